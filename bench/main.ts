/**
 * `bun run bench`: what can be measured without Xen, each figure beside what it is compared with, in one run. Ratios are
 * medians of many alternating rounds; absolute times are this machine's and only there to see the scale.
 */

import Table from "cli-table3";
import type { Comparison } from "./compare.ts";
import { benchStruct } from "./struct.ts";

const benchmarks: readonly (() => Promise<Comparison[]>)[] = [benchStruct];

const table = new Table({
  head: ["what", "against", "ours", "theirs", "ratio", "target", "verdict"],
  colAligns: ["left", "left", "right", "right", "right", "right", "left"],
  style: { head: [], border: [], compact: true },
});

for (const benchmark of benchmarks) {
  for (const comparison of await benchmark()) {
    const { what, against, ours, theirs, ratio, noise, target } = comparison;
    const measured = `${ratio.toFixed(2)} ± ${noise.toFixed(2)}`;
    table.push([what, against, time(ours), time(theirs), measured, `≤ ${target.toFixed(2)}`, verdict(comparison)]);
  }
}
console.log(table.toString());

function time(nanoseconds: number): string {
  return `${nanoseconds.toFixed(nanoseconds < 10 ? 2 : 1)} ns`;
}

function verdict({ ratio, noise, target }: Comparison): string {
  if (ratio <= target) return "reached";
  return ratio - noise <= target ? "within noise" : "missed";
}
