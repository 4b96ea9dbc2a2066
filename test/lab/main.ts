/** The command line of `npm run lab`. */

import { resolve } from "node:path";
import Table from "cli-table3";
import { Command, InvalidArgumentError } from "commander";
import { cachePath } from "./cache.ts";
import { BootError, LabError, type RunOptions, isPrepared, prepare, run, targets } from "./index.ts";
import { packagedXen } from "./prepare.ts";
import { readHypervisor } from "./hypervisor.ts";
import { moduleFolder } from "./kernel-modules.ts";
import { commandLine } from "./run.ts";
import { type HypervisorFlags, hypervisorOptions, withHypervisorOptions } from "./hypervisor-options.ts";
import { inLanes, laneCount } from "./lanes.ts";
import { progressOnStderr } from "./progress.ts";
import { findTarget } from "./targets.ts";
import { type SuiteOptions, type SuiteResult, runSuite } from "./suite.ts";
import type { Extent } from "./turns.ts";

/** The lab's own exit statuses, by convention of timeout(1) and others. */
const timedOut = 124;
const failed = 125;
const interrupted = 130;

const positive = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value <= 0) throw new InvalidArgumentError("not a positive whole number");
  return value;
};

interface Flags extends HypervisorFlags {
  timeout?: number;
  smp?: number;
  memory?: number;
  dom0Memory?: number;
  with: string[];
  module: string[];
  bare?: boolean;
  guest?: boolean;
  console?: boolean;
  quiet?: boolean;
}

interface TestFlags extends Flags {
  jobs?: number;
  validate?: boolean;
  all?: boolean;
}

function withRunOptions(command: Command): Command {
  return withHypervisorOptions(command)
    .option("--timeout <seconds>", "stop a boot that takes longer (default: 120; for test 2400)", positive)
    .option("--smp <vcpus>", "virtual cpus; measure speed with 1 (default: 2)", positive)
    .option("--memory <MiB>", "memory of the whole machine (default: 1536)", positive)
    .option("--dom0-memory <MiB>", "memory of dom0, 512 or more (default: 768)", positive)
    .option(
      "--with <folder>",
      "copy this folder to /with/<its name> (repeatable)",
      (folder, all: string[]) => {
        return [...all, resolve(folder)];
      },
      [] as string[],
    )
    .option(
      "--module <name>",
      "load this module of dom0's kernel first, with those that it needs (repeatable)",
      (name, all: string[]) => [...all, name],
      [] as string[],
    )
    .option("--bare", "start without xenstored and xenconsoled; `lab-services` in dom0 starts them")
    .option("--guest", "run the command in an unprivileged Linux guest of dom0; its stderr comes on stdout too")
    .option("--console", "show the machine's console, Xen's and Linux's own messages, on stderr")
    .option("--quiet", "print only the command's own output");
}

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => interrupt.abort());
// the reader of the output has closed the pipe, perhaps `| head`
process.stdout.on("error", () => interrupt.abort());

function runOptions(flags: Flags, target: string): RunOptions {
  return {
    ...hypervisorOptions(flags),
    with: flags.with,
    signal: interrupt.signal,
    onStdout: (chunk) => process.stdout.write(chunk),
    onStderr: (chunk) => process.stderr.write(chunk),
    ...(flags.timeout === undefined ? {} : { timeout: flags.timeout }),
    ...(flags.smp === undefined ? {} : { vcpus: flags.smp }),
    ...(flags.memory === undefined ? {} : { memory: flags.memory }),
    ...(flags.dom0Memory === undefined ? {} : { dom0Memory: flags.dom0Memory }),
    ...(flags.bare === undefined ? {} : { bare: flags.bare }),
    ...(flags.guest === undefined ? {} : { guest: flags.guest }),
    ...(flags.console === undefined ? {} : { onConsole: (chunk) => process.stderr.write(chunk) }),
    ...(flags.quiet === undefined ? { progress: progressOnStderr(target) } : {}),
  };
}

