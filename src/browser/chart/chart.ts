/** A chart of the last hour, with its present values as text. */

import uPlot from "uplot";
import { clock } from "../element/format.ts";
import { h, setAttribute, setText } from "../element/dom.ts";
import type { LoadName, Series } from "../session/history.ts";
import { color, type ColorName } from "./colors.ts";

const HEIGHT = 120;

/** Pixels below which a chart has no room for the names of its scale. */
const NARROW = 230;
const SHORTEST_SECONDS = 120;
const HOUR_SECONDS = 3600;

export interface Line {
  readonly load: LoadName;
  readonly label: string;
  readonly color: ColorName;
}

export interface ChartOptions {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly format: (value: number | null) => string;
  /** The smallest top of the scale. */
  readonly least: number;
  /** The fixed top of the scale, as for memory; null for one that follows the values. */
  readonly top?: () => number | null;
}

export class Chart {
  readonly element: HTMLElement;
  readonly #options: ChartOptions;
  readonly #plotted: HTMLElement;
  readonly #when: HTMLElement;
  readonly #values: readonly HTMLElement[];
  readonly #observer: ResizeObserver;
  #plot: uPlot | undefined;
  #series: Series | undefined;

  constructor(options: ChartOptions) {
    this.#options = options;
    this.#plotted = h("div", { class: "plot", role: "img" });
    this.#when = h("span", { class: "when" });
    this.#values = options.lines.map(() => h("output", { class: "value" }));
    const legend = options.lines.map((line, index) =>
      h(
        "span",
        { class: "legend" },
        options.lines.length > 1 ? h("span", { class: `key key-${line.color}` }) : null,
        options.lines.length > 1 ? h("span", { class: "label" }, line.label) : null,
        this.#values[index] ?? null,
      ),
    );
    this.element = h(
      "figure",
      { class: "chart card", "data-lines": String(options.lines.length), "data-chart": options.title },
      h(
        "figcaption",
        {},
        h("span", { class: "heading" }, h("span", { class: "title" }, options.title), this.#when),
        ...legend,
      ),
      this.#plotted,
    );
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(this.#plotted);
  }

  /** Shows these loads from now on. */
  show(series: Series): void {
    this.#series = series;
    this.#setValues(series.seconds.length - 1);
    setText(this.#when, "");
    if (this.#plot === undefined) this.#make();
    this.#plot?.setData(this.#data(), true);
  }

  /** Draws anew, in the present colours. */
  redraw(): void {
    this.#plot?.destroy();
    this.#plot = undefined;
    if (this.#series !== undefined) this.show(this.#series);
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#plot?.destroy();
  }

  #data(): uPlot.AlignedData {
    const { seconds, loads } = this.#series ?? { seconds: [], loads: {} as Series["loads"] };
    return [seconds, ...this.#options.lines.map(({ load }) => loads[load] ?? [])] as uPlot.AlignedData;
  }

  #setValues(index: number): void {
    const { lines, format, title } = this.#options;
    const texts = lines.map(({ load }) => format(this.#series?.loads[load][index] ?? null));
    for (const [line, text] of texts.entries()) {
      const value = this.#values[line];
      if (value !== undefined) setText(value, text);
    }
    const spoken = lines.map(({ label }, line) => `${label} ${texts[line] ?? ""}`).join(", ");
    setAttribute(this.#plotted, "aria-label", `${title} of the last hour, now ${spoken}`);
  }

  #make(): void {
    const { clientWidth } = this.#plotted;
    if (clientWidth === 0) return;
    const { lines, format, least, top } = this.#options;
    const axis = { stroke: color("muted"), font: "11px system-ui, sans-serif", ticks: { show: false } };
    const grid = { stroke: color("grid"), width: 1 };
    this.#plot = new uPlot(
      {
        width: clientWidth,
        height: HEIGHT,
        legend: { show: false },
        padding: [8, 16, 0, 0],
        cursor: { y: false, points: { size: 6 }, drag: { setScale: false, x: false, y: false } },
        scales: {
          x: {
            time: true,
            range: (_plot, least, most) => {
              const span = Math.min(HOUR_SECONDS, Math.max(SHORTEST_SECONDS, most - least));
              return [most - span, most];
            },
          },
          y: { range: (_plot, _low, high) => [0, top?.() ?? Math.max(least, niceTop(high ?? 0))] },
        },
        axes: [
          {
            ...axis,
            grid: { show: false },
            size: 22,
            space: 64,
            incrs: [60, 120, 300, 600, 900, 1800],
            values: (_plot, splits) => splits.map((at) => clock(at * 1000).slice(0, 5)),
          },
          {
            ...axis,
            grid,
            size: (plot) => (plot.width < NARROW ? 4 : 58),
            splits: (_plot, _axis, _low, high) => [0, high / 2, high],
            values: (plot, splits) =>
              splits.map((value) => (plot.width < NARROW ? "" : format(value).replace(".0 ", " "))),
          },
        ],
        series: [
          {},
          ...lines.map(({ color: name }) => {
            const series: uPlot.Series = { stroke: color(name), width: 1.5, points: { show: false } };
            if (lines.length === 1) series.fill = `${color(name)}22`;
            return series;
          }),
        ],
        hooks: {
          setCursor: [
            (plot) => {
              const index = plot.cursor.idx;
              const at = index === null || index === undefined ? undefined : this.#series?.seconds[index];
              this.#setValues(at === undefined ? (this.#series?.seconds.length ?? 0) - 1 : (index ?? 0));
              setText(this.#when, at === undefined ? "" : `at ${clock(at * 1000)}`);
            },
          ],
        },
      },
      this.#data(),
      this.#plotted,
    );
  }

  #resize(): void {
    const { clientWidth } = this.#plotted;
    if (clientWidth === 0 || this.#series === undefined) return;
    if (this.#plot === undefined) this.show(this.#series);
    else if (this.#plot.width !== clientWidth) this.#plot.setSize({ width: clientWidth, height: HEIGHT });
  }
}

/** Returns a round number that is not below the value. */
function niceTop(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => value <= step * power) ?? 10) * power;
}
