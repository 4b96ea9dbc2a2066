/**
 * A real Xen for tests, on a machine without one. QEMU emulates the machine, Debian's Xen and Linux boot on it, and a
 * command runs in dom0 with this working tree at /xen-ts. Nothing is installed, nothing needs root, and only `prepare`
 * downloads anything.
 *
 * @example
 * if (isPrepared("4.17-x86_64")) {
 *   const { status, stdout } = await run("4.17-x86_64", ["bun", "examples/list.ts"], { timeout: 60 });
 * }
 */

import { missingCompiler } from "./compilers.ts";
import { LabError } from "./error.ts";
import { readHypervisor } from "./hypervisor.ts";
import * as preparing from "./prepare.ts";
import { type Progress, silent } from "./progress.ts";
import { defaultMachine, guestMachine, qemuProgram } from "./qemu.ts";
import { boot } from "./run.ts";
import { sysroot } from "./sysroot.ts";
import { findTarget } from "./targets.ts";

export { LabError, SuiteGoneError } from "./error.ts";
export { BootError } from "./run.ts";
export { targets } from "./targets.ts";

/** True if the target can be run without downloading anything. */
export function isPrepared(target: string): boolean {
  return preparing.isPrepared(findTarget(target));
}

/** Downloads and builds the files that the target lacks; `update` looks for newer packages too. */
export async function prepare(target: string, progress: Progress = silent, update = false): Promise<void> {
  const row = findTarget(target);
  // reported before a long download, not after it
  qemuProgram(row.architecture);
  await preparing.prepare(row, progress, update);
  if (missingCompiler(row.architecture) === null) await sysroot(row, progress);
}

export interface RunOptions {
  /** Seconds for boot and command together. Default 120. */
  readonly timeout?: number;
  /** Folders to copy to /with/<basename>. */
  readonly with?: readonly string[];
  readonly vcpus?: number;
  /** MiB of the whole machine, and of dom0. */
  readonly memory?: number;
  readonly dom0Memory?: number;
  /** The file of a hypervisor of any release, to boot instead of the packaged one. */
  readonly xen?: string;
  /** Words for Xen's and for QEMU's command line, after the lab's own. */
  readonly xenArguments?: string;
  readonly qemuArguments?: string;
  /** Leaves out xenstored and xenconsoled; `lab-services` starts them in dom0. */
  readonly bare?: boolean;
  /**
   * Runs the command in an unprivileged Linux guest of dom0, with the tree and the folders. Both outputs come as
   * `stdout`.
   */
  readonly guest?: boolean;
  /**
   * A shell's command line that dom0 runs during such a guest; its output comes as `stderr` when the guest has ended.
   */
  readonly beside?: string;
  /** Called with output as it comes; `console` receives Xen's and Linux's own messages. */
  readonly onStdout?: (chunk: Uint8Array) => void;
  readonly onStderr?: (chunk: Uint8Array) => void;
  readonly onConsole?: (chunk: Uint8Array) => void;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

export interface RunResult {
  /** The command's exit status. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The running hypervisor's version, by its own report: "4.17.7-pre". Empty if dom0 did not report it. */
  readonly xen: string;
}

const words = (text: string = ""): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Boots a prepared target and runs a command in dom0. One string is a shell's command line, an array is a program with
 * its arguments. Throws {@link BootError}, with the console's last lines, if the command does not end.
 */
export async function run(
  target: string,
  command: string | readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const row = findTarget(target);
  const progress = options.progress ?? silent;
  if (!preparing.isPrepared(row)) {
    throw new LabError(`${target} is not prepared; run: npm run lab -- prepare ${target}`);
  }
  const guest = options.guest ?? false;
  const machine = guest ? guestMachine : defaultMachine;
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const own = options.xen === undefined ? undefined : await readHypervisor(options.xen, row.architecture);
  let xen = "";
  const status = await boot({
    target: row,
    files: await preparing.prepare(row, progress),
    machine: {
      vcpus: options.vcpus ?? machine.vcpus,
      memory: options.memory ?? machine.memory,
      dom0Memory: options.dom0Memory ?? machine.dom0Memory,
      xenWords: words(options.xenArguments),
      qemuWords: words(options.qemuArguments),
    },
    xen: own,
    command: typeof command === "string" ? [command] : command,
    folders: options.with ?? [],
    bare: options.bare ?? false,
    guest,
    beside: options.beside,
    timeout: options.timeout ?? 120,
    stdout: (chunk) => {
      stdout.push(chunk);
      options.onStdout?.(chunk);
    },
    stderr: (chunk) => {
      stderr.push(chunk);
      options.onStderr?.(chunk);
    },
    console: options.onConsole ?? (() => {}),
    started: (seconds, version) => {
      xen = version;
      progress.step(`dom0 is up after ${seconds.toFixed(1)} s, on Xen ${version}`);
    },
    signal: options.signal,
  });
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), xen };
}
