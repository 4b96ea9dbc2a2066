/** Prints outcomes: a table of ratios, of figures, of curves, and the benchmarks that did not run. */

import Table from "cli-table3";
import type { Comparison, Curve, Figure, Finding, Outcome } from "./findings.ts";

/** Renders outcomes. Findings of a short run are not judged. */
export function tables(outcomes: readonly Outcome[], { judged }: { readonly judged: boolean }): string {
  const findings = outcomes.flatMap(({ findings }) => findings);
  const comparisons = findings.filter(isComparison);
  const curves = findings.filter(isCurve);
  const figures = findings.filter((finding): finding is Figure => !isComparison(finding) && !isCurve(finding));
  const parts: string[] = [];
  if (comparisons.length > 0) {
    const rows = newTable(["ratios", "against", "ours", "theirs", "ratio", "target", "verdict"], 2);
    for (const one of comparisons) {
      const measured = `${one.ratio.toFixed(2)} ± ${one.noise.toFixed(2)}`;
      const limits = judged ? [`≤ ${one.target.toFixed(2)}`, verdict(one)] : ["", ""];
      rows.push([one.what, one.against, time(one.ours), time(one.theirs), measured, ...limits]);
    }
    parts.push(rows.toString());
  }
  if (figures.length > 0) {
    const rows = newTable(["figures", "measured", "target", "verdict"], 1);
    for (const one of figures) {
      const limits = judged && one.target !== null ? [`≤ ${one.target} ${one.unit}`, verdict(one)] : ["", ""];
      rows.push([one.what, `${one.value.toFixed(2)} ${one.unit}`, ...limits]);
    }
    parts.push(rows.toString());
  }
  if (curves.length > 0) parts.push(curveTable(curves, judged));
  if (!judged && findings.length > 0) parts.push("A short run: these numbers are not judged.");
  for (const { benchmark, skipped, failure } of outcomes) {
    if (skipped !== null) parts.push(`skipped ${benchmark}: ${skipped}`);
    if (failure !== null) parts.push(`FAILED ${benchmark}: ${failure}`);
  }
  return parts.join("\n");
}

/** Renders curves: the cost for each number of things, and its growth. */
export function curveTable(curves: readonly Curve[], judged: boolean): string {
  const rows = newTable(["growth", "of", "from few to many", "growth", "target", "verdict"], 3);
  for (const one of curves) {
    const limits = judged ? [`≤ ${one.target.toFixed(2)}`, verdict(one)] : ["", ""];
    rows.push([one.what, one.of, pointsText(one), one.growth.toFixed(2), ...limits]);
  }
  return rows.toString();
}

/** Judges a finding by its target; a ratio that misses it by less than its noise is "within noise". */
export function verdict(finding: Finding): "reached" | "within noise" | "missed" {
  if (isCurve(finding)) return finding.growth <= finding.target ? "reached" : "missed";
  if (!isComparison(finding)) return finding.target === null || finding.value <= finding.target ? "reached" : "missed";
  const { ratio, noise, target } = finding;
  if (ratio <= target) return "reached";
  return ratio - noise <= target ? "within noise" : "missed";
}

interface PointsText {
  readonly points: readonly { readonly size: number; readonly value: number }[];
  readonly unit: string;
}

/** Returns a curve's points in one line: "1: 5.05, 10: 0.635 µs for one". */
export function pointsText({ points, unit }: PointsText): string {
  return `${points.map(({ size, value }) => `${size.toLocaleString("en")}: ${short(value)}`).join(", ")} ${unit}`;
}

/** Three digits. */
export function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

export function isCurve(finding: Finding): finding is Curve {
  return "points" in finding;
}

function isComparison(finding: Finding): finding is Comparison {
  return "ratio" in finding;
}

/** Makes a table whose first columns are text and whose last is the verdict; numbers stand to the right. */
export function newTable(head: readonly string[], texts: number): Table.Table {
  const aligned = head.map((_, index) => (index < texts || index === head.length - 1 ? "left" : "right"));
  return new Table({ head: [...head], colAligns: aligned, style: { head: [], border: [], compact: true } });
}

function time(nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toFixed(1)} ms`;
  if (nanoseconds >= 1e4) return `${(nanoseconds / 1e3).toFixed(1)} µs`;
  return `${nanoseconds.toFixed(nanoseconds < 10 ? 2 : 1)} ns`;
}