const program = withRunOptions(new Command("npm run lab --"))
  .description(
    "Boots a real Xen in QEMU and runs a command in its dom0, with this working tree at /xen-ts.\n" +
      "The first run downloads its files from the mirrors that this machine's apt uses.",
  )
  .usage("[options] <target> <command...>")
  .argument("<target>", targets.map((target) => target.name).join(", "))
  .argument("<command...>", "one word: a shell's command line; several words: a program and its arguments")
  .enablePositionalOptions()
  .passThroughOptions()
  .showHelpAfterError("(--help shows examples)")
  .addHelpText(
    "after",
    `
Examples:
  npm run lab -- 4.17-x86_64 xl info
  npm run lab -- 4.17-x86_64 'xl list | tail -n +2; dmesg | grep -i xen'
  npm run lab -- --smp 1 4.17-x86_64 bun bench/hypercall.ts
  npm run lab -- --xen ~/xen/xen/xen.gz 4.17-x86_64 bun examples/status.ts
  npm run lab -- --xen-args 'iommu=1' --qemu-args '-device amd-iommu -device edu' 4.17-x86_64 'xl dmesg | grep AMD-Vi'
  npm run lab -- --qemu-args '-M virt,virtualization=on,gic-version=2' 4.17-arm64 'grep GIC /proc/interrupts'
  npm run lab -- --guest 4.17-x86_64 bun -e 'import { Xen } from "xen-ts"; console.log(Xen.open().version)'
  npm run lab -- prepare 4.17-x86_64
  npm run lab -- test 4.17-x86_64

In dom0: Bun, busybox, xl, xenstored, xenconsoled, xenstore-*; the Xen devices; no network, no node_modules.
XEN_TS_LAB is the target's name, XEN_RELEASE the running Xen's release, XEN_TOOLS_RELEASE the release of C's tools.

--xen accepts any Xen for the target's architecture: a release, the development branch, or your own build. dom0 and C's
tools stay the target's. xl and libxenctrl refuse to work with a Xen of another release, so tests that compare with
them are skipped, and listed. --guest needs a Xen of the target's release too, since xl starts its guest.
--xen-args and --qemu-args are split at spaces. They come after the lab's own arguments, and so override them.

The exit status is the command's; ${timedOut} after a time limit, ${failed} if the lab itself fails,
${interrupted} if it is interrupted.
The cache is ${cachePath()} and may be deleted at any time.
The last boot's console is kept there as targets/<target>/console.log.`,
  )
  .action(async (target: string, words: string[], flags: Flags) => {
    const command = words[0] === "--" ? words.slice(1) : words;
    const options = runOptions(flags, target);
    // reported before a long download, not after it
    if (flags.xen !== undefined) await readHypervisor(flags.xen, findTarget(target).architecture);
    await prepare(target, options.progress);
    if (flags.module.length > 0) {
      using modules = await moduleFolder(target, flags.module);
      const folders = [...flags.with, modules.path];
      process.exitCode = (
        await run(target, [modules.load(commandLine(command))], { ...options, with: folders })
      ).status;
    } else process.exitCode = (await run(target, command, options)).status;
  });

program
  .command("prepare")
  .description("download and build the targets' files, so that they run without a network")
  .argument("<target...>", "targets, or all")
  .option("--update", "look for newer packages too")
  .action(async (names: string[], flags: { update?: boolean }) => {
    const chosen = names.includes("all") ? targets.map((target) => target.name) : names;
    for (const name of chosen.map((name) => findTarget(name).name)) {
      const progress = progressOnStderr(name);
      await prepare(name, progress, flags.update ?? false);
      progress.step("prepared");
    }
  });

program
  .command("list")
  .description("list the targets, and mark the prepared ones")
  .option("--json", "print the list as JSON")
  .action((flags: { json?: boolean }) => {
    const rows = targets.map((target) => ({
      name: target.name,
      xen: target.xen,
      architecture: target.architecture,
      suite: target.suite,
      prepared: isPrepared(target.name),
      package: packagedXen(target),
    }));
    if (flags.json === true) {
      process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      return;
    }
    const table = new Table({ head: ["target", "Debian", "prepared", "hypervisor"], style: { head: [], border: [] } });
    for (const row of rows) table.push([row.name, row.suite, row.prepared ? "yes" : "no", row.package ?? ""]);
    process.stdout.write(`${table.toString()}\n`);
  });

