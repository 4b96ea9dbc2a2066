/**
 * `bun run bench`: what can be measured without Xen, each figure beside what it is compared with, in one run. Ratios are
 * medians of many alternating rounds; absolute times are this machine's and only there to see the scale.
 */

import Table from "cli-table3";
import { benchEmission, benchModel } from "./codegen.ts";
import type { Comparison } from "./compare.ts";
import type { Figure } from "./figure.ts";
import { benchSimulated } from "./simulated.ts";
import { benchStart } from "./start.ts";
import { benchStruct } from "./struct.ts";

const benchmarks: readonly (() => Promise<Comparison[]>)[] = [benchStruct, benchModel];
const measurements: readonly (() => Figure[] | Promise<Figure[]>)[] = [benchStart, benchSimulated, benchEmission];

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

const figures = new Table({
  head: ["what", "measured", "target", "verdict"],
  colAligns: ["left", "right", "right", "left"],
  style: { head: [], border: [], compact: true },
});
for (const measure of measurements) {
  for (const { what, value, unit, target } of await measure()) {
    const judged = value <= target ? "reached" : "missed";
    figures.push([what, `${value.toFixed(2)} ${unit}`, `≤ ${target} ${unit}`, judged]);
  }
}
console.log(figures.toString());

function time(nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toFixed(1)} ms`;
  return `${nanoseconds.toFixed(nanoseconds < 10 ? 2 : 1)} ns`;
}

function verdict({ ratio, noise, target }: Comparison): string {
  if (ratio <= target) return "reached";
  return ratio - noise <= target ? "within noise" : "missed";
}
