/** Runs the tests that need a real Xen, the `*.xen.ts` below `test/xen` and `test/guest`, with `bun test`. */

import { Glob } from "bun";
import { LabError } from "./error.ts";
import { type RunOptions, run } from "./index.ts";
import { treeRoot } from "./tree.ts";

export interface SuiteResult {
  readonly target: string;
  readonly status: number;
  readonly pass: number;
  readonly fail: number;
  readonly skip: number;
  readonly seconds: number;
}

/** The test files below a folder, as explicit paths: their names keep a plain `bun test` from picking them up. */
export function suiteFiles(folder: "xen" | "guest"): string[] {
  const files = [...new Glob(`test/${folder}/**/*.xen.ts`).scanSync({ cwd: treeRoot })].toSorted();
  if (files.length === 0) throw new LabError(`there is no test/${folder}/**/*.xen.ts`);
  return files.map((path) => `./${path}`);
}

/** Runs test/xen in dom0, or with the option `guest` test/guest in a guest. */
export async function runSuite(target: string, options: RunOptions = {}): Promise<SuiteResult> {
  const start = performance.now();
  const files = suiteFiles(options.guest === true ? "guest" : "xen");
  // everything is some ten times slower there than the default limit of a test is made for
  const command = ["bun", "test", "--timeout", "60000", ...files];
  const { status, stdout, stderr } = await run(target, command, { timeout: 600, ...options });
  return { target, status, ...countTests(stdout + stderr), seconds: (performance.now() - start) / 1000 };
}

/** The sums at the end of `bun test`'s report. */
export function countTests(report: string): { pass: number; fail: number; skip: number } {
  const count = (word: string): number =>
    Number([...report.matchAll(new RegExp(`^\\s*(\\d+) ${word}$`, "gm"))].at(-1)?.[1] ?? 0);
  return { pass: count("pass"), fail: count("fail"), skip: count("skip") };
}
