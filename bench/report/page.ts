/** The page of all recorded benchmarks, docs/benchmarks.md. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../processes.ts";
import { verdict } from "../table.ts";
import { readRecorded, type RecordedBenchmark, type RecordedFigure, type RecordedRatio } from "./recorded.ts";

export const RECORDS: string = join(root, "docs/benchmarks");
export const PAGE: string = join(root, "docs/benchmarks.md");

const HEAD = [
  "# Benchmarks",
  "",
  "This page is made by `bun run benchmarks` from the records in docs/benchmarks, misses included. A ratio is the median of",
  "rounds in which both candidates worked in turns, in one run. Below 1, xen-ts is faster. In the lab, Xen and its dom0 are",
  "emulated: there only ratios mean something.",
  "",
  "`bun run bench -- --save docs/benchmarks` and `bun run bench:lab -- --save docs/benchmarks 4.17-x86_64` measure again.",
  "`bun run bench -- --compare OLD.json NEW.json` shows what a change did beyond noise.",
  "",
].join("\n");

/** Returns the page's text. */
export function benchmarksPage(folder: string = RECORDS): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const subjects = files.map((name) => name.replace(/\.json$/, "")).toSorted(hostFirst);
  return [HEAD, ...subjects.map((subject) => sectionOf(subject, join(folder, `${subject}.json`)))].join("\n");
}

function hostFirst(one: string, other: string): number {
  return Number(other === "host") - Number(one === "host") || one.localeCompare(other);
}

function sectionOf(subject: string, file: string): string {
  const { machine, versions, benchmarks } = readRecorded(file);
  const title = subject === "host" ? "Without Xen" : `Xen ${subject.replace("-", ", ")}`;
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const rows = Object.values(benchmarks).flatMap(({ ratios, figures }) => [ratios, figures].flat());
  const judged = rows.map(judge);
  const count = (wanted: string): number => judged.filter((one) => one === wanted).length;
  const counts = `${count("reached")} reached, ${count("within noise")} within noise, ${count("missed")} missed`;
  return [
    `## ${title}\n`,
    `On ${machine}; ${made.join(", ")}. Targets: ${counts}.\n`,
    ...Object.entries(benchmarks).map(([name, benchmark]) => benchmarkText(name, benchmark)),
  ].join("\n");
}

function benchmarkText(name: string, { date, load, ratios, figures, skipped }: RecordedBenchmark): string {
  const lines = [`### ${name}\n`, `Measured on ${date}, at a load of ${load.toFixed(1)}.\n`];
  if (skipped !== null) lines.push(`It did not run: ${skipped}\n`);
  if (ratios.length > 0) {
    lines.push("| work | ours | against | ours | theirs | ratio | target | |", "|---|---|---|--:|--:|--:|--:|---|");
    for (const row of ratios) {
      const { what, ours, against, oursNs, theirsNs, ratio, noise, target } = row;
      const measured = noise === null ? ratio.toFixed(2) : `${ratio.toFixed(2)} ± ${noise.toFixed(2)}`;
      const limit = target === null ? "" : `≤ ${target}`;
      lines.push(`| ${[what, ours, against, time(oursNs), time(theirsNs), measured, limit, judge(row)].join(" | ")} |`);
    }
    lines.push("");
  }
  if (figures.length > 0) {
    lines.push("| figure | measured | target | |", "|---|--:|--:|---|");
    for (const row of figures) {
      const limit = row.target === null ? "" : `≤ ${short(row.target)} ${row.unit}`;
      lines.push(`| ${[row.what, `${short(row.value)} ${row.unit}`.trim(), limit, judge(row)].join(" | ")} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function judge(row: RecordedRatio | RecordedFigure): string {
  const { target } = row;
  if (target === null) return "";
  return "ratio" in row
    ? verdict({ ...row, target, ours: row.oursNs, theirs: row.theirsNs, noise: row.noise ?? 0 })
    : verdict(row);
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function time(nanoseconds: number): string {
  if (nanoseconds >= 1e9) return `${short(nanoseconds / 1e9)} s`;
  if (nanoseconds >= 1e6) return `${short(nanoseconds / 1e6)} ms`;
  if (nanoseconds >= 1e3) return `${short(nanoseconds / 1e3)} µs`;
  return `${short(nanoseconds)} ns`;
}
