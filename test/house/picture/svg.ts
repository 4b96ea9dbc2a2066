/** Draws a graph as SVG: boxes in rows, with curves to what they import. It follows a reader's dark or light colours. */

import type { Graph } from "./graph.ts";
import { directImports, rowsOf } from "./layout.ts";

const WIDTH = 1000;
const MARGIN = 16;
const GAP = 44;
const ROW_GAP = 40;
const TITLE = 26;
const LINE = 17;
/** The width of a character of the names, in pixels: a little more than any sans-serif font needs. */
const CHARACTER = 6.6;

const NARROWEST = 150;
/** Widths of a box's text; the first is taken with which the row fits. */
const WIDEST = [440, 400, 360, 320, 280, 240, 200, 160];

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #24292f; }
  .title { font-size: 14px; font-weight: 600; }
  .box { fill: #f6f8fa; stroke: #8c959f; }
  .arrow { fill: none; stroke: #6e7781; }
  .tip { fill: #6e7781; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .box { fill: #161b22; stroke: #6e7681; }
    .arrow { stroke: #8b949e; }
    .tip { fill: #8b949e; }
  }
`;

/** Returns the text of the picture. */
export function drawSvg(title: string, graph: Graph): string {
  const boxes = new Map<string, Box>();
  let y = MARGIN;
  for (const row of rowsOf(graph)) {
    const placed = placeRow(row, graph, y);
    for (const box of placed) boxes.set(box.name, box);
    y += Math.max(...placed.map(({ height }) => height)) + ROW_GAP;
  }
  const height = y - ROW_GAP + MARGIN;
  const arrows = directImports(graph).map(([from, to]) => arrow(boxes.get(from), boxes.get(to)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">
<title>${escape(title)}</title>
<!-- Made by \`bun run picture\`: do not edit. -->
<style>${STYLE}</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
${[...arrows, ...[...boxes.values()].map(drawBox)].join("\n")}
</svg>
`;
}

/** Places a row in the middle of the picture. Boxes are as wide as their names need, so that arrows pass beside them. */
function placeRow(names: readonly string[], { boxes }: Graph, y: number): Box[] {
  const contents = names.map((name) => boxes.get(name) ?? []);
  const room = WIDTH - 2 * MARGIN - GAP * (names.length - 1);
  const widest = WIDEST.find((width) => sum(contents.map((list) => widthOf(wrap(list, width)))) <= room) ?? 0;
  const sizes = contents.map((list) => {
    const lines = wrap(list, widest);
    return { lines, width: widthOf(lines), height: TITLE + LINE * lines.length + 8 };
  });
  let x = Math.round((WIDTH - sum(sizes.map(({ width }) => width)) - GAP * (names.length - 1)) / 2);
  return sizes.map(({ lines, width, height }, index) => {
    const box = { name: names[index] ?? "", x, y, width, height, lines };
    x += width + GAP;
    return box;
  });
}

function widthOf(lines: readonly string[]): number {
  return Math.max(NARROWEST, ...lines.map(({ length }) => Math.ceil(length * CHARACTER) + 24));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Breaks a list of names into lines of a width in pixels. */
function wrap(names: readonly string[], width: number): string[] {
  const lines: string[] = [];
  names.forEach((name, index) => {
    const unit = index < names.length - 1 ? `${name} ·` : name;
    const line = lines.at(-1);
    if (line !== undefined && (line.length + 1 + unit.length) * CHARACTER <= width)
      lines[lines.length - 1] = `${line} ${unit}`;
    else lines.push(unit);
  });
  return lines;
}

function drawBox({ name, x, y, width, height, lines }: Box): string {
  const texts = lines.map(
    (line, index) => `<text x="${x + 12}" y="${y + TITLE + LINE * index + 10}">${escape(line)}</text>`,
  );
  return `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>
<text class="title" x="${x + 12}" y="${y + 20}">${escape(name)}</text>
${texts.join("\n")}`;
}

/** Draws a curve from the middle of a box's lower edge to the middle of another's upper one. */
function arrow(from: Box | undefined, to: Box | undefined): string {
  if (from === undefined || to === undefined) throw new Error("expected both ends of an import to be boxes");
  const [x1, y1] = [from.x + Math.round(from.width / 2), from.y + from.height];
  const [x2, y2] = [to.x + Math.round(to.width / 2), to.y];
  const middle = Math.round((y2 - y1) / 2);
  return `<path class="arrow" marker-end="url(#tip)" d="M${x1} ${y1}C${x1} ${y1 + middle} ${x2} ${y2 - middle} ${x2} ${y2}"/>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
