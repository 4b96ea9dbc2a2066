/**
 * The command line of `npm run bench:lab`: xen-ts beside C, in the dom0 of a real Xen.
 *
 * To add a family of benchmarks, say "example":
 *
 * - bench/c/example.c: a table of named works, each of which does its work `count` times, and `serve(works)`; see
 *   rounds.h. It is linked with all of Xen's libraries.
 * - bench/lab/example.ts: a function that returns `Findings`. Its side of each comparison is `here(name, repeat)`, C's is
 *   `peer.work(name)` of `using peer = new Peer("example")`. `compare` lets both work in turns until the medians of their
 *   ratios are stable. Both must return the same number, as a check that they have done equal work.
 * - a line for it in dom0.ts, which runs it.
 *
 * `crowd.ts` starts sixty guests, `test/xen/guests` one guest of any kind.
 */

import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { missingCompiler } from "../../test/lab/compilers.ts";
import { readHypervisor } from "../../test/lab/hypervisor.ts";
import { type HypervisorFlags, hypervisorOptions, withHypervisorOptions } from "../../test/lab/hypervisor-options.ts";
import { unpackKernel, writeModules } from "../../test/lab/kernel-modules.ts";
import { LabError, prepare, run } from "../../test/lab/index.ts";
import { prepare as bootFiles } from "../../test/lab/prepare.ts";
import { progressOnStderr } from "../../test/lab/progress.ts";
import { findTarget, targets } from "../../test/lab/targets.ts";
import { xentopFolder } from "../../test/lab/xentop.ts";
import { buildPrograms } from "./build.ts";
import { buildExecutables, roomForExecutables } from "./executables.ts";
import { ofFindings, record } from "../report/recorded.ts";
import type { Findings } from "./findings.ts";
import { table } from "./table.ts";

interface Flags extends HypervisorFlags {
  readonly json?: boolean;
  readonly only: string[];
  readonly save?: string;
  readonly with: string[];
}

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => interrupt.abort());

/** Findings by family. */
type Families = Readonly<Record<string, Findings>>;

/** Benchmarks a target. Returns null if this machine has no compiler for its architecture. */
async function bench(name: string, flags: Flags): Promise<Families | null> {
  const target = findTarget(name);
  const progress = progressOnStderr(name);
  if (flags.xen !== undefined) await readHypervisor(flags.xen, target.architecture);
  const missing = missingCompiler(target.architecture);
  if (missing !== null) {
    progress.step(`skipped: ${missing}`);
    return null;
  }
  await prepare(name, progress);
  const folder = mkdtempSync(join(tmpdir(), "xen-ts-bench-"));
  try {
    const programs = join(folder, "bench-c");
    mkdirSync(programs);
    await buildPrograms(target, programs, progress);
    const has = (family: string): boolean => flags.only.length === 0 || flags.only.includes(family);
    const hasCommand = has("command") || has("guest-processes");
    const hasGuests = has("guests") || has("guest-processes");
    if (hasGuests) copyFileSync((await bootFiles(target, progress)).kernel, join(programs, "linux"));
    if (hasCommand) await buildExecutables(target, programs, progress, { others: has("command") });
    const backEnds = join(folder, "back-ends");
    const xentop = hasCommand ? [await xentopFolder(target, progress)] : [];
    using kernel = await unpackKernel(name);
    await writeModules(kernel, ["brd", "tun", "xen-blkback", "xen-netback"], backEnds);
    const { status, stdout } = await run(name, ["bun", "bench/lab/dom0.ts", ...flags.only], {
      ...hypervisorOptions(flags),
      with: [programs, backEnds, ...xentop, ...flags.with],
      // with two vcpus, round trips between domains come in two speeds, in C as well
      vcpus: 1,
      // QEMU's folder, and two guests beside dom0.
      ...(has("devices") ? { dom0Memory: 1280, memory: 2304 } : {}),
      // Two saved guests are files in memory.
      ...(has("moving") ? { dom0Memory: 1400, memory: 2560 } : {}),
      // An unpacked kernel takes as much room as an executable.
      ...(hasCommand || hasGuests ? roomForExecutables(has("command") && hasGuests) : {}),
      timeout: hasGuests || has("devices") || has("moving") ? 3600 : 1800,
      progress,
      signal: interrupt.signal,
      onStderr: (chunk) => process.stderr.write(chunk),
    });
    if (stdout === "") throw new LabError(`the benchmarks ended with status ${status}`);
    // The findings of other families than one that has failed are kept.
    if (status !== 0) process.exitCode = 1;
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const program = withHypervisorOptions(new Command("npm run bench:lab --"))
  .description(
    "Measures xen-ts beside C programs that use Xen's own libraries, alternately, in one boot of a real Xen with one\n" +
      "vcpu. Only ratios are meaningful, since the machine is emulated. No measurement makes this command fail.",
  )
  .argument("[target...]", targets.map((target) => target.name).join(", "), [targets[0]?.name ?? ""])
  .option("--json", "print the findings as JSON")
  .option("--save <folder>", "also keep the findings in a file there, beside those of families that did not run")
  .option("--only <family>", "one family of benchmarks (repeatable)", (name, all: string[]) => [...all, name], [])
  .option(
    "--with <folder>",
    "copy this folder to /with/<its name> (repeatable); devices are measured beside QEMU if a folder qemu has it: see " +
      "test/lab/other-programs.ts",
    (folder, all: string[]) => [...all, resolve(folder)],
    [],
  )
  .action(async (names: string[], flags: Flags) => {
    const found: Record<string, Families> = Object.create(null);
    for (const name of names) {
      const families = await bench(name, flags);
      if (families === null) continue;
      found[name] = families;
      const all = Object.values(families);
      const findings = {
        comparisons: all.flatMap((one) => one.comparisons),
        figures: all.flatMap((one) => one.figures),
        curves: all.flatMap((one) => one.curves ?? []),
      };
      if (flags.json !== true) process.stdout.write(`${table(name, findings)}\n`);
      if (flags.save === undefined) continue;
      const recorded = Object.entries(families).map(([family, findings]) => [family, ofFindings(findings)]);
      record(flags.save, name, Object.fromEntries(recorded));
    }
    if (flags.json === true) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof LabError)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
}
