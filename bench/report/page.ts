/** The page of all recorded benchmarks, docs/benchmarks.md. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@iarna/toml";
import { root } from "../processes.ts";
import { pointsText, verdict } from "../table.ts";
import type { Curve } from "../findings.ts";
import {
  type Recorded,
  readRecorded,
  type RecordedBenchmark,
  type RecordedFigure,
  type RecordedRatio,
} from "./recorded.ts";

export const RECORDS: string = join(root, "docs/benchmarks");
export const PAGE: string = join(root, "docs/benchmarks.md");

const HEAD = [
  "# Benchmarks",
  "",
  "This page is made by `bun run benchmarks` from the records in docs/benchmarks, misses included. A ratio is the median of",
  "rounds in which both candidates worked in turns, in one run. Below 1, xen-ts is faster. In the lab, Xen and its dom0 are",
  "emulated: there only ratios mean something. The emulated x86 forgets what it has translated at each system call of dom0",
  "and each switch to a guest: a system call takes five times as long in a program that touches 500 pages between two. The",
  "engine touches more than a C program does, and makes more system calls for an event, on emulated Arm too.",
  "",
  "`bun run bench -- --save docs/benchmarks` and `bun run bench:lab -- --save docs/benchmarks 4.17-x86_64` measure again.",
  "`bun run bench -- --compare OLD.json NEW.json` shows what a change did beyond noise.",
  "",
  "Growth compares the cost for one thing among many with that among few, mostly of the second number: the first is all",
  "overhead. Memory is what the program holds for one thing more.",
  "",
].join("\n");

/** Returns the page's text. */
export function benchmarksPage(folder: string = RECORDS): string {
  const file = join(folder, "reasons.toml");
  const reasons = existsSync(file) ? (parse(readFileSync(file, "utf8")) as Reasons) : {};
  return [HEAD, ...subjectsOf(folder).map(([subject, recorded]) => sectionOf(subject, recorded, reasons))].join("\n");
}

/** Returns the records of a folder by their subjects, this machine's first. */
export function subjectsOf(folder: string): [subject: string, recorded: Recorded][] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const subjects = files.map((name) => name.replace(/\.json$/, "")).toSorted(hostFirst);
  return subjects.map((subject) => [subject, readRecorded(join(folder, `${subject}.json`))]);
}

/** Returns the name of a subject's picture of growth. */
export function pictureName(subject: string): string {
  return `${subject}-growth.svg`;
}

export function curvesOf({ benchmarks }: Recorded): Curve[] {
  return Object.values(benchmarks).flatMap(({ curves }) => curves);
}

function hostFirst(one: string, other: string): number {
  return Number(other === "host") - Number(one === "host") || one.localeCompare(other);
}

function sectionOf(subject: string, recorded: Recorded, reasons: Reasons): string {
  const { machine, versions, benchmarks } = recorded;
  const title = titleOf(subject);
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const rows = Object.values(benchmarks).flatMap(({ ratios, figures, curves }) => [ratios, figures, curves].flat());
  const judged = rows.map(judge);
  const count = (wanted: string): number => judged.filter((one) => one === wanted).length;
  const counts = `${count("reached")} reached, ${count("within noise")} within noise, ${count("missed")} missed`;
  return [
    `## ${title}\n`,
    `On ${machine}; ${made.join(", ")}. Targets: ${counts}.\n`,
    ...(curvesOf(recorded).length > 0 ? [`![Growth of costs](benchmarks/${pictureName(subject)})\n`] : []),
    ...Object.entries(benchmarks).map(([name, benchmark]) => benchmarkText(name, benchmark)),
    missesText(subject, recorded, reasons),
  ].join("\n");
}

export function titleOf(subject: string): string {
  return subject === "host" ? "Without Xen" : `Xen ${subject.replace("-", ", ")}`;
}

/** A row that misses its target, by its benchmark and its words. */
export interface Miss {
  readonly benchmark: string;
  readonly row: string;
}

/** Returns the rows of a subject that miss their targets. */
export function missesOf({ benchmarks }: Recorded): Miss[] {
  return Object.entries(benchmarks).flatMap(([benchmark, { ratios, figures, curves }]) =>
    [ratios, figures, curves]
      .flat()
      .filter((row) => judge(row) === "missed")
      .map((row) => ({ benchmark, row: "against" in row ? `${row.what}, ${row.ours} / ${row.against}` : row.what })),
  );
}

/** Reasons of misses by subject and benchmark: each row's words, or "*" for all of the benchmark. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export const REASONS: string = join(RECORDS, "reasons.toml");

/** Returns the reason of a miss; undefined if none is written down. */
export function reasonOf(reasons: Reasons, subject: string, { benchmark, row }: Miss): string | undefined {
  const own = reasons[subject]?.[benchmark];
  return own?.[row] ?? own?.["*"];
}

function missesText(subject: string, recorded: Recorded, reasons: Reasons): string {
  const misses = missesOf(recorded);
  if (misses.length === 0) return "";
  const reason = (miss: Miss): string => reasonOf(reasons, subject, miss) ?? "no reason is known yet.";
  // Rows of one cause stand together, so that it is told once.
  const groups = Map.groupBy(misses, (miss) => `${miss.benchmark}: ${reason(miss)}`);
  const lines = [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    return `- **${first.benchmark}: ${rows.map(({ row }) => row).join("; ")}**: ${reason(first)}`;
  });
  return ["### Why some miss\n", ...lines, ""].join("\n");
}

function benchmarkText(name: string, { date, load, ratios, figures, curves, skipped }: RecordedBenchmark): string {
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
  if (curves.length > 0) {
    lines.push(
      "| growth | of | from few to many | memory for one | growth | target | |",
      "|---|---|---|---|--:|--:|---|",
    );
    for (const row of curves) {
      const { what, of, growth, target } = row;
      lines.push(
        `| ${[what, of, pointsText(row), memoryText(row), growth.toFixed(2), `≤ ${target}`, judge(row)].join(" | ")} |`,
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

function memoryText({ points }: Curve): string {
  const measured = points.flatMap(({ size, kilobytes }) => (kilobytes === null ? [] : [{ size, value: kilobytes }]));
  return measured.length === 0 ? "" : pointsText({ points: measured, unit: "kB" });
}

function judge(row: RecordedRatio | RecordedFigure | Curve): string {
  const { target } = row;
  if (target === null) return "";
  if ("points" in row) return verdict(row);
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
