/** Runs the tests that need a real Xen, the `*.xen.ts` below `test/xen`, with `bun test` in a target's dom0. */

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

/** The test files, as explicit paths: their names keep a plain `bun test` from picking them up. */
export function suiteFiles(): string[] {
  const files = [...new Glob("test/xen/**/*.xen.ts").scanSync({ cwd: treeRoot })].toSorted();
  if (files.length === 0) throw new LabError("there is no test/xen/**/*.xen.ts");
  return files.map((path) => `./${path}`);
}

export async function runSuite(
  target: string,
  files: readonly string[] = suiteFiles(),
  options: RunOptions = {},
): Promise<SuiteResult> {
  const start = performance.now();
  // everything is some ten times slower there than the default limit of a test is made for
  const command = ["bun", "test", "--timeout", "60000", ...files];
  const { status, stderr } = await run(target, command, { timeout: 600, ...options });
  return { target, status, ...countTests(stderr), seconds: (performance.now() - start) / 1000 };
}

/** The sums at the end of `bun test`'s report. */
export function countTests(report: string): { pass: number; fail: number; skip: number } {
  const count = (word: string): number =>
    Number([...report.matchAll(new RegExp(`^\\s*(\\d+) ${word}$`, "gm"))].at(-1)?.[1] ?? 0);
  return { pass: count("pass"), fail: count("fail"), skip: count("skip") };
}