withRunOptions(program.command("test"))
  .description(
    "run test/xen/**/*.xen.ts, or with --guest test/guest/**/*.xen.ts, with bun test in dom0 or a guest\n" +
      "(default: on every prepared target)",
  )
  .option("--jobs <boots>", "number of simultaneous targets (default: one for each core, if memory allows)", positive)
  .option("--validate", "validate and trace every hypercall, on every target")
  .option(
    "--all",
    "run every file on every target; else, unless targets are named, files that depend on no release\n" +
      "take turns: one target of each architecture a day",
  )
  .argument("[target...]", "targets, or all")
  .action(async (names: string[], flags: TestFlags) => {
    const prepared = targets.filter((target) => isPrepared(target.name)).map((target) => target.name);
    const all = names.includes("all") ? targets.map((target) => target.name) : names;
    const chosen = (all.length > 0 ? all : prepared).map((name) => findTarget(name).name);
    const extent: Extent = flags.all === true || names.length > 0 ? "all" : "turns";
    if (flags.xen !== undefined && names.length === 0) {
      throw new LabError("--xen: expected targets, received none; name those of the hypervisor's architecture");
    }
    if (chosen.length === 0) {
      throw new LabError(`expected a prepared target, found none; run: npm run lab -- prepare ${targets[0]?.name}`);
    }
    const jobs = Math.min(flags.jobs ?? laneCount(), chosen.length);
    const results: SuiteResult[] = await Promise.all(
      inLanes(chosen, jobs, (name) => testTarget(name, suiteOptions(flags, name, extent), jobs > 1)),
    );
    const table = new Table({
      head: ["target", "Xen", "pass", "fail", "skip", "seconds", "status", "slowest files"],
      style: { head: [], border: [] },
    });
    for (const { target, xen, pass, fail, skip, seconds, status, slowest } of results) {
      const files = slowest.map((each) => `${each.file} ${each.seconds.toFixed(1)}`).join(", ");
      table.push([target, xen, pass, fail, skip, seconds.toFixed(1), status, files]);
    }
    process.stderr.write(`${table.toString()}\n`);
    process.exitCode = results.every((result) => result.status === 0) ? 0 : 1;
  });

function suiteOptions(flags: TestFlags, target: string, extent: Extent): SuiteOptions {
  return {
    ...runOptions(flags, target),
    extent,
    ...(flags.validate === undefined ? {} : { validated: flags.validate }),
  };
}

/** Runs the suite. Simultaneous suites would mix their output, so each is then printed as a `whole` at its end. */
async function testTarget(name: string, options: SuiteOptions, whole: boolean): Promise<SuiteResult> {
  const output: Uint8Array[] = [];
  const keep = (chunk: Uint8Array): void => void output.push(chunk);
  try {
    await prepare(name, options.progress);
    return await runSuite(name, whole ? { ...options, onStdout: keep, onStderr: keep } : options);
  } catch (error) {
    // a target that fails to boot must not prevent the tests of others
    const status = explain(name, error);
    if (interrupt.signal.aborted) throw error;
    return { target: name, xen: "", status, pass: 0, fail: 0, skip: 0, seconds: 0, slowest: [] };
  } finally {
    if (output.length > 0) process.stderr.write(`${name}:\n${Buffer.concat(output).toString()}`);
  }
}

/** Prints the error, and returns the exit status for it. */
function explain(prefix: string, error: unknown): number {
  if (interrupt.signal.aborted) return interrupted;
  if (!(error instanceof LabError)) throw error;
  process.stderr.write(`${prefix}: ${error.message}\n`);
  if (error.cause instanceof Error) process.stderr.write(`${error.cause.message}\n`);
  return error instanceof BootError && error.reason === "timeout" ? timedOut : failed;
}

/** A command does not see options that stand before its name: without this refusal they would be ignored. */
program.hook("preAction", (_, command) => {
  if (command === program) return;
  const early = program.options.filter((option) => program.getOptionValueSource(option.attributeName()) === "cli");
  if (early.length === 0) return;
  const names = early.map(({ long }) => long).join(", ");
  throw new LabError(`expected ${names} behind ${command.name()}, received ${names} before it`);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain("lab", error);
}
