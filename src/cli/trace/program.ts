/** Runs a Bun program with a preloaded module that traces the Xen objects that it opens. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../output/io.ts";

/**
 * The preloaded module. It takes the library from where the program finds it. Every `Xen.open()` without a hypercall
 * interface then opens a traced one.
 */
const PRELOAD = `
const from = process.cwd();
const { Xen } = await import(Bun.resolveSync("xen-ts", from));
const { PrivcmdHypercall, TracingHypercall, formatTrace } = await import(Bun.resolveSync("xen-ts/unsafe", from));
const open = Xen.open;
const traced = (hypercall) =>
  new TracingHypercall(hypercall, (trace) => void process.stderr.write(formatTrace(trace) + "\\n"));
Xen.open = (options = {}) => {
  const { hypercall = new PrivcmdHypercall(), ...others } = options;
  return open.call(Xen, { ...others, hypercall: traced(hypercall) });
};
`;

/** Runs "bun program.ts …" or "program.ts …", and resolves with its exit status. */
export async function traceProgram(words: readonly string[], io: Io): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-trace-"));
  try {
    const preload = join(folder, "preload.mjs");
    writeFileSync(preload, PRELOAD);
    const rest = words[0] === "bun" || words[0] === "bunx" ? words.slice(1) : words;
    // An executable made by `bun build --compile` is Bun itself if it is asked to be.
    const child = Bun.spawn([process.execPath, "--preload", preload, ...rest], {
      stdin: "inherit",
      stdout: "inherit",
      stderr: "inherit",
      env: { ...process.env, BUN_BE_BUN: "1" },
    });
    const status = await child.exited;
    if (status !== 0) io.say(`xen-ts: the program has ended with status ${status}`);
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
