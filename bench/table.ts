/** Prints outcomes: a table of ratios, a table of figures, and the benchmarks that did not run. */

import Table from "cli-table3";
import type { Comparison, Figure, Finding, Outcome } from "./findings.ts";

/** Renders outcomes. Findings of a short run are not judged. */
export function tables(outcomes: readonly Outcome[], { judged }: { readonly judged: boolean }): string {
  const findings = outcomes.flatMap(({ findings }) => findings);
  const comparisons = findings.filter(isComparison);
  const figures = findings.filter((finding): finding is Figure => !isComparison(finding));
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
  if (!judged && findings.length > 0) parts.push("A short run: these numbers are not judged.");
  for (const { benchmark, skipped, failure } of outcomes) {
    if (skipped !== null) parts.push(`skipped ${benchmark}: ${skipped}`);
    if (failure !== null) parts.push(`FAILED ${benchmark}: ${failure}`);
  }
  return parts.join("\n");
}

/** Judges a finding by its target; a ratio that misses it by less than its noise is "within noise". */
export function verdict(finding: Finding): "reached" | "within noise" | "missed" {
  if (!isComparison(finding)) return finding.target === null || finding.value <= finding.target ? "reached" : "missed";
  const { ratio, noise, target } = finding;
  if (ratio <= target) return "reached";
  return ratio - noise <= target ? "within noise" : "missed";
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
