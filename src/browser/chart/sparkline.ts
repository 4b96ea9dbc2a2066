/** A line without axes, for a row of a table. */

import { color, type ColorName } from "./colors.ts";
import { h } from "../element/dom.ts";

/** The height in the style sheet; the width is that of the cell. */
const HEIGHT = 26;
const HOUR_SECONDS = 3600;
const SHORTEST_SECONDS = 120;

export class Sparkline {
  readonly canvas: HTMLCanvasElement = h("canvas", { class: "sparkline", "aria-hidden": "true" });
  readonly #colors: readonly ColorName[];

  constructor(...colors: readonly ColorName[]) {
    this.#colors = colors;
  }

  /** Draws columns over their times; `least` is the smallest top of the scale. */
  draw(seconds: readonly number[], columns: readonly (readonly (number | null)[])[], least: number): void {
    const ratio = devicePixelRatio;
    const { canvas } = this;
    const width = canvas.clientWidth;
    if (width === 0) return;
    if (canvas.width !== Math.round(width * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(HEIGHT * ratio);
    }
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, HEIGHT);
    const last = seconds.at(-1);
    if (last === undefined) return;
    const span = Math.min(HOUR_SECONDS, Math.max(SHORTEST_SECONDS, last - (seconds[0] ?? last)));
    const points = columns.map((column) => tops(seconds, column, last - span, span, width));
    const top = Math.max(least, ...points.flat().map((value) => value ?? 0));
    for (const [index, values] of points.entries()) {
      const stroke = color(this.#colors[index] ?? "cpu");
      line(context, values, top, stroke, index === 0);
    }
  }
}

/** Returns the highest value for each pixel; null where there is none. */
function tops(
  seconds: readonly number[],
  column: readonly (number | null)[],
  from: number,
  span: number,
  width: number,
): (number | null)[] {
  const values: (number | null)[] = Array.from({ length: width }, () => null);
  for (const [index, value] of column.entries()) {
    if (value === null) continue;
    const x = Math.floor((((seconds[index] ?? 0) - from) / span) * (width - 1));
    if (x >= 0 && x < width) values[x] = Math.max(values[x] ?? 0, value);
  }
  return values;
}

function line(
  context: CanvasRenderingContext2D,
  values: readonly (number | null)[],
  top: number,
  stroke: string,
  isFilled: boolean,
): void {
  const y = (value: number): number => HEIGHT - 2 - (value / top) * (HEIGHT - 4);
  const points = values.flatMap((value, x): [number, number][] => (value === null ? [] : [[x, y(value)]]));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return;
  context.beginPath();
  for (const [x, at] of points) context.lineTo(x, at);
  context.strokeStyle = stroke;
  context.lineWidth = 1.25;
  context.lineJoin = "round";
  context.stroke();
  if (!isFilled) return;
  context.lineTo(last[0], HEIGHT);
  context.lineTo(first[0], HEIGHT);
  context.globalAlpha = 0.14;
  context.fillStyle = stroke;
  context.fill();
  context.globalAlpha = 1;
}
