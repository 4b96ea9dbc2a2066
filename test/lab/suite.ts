/** Runs the tests that need a real Xen, the `*.xen.ts` below `test/xen` and `test/guest`, with `bun test`. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Glob } from "bun";
import { LabError } from "./error.ts";
import { type RunOptions, run } from "./index.ts";
import { commandLine } from "./run.ts";
import { treeRoot } from "./tree.ts";
import { findTarget } from "./targets.ts";
import { type Extent, filesOfTurn, today } from "./turns.ts";

export interface SuiteResult {
  readonly target: string;
  /** The hypervisor that ran: "4.17.7-pre". */
  readonly xen: string;
  readonly status: number;
  readonly pass: number;
  readonly fail: number;
  readonly skip: number;
  readonly seconds: number;
  readonly slowest: readonly FileTime[];
}

/** A test file, by the beginning of its name, and the time of its tests. */
export interface FileTime {
  readonly file: string;
  readonly seconds: number;
}

/** Returns the test files below a folder, as explicit paths: their names keep a plain `bun test` from finding them. */
export function suiteFiles(folder: "xen" | "guest"): string[] {
  const files = [...new Glob(`test/${folder}/**/*.xen.ts`).scanSync({ cwd: treeRoot })].toSorted();
  if (files.length === 0) throw new LabError(`expected files test/${folder}/**/*.xen.ts, found none`);
  return files.map((path) => `./${path}`);
}

/**
 * The target whose suite runs through validation and tracing. One is enough, since the suite then takes half as long
 * again.
 */
const VALIDATED = "4.20-x86_64";

/** One run of `bun test`: additional arguments, and the files. */
interface Part {
  readonly arguments: readonly string[];
  readonly files: readonly string[];
}

/** A word that marks long runs in test names: they are made without validation. */
const LONG = "thousand";

function text(file: string): string {
  return readFileSync(join(treeRoot, file), "utf8");
}

/**
 * Returns the runs: everything at once; or, if `validated`, every hypercall of `Xen.open` validated and traced, except
 * in long runs.
 */
export function suiteParts(files: readonly string[], validated: boolean): readonly Part[] {
  if (!validated) return [{ arguments: [], files }];
  const open = files.filter((file) => /\b(?:Xen\.open|startGuest)\(/.test(text(file)));
  const parts = [
    { arguments: ["--preload", "./test/xen/validated.ts", "-t", `^(?!.*${LONG})`], files: open },
    { arguments: ["-t", LONG], files: open.filter((file) => text(file).includes(LONG)) },
    { arguments: [], files: files.filter((file) => !open.includes(file)) },
  ];
  return parts.filter((part) => part.files.length > 0);
}

/** Returns a shell's command line that makes all runs, and fails if one does. */
function commandOf(parts: readonly Part[]): string {
  // a limit for hangs: in the lab, beside other boots, a test may take a hundred times longer than on a real host
  const runs = parts.map((part) =>
    commandLine(["bun", "test", "--timeout", "300000", ...part.arguments, ...part.files]),
  );
  return `status=0; ${runs.map((run) => `${run} || status=1`).join("; ")}; exit $status`;
}

export interface SuiteOptions extends RunOptions {
  /** True for validation and tracing; by default on one of the targets. */
  readonly validated?: boolean;
  /** The files of test/xen that run: by default all. */
  readonly extent?: Extent;
}

/** Runs test/xen in dom0, or with the option `guest` test/guest in a guest. */
export async function runSuite(target: string, options: SuiteOptions = {}): Promise<SuiteResult> {
  const start = performance.now();
  const guest = options.guest === true;
  const validated = options.validated ?? (!guest && target === VALIDATED && options.xen === undefined);
  const all = suiteFiles(guest ? "guest" : "xen");
  const files = guest ? all : filesOfTurn(all, findTarget(target), options.extent ?? "all", today());
  const command = commandOf(suiteParts(files, validated));
  const beside = guest ? { beside: "bun test/guest/dom0.ts" } : {};
  const { status, stdout, stderr, xen } = await run(target, command, { timeout: 2400, ...beside, ...options });
  const report = stdout + stderr;
  const seconds = (performance.now() - start) / 1000;
  return { target, xen, status, ...countTests(report), seconds, slowest: slowestFiles(report) };
}

/** Adds up the counts at the ends of `bun test`'s reports. */
export function countTests(report: string): { pass: number; fail: number; skip: number } {
  const count = (word: string): number =>
    [...report.matchAll(new RegExp(`^\\s*(\\d+) ${word}$`, "gm"))].reduce((sum, [, number]) => sum + Number(number), 0);
  return { pass: count("pass"), fail: count("fail"), skip: count("skip") };
}

/** Returns the files with the slowest tests, slowest first; the time of `beforeAll` is in no report. */
export function slowestFiles(report: string, most: number = 5): FileTime[] {
  const times = new Map<string, number>();
  let file = "";
  for (const line of report.split("\n")) {
    file = /^(?:.*\/)?([^/ ]+)\.xen\.ts:$/.exec(line)?.[1] ?? file;
    const milliseconds = /^\((?:pass|fail)\) .*\[([\d.]+)ms\]$/.exec(line)?.[1];
    if (milliseconds !== undefined) times.set(file, (times.get(file) ?? 0) + Number(milliseconds) / 1000);
  }
  return [...times]
    .map(([file, seconds]) => ({ file, seconds }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most);
}
