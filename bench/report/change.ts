/** Changes between two records of the same benchmarks. */

import { newTable } from "../table.ts";
import { type Recorded, type RecordedFigure, type RecordedRatio } from "./recorded.ts";

export interface Change {
  readonly benchmark: string;
  readonly what: string;
  readonly before: number;
  readonly after: number;
  readonly unit: string;
  /** The larger of the two runs' noises; null if neither has kept one. */
  readonly noise: number | null;
  /** "unjudged" if no noise is known. */
  readonly verdict: "faster" | "slower" | "within noise" | "unjudged";
}

/** Returns a change for each row that both have, in the order of the newer one. */
export function changesBetween(before: Recorded, after: Recorded): Change[] {
  return Object.entries(after.benchmarks).flatMap(([benchmark, { ratios, figures }]) => {
    const old = before.benchmarks[benchmark];
    if (old === undefined) return [];
    const changes = ratios.flatMap((row) =>
      ofRatios(
        benchmark,
        old.ratios.find((one) => isSame(one, row)),
        row,
      ),
    );
    return changes.concat(
      figures.flatMap((row) =>
        ofFigures(
          benchmark,
          old.figures.find(({ what }) => what === row.what),
          row,
        ),
      ),
    );
  });
}

/** Renders changes, and the rows that only one of the two records has. */
export function changeTable(before: Recorded, after: Recorded): string {
  const rows = newTable(["benchmark", "what", "before", "after", "change", "verdict"], 2);
  for (const { benchmark, what, before: old, after: now, unit, verdict } of changesBetween(before, after))
    rows.push([
      benchmark,
      what,
      `${old.toFixed(3)}${unit}`,
      `${now.toFixed(3)}${unit}`,
      percent(now / old - 1),
      verdict,
    ]);
  const [lost, added] = [namesMissing(before, after), namesMissing(after, before)];
  const lines = [rows.toString()];
  if (lost.length > 0) lines.push(`only before: ${lost.join("; ")}`);
  if (added.length > 0) lines.push(`only after: ${added.join("; ")}`);
  return lines.join("\n");
}

function isSame(one: RecordedRatio, other: RecordedRatio): boolean {
  return one.what === other.what && one.ours === other.ours && one.against === other.against;
}

function ofRatios(benchmark: string, old: RecordedRatio | undefined, row: RecordedRatio): Change[] {
  if (old === undefined) return [];
  const noises = [old.noise, row.noise].filter((noise) => noise !== null);
  const noise = noises.length === 0 ? null : Math.max(...noises);
  const [before, after] = [old.ratio, row.ratio];
  const verdict =
    noise === null
      ? "unjudged"
      : Math.abs(after - before) <= noise
        ? "within noise"
        : after < before
          ? "faster"
          : "slower";
  return [{ benchmark, what: `${row.what}, ${row.ours} / ${row.against}`, before, after, unit: "", noise, verdict }];
}

function ofFigures(benchmark: string, old: RecordedFigure | undefined, row: RecordedFigure): Change[] {
  if (old === undefined) return [];
  const { what, unit } = row;
  return [{ benchmark, what, before: old.value, after: row.value, unit: ` ${unit}`, noise: null, verdict: "unjudged" }];
}

/** Returns the rows of one record that the other lacks. */
function namesMissing(from: Recorded, other: Recorded): string[] {
  const known = new Set(namesOf(other));
  return namesOf(from).filter((name) => !known.has(name));
}

function namesOf({ benchmarks }: Recorded): string[] {
  return Object.entries(benchmarks).flatMap(([benchmark, { ratios, figures }]) => {
    const names = ratios.map(({ what, ours, against }) => `${what}, ${ours} / ${against}`);
    return names.concat(figures.map(({ what }) => what)).map((name) => `${benchmark}: ${name}`);
  });
}

function percent(change: number): string {
  return `${change >= 0 ? "+" : "−"}${Math.abs(change * 100).toFixed(1)} %`;
}
