/** The host: its topology as a picture, with the load of each cpu, and its facts. */

import type { CpuPlace } from "../../serve/protocol/documents.ts";
import { guestText, h, setAttribute, setText, svg } from "../element/dom.ts";
import { memory, percent } from "../element/format.ts";
import { card, loadCharts } from "./elements.ts";
import type { Model, View } from "./view.ts";

/** Sizes of the picture, in its own units. */
const CPU = 46;
const GAP = 6;
const HEAD = 22;

export class HostView implements View {
  readonly title = "Host";
  readonly topics: readonly string[] = [];
  readonly element: HTMLElement;
  readonly #model: Model;
  readonly #charts;
  readonly #cpus: Map<number, { readonly box: SVGElement; readonly text: SVGElement; readonly title: SVGElement }> =
    new Map();

  constructor(model: Model) {
    this.#model = model;
    const { host } = model;
    this.#charts = loadCharts(100, () => host.totalMemoryMiB);
    const pools = host.pools.map(
      ({ id, scheduler, domains }) => `${id}: ${scheduler}, ${domains} ${domains === 1 ? "domain" : "domains"}`,
    );
    const facts: readonly (readonly [string, string])[] = [
      ["Xen", host.release],
      ["Architecture", host.architecture],
      ["Guests", host.capabilities.join(" ")],
      ["CPUs", `${host.cpus.length} at ${host.cpuMHz} MHz`],
      ["Memory", memory(host.totalMemoryMiB)],
      ["CPU pools", pools.join("; ")],
      ["Command line", host.commandLine ?? "not told"],
    ];
    const picture = h("div", { class: "topology" }, ...this.#nodes());
    this.element = h(
      "div",
      {},
      h("div", { class: "charts" }, ...this.#charts.map(({ element }) => element)),
      h(
        "div",
        { class: "pair-of-cards" },
        card("Topology", "the load of each CPU, in percent", picture),
        card(
          "Facts",
          "",
          h(
            "dl",
            { class: "facts" },
            ...facts.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, guestText(value))]),
          ),
        ),
      ),
    );
  }

  update(): void {
    for (const chart of this.#charts) chart.show(this.#model.series.host);
    for (const [cpu, { box, text, title }] of this.#cpus) {
      const load = this.#model.sample?.host.cpusPercent[cpu] ?? null;
      setAttribute(box, "fill-opacity", String(0.08 + 0.67 * ((load ?? 0) / 100)));
      setText(text, load === null ? "–" : `${Math.round(load)}`);
      text.classList.toggle("on-busy", (load ?? 0) > 85);
      setText(title, `CPU ${cpu}: ${percent(load)}`);
    }
  }

  redraw(): void {
    for (const chart of this.#charts) chart.redraw();
  }

  destroy(): void {
    for (const chart of this.#charts) chart.destroy();
  }

  #nodes(): HTMLElement[] {
    const { cpus, nodes } = this.#model.host;
    const byNode = Map.groupBy(cpus, ({ node }) => node);
    return [...byNode].map(([node, ofNode]) => {
      const info = nodes.find((one) => one.node === node);
      const about = info === undefined ? "" : `${memory(info.totalMemoryMiB)}, ${memory(info.freeMemoryMiB)} free`;
      const sockets = [...Map.groupBy(ofNode, ({ socket }) => socket)].map(([socket, ofSocket]) =>
        this.#socket(socket, ofSocket),
      );
      return h(
        "div",
        { class: "numa" },
        h("h3", {}, node === null ? "Node unknown" : `Node ${node}`, h("span", { class: "muted" }, ` ${about}`)),
        ...sockets,
      );
    });
  }

  #socket(socket: number, cpus: readonly CpuPlace[]): Element {
    const cores = [...Map.groupBy(cpus, ({ core }) => core)];
    const threads = Math.max(...cores.map(([, ofCore]) => ofCore.length));
    const perRow = Math.min(cores.length, threads > 1 ? 6 : 12);
    const coreWidth = threads * CPU + GAP;
    const coreHeight = CPU + GAP;
    const width = perRow * (coreWidth + GAP) + GAP;
    const height = HEAD + Math.ceil(cores.length / perRow) * (coreHeight + GAP) + GAP;
    const boxes = cores.flatMap(([, ofCore], index) => {
      const x = GAP + (index % perRow) * (coreWidth + GAP);
      const y = HEAD + Math.floor(index / perRow) * (coreHeight + GAP);
      const outline = svg("rect", { class: "core", x, y, width: coreWidth, height: coreHeight, rx: 5 });
      return [outline, ...ofCore.map((place, thread) => this.#cpu(place, x + GAP / 2 + thread * CPU, y + GAP / 2))];
    });
    const label = `Socket ${socket}: ${cores.length} cores, ${cpus.length} CPUs`;
    return svg(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label },
      svg("rect", { class: "socket", x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 }),
      svg("text", { x: GAP + 2, y: 15, class: "socket-label" }, `Socket ${socket}`),
      ...boxes,
    );
  }

  #cpu({ cpu, pool }: CpuPlace, x: number, y: number): SVGElement {
    const size = CPU - 2;
    const box = svg("rect", {
      class: pool === null ? "cpu free" : "cpu",
      x: x + 1,
      y: y + 1,
      width: size,
      height: size,
      rx: 4,
      "fill-opacity": 0.08,
    });
    const text = svg("text", { class: "cpu-load", x: x + CPU / 2, y: y + 28 }, "–");
    const title = svg("title", {}, `CPU ${cpu}`);
    this.#cpus.set(cpu, { box, text, title });
    return svg(
      "g",
      { "data-cpu": cpu },
      title,
      box,
      text,
      svg("text", { class: "cpu-number", x: x + CPU / 2, y: y + 41 }, `cpu ${cpu}`),
    );
  }
}
