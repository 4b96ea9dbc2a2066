/** Places the boxes of a graph in rows: a box stands above all boxes that it imports. */

import type { Graph } from "./graph.ts";

/** Returns the boxes row by row, from the top. Throws an Error if boxes import each other in a circle. */
export function rowsOf({ boxes, imports }: Graph): string[][] {
  const levels = new Map<string, number>();
  const levelOf = (box: string, above: readonly string[]): number => {
    const known = levels.get(box);
    if (known !== undefined) return known;
    if (above.includes(box)) throw new Error(`expected no circle of imports, found ${[...above, box].join(" -> ")}`);
    const below = [...(imports.get(box) ?? [])].map((one) => levelOf(one, [...above, box]));
    const level = below.length === 0 ? 0 : Math.max(...below) + 1;
    levels.set(box, level);
    return level;
  };
  const rows: string[][] = [];
  for (const box of [...boxes.keys()].toSorted()) (rows[levelOf(box, [])] ??= []).push(box);
  return rows.toReversed();
}

/** Returns the imports without those that a longer way implies. */
export function directImports({ imports }: Graph): [from: string, to: string][] {
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(imports.get(from) ?? [])].some((next) => reaches(next, to));
  return [...imports]
    .flatMap(([from, all]) =>
      [...all]
        .filter((to) => ![...all].some((other) => other !== to && reaches(other, to)))
        .map((to): [string, string] => [from, to]),
    )
    .toSorted((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
}
