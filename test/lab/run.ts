/** One boot of a target: takes the tree and a command, and returns output and exit status. */

import {
  appendFileSync,
  constants,
  copyFileSync,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cachePath, workFolder } from "./cache.ts";
import { LineTail, MarkedStream, listen } from "./channel.ts";
import { addCommand } from "./command.ts";
import { CpioWriter } from "./cpio.ts";
import { LabError } from "./error.ts";
import { GuestConsole } from "./guest-console.ts";
import { addGuests } from "./guests.ts";
import type { BootFiles } from "./prepare.ts";
import { addPrograms } from "./programs.ts";
import { type Machine, qemuArguments, qemuProgram } from "./qemu.ts";
import type { Target } from "./targets.ts";
import { addFiles, addFolder, treeFiles, treeRoot } from "./tree.ts";

export interface Boot {
  readonly target: Target;
  readonly files: BootFiles;
  readonly machine: Machine;
  /** The hypervisor that replaces the packaged one. */
  readonly xen: Uint8Array | undefined;
  /** One string is a shell's command line, several are a program with its arguments. */
  readonly command: readonly string[];
  /** Folders to copy to /with/<basename>. */
  readonly folders: readonly string[];
  /** True leaves out xenstored and xenconsoled. */
  readonly bare: boolean;
  /** True lets dom0 start an unprivileged guest, and runs the command there. */
  readonly guest: boolean;
  /** A shell's command line that dom0 runs during that guest. */
  readonly beside: string | undefined;
  /** Seconds for the whole boot, including the command. */
  readonly timeout: number;
  readonly stdout: (chunk: Uint8Array) => void;
  readonly stderr: (chunk: Uint8Array) => void;
  /** Receives the machine's console: Xen's and Linux's own messages. */
  readonly console: (chunk: Uint8Array) => void;
  /** Called when the command starts, with the version of the running Xen. */
  readonly started: (seconds: number, xen: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** The reasons for the end of a boot before the command's end. */
export type BootEnd = "timeout" | "died" | "panicked" | "aborted";

/** The last messages of Xen and Linux on the console; a Xen that has panicked may hang instead of rebooting. */
const PANIC = /^\(XEN\) Panic on CPU|Kernel panic - not syncing/;
/**
 * Milliseconds between two bytes for the machine, which dom0 ignores. The emulator sometimes loses the interrupt of a timer:
 * all processors then sleep until another interrupt comes.
 */
const WAKE = 5000;
/** Milliseconds until the reason has been printed. */
const PANIC_MESSAGE = 1000;

/** The error for a boot that ended before the command did. */
export class BootError extends LabError {
  override readonly name: string = "BootError";
  readonly reason: BootEnd;
  /** The last lines of the machine's console. */
  readonly console: readonly string[];

  constructor(reason: BootEnd, message: string, console: readonly string[]) {
    super(`${message}; the console's last lines:\n${console.map((line) => `  | ${line}`).join("\n")}`);
    this.reason = reason;
    this.console = console;
  }
}

/** Boots, runs the command, ends the machine, and returns the command's exit status. */
export async function boot(options: Boot): Promise<number> {
  const { target, timeout } = options;
  const program = qemuProgram(target.architecture);
  using work = workFolder();
  // not in the cache: the path of a Unix socket has at most 107 bytes
  const sockets = mkdtempSync(join(tmpdir(), "xen-ts-lab-"));
  using cleanup = new DisposableStack();
  cleanup.defer(() => rmSync(sockets, { recursive: true, force: true }));

  const mark = `\x1e${crypto.randomUUID()}`;
  const guestMark = `\x1e${crypto.randomUUID()}`;
  const image = join(work.path, "image.cpio");
  copyFileSync(options.files.image, image, constants.COPYFILE_FICLONE);
  await appendOverlay(image, options, mark, guestMark);

  const guest = options.guest ? new GuestConsole(guestMark, options.stdout, options.stderr) : null;
  const stdout = new MarkedStream(mark, (chunk) => (guest ?? { push: options.stdout }).push(chunk));
  const stderr = new MarkedStream(mark, options.stderr);
  const tail = new LineTail(60);
  const exit = Promise.withResolvers<number>();
  const start = performance.now();
  const control = lineReader((line) => {
    const [word, value = ""] = line.split(" ");
    if (word === "start") options.started((performance.now() - start) / 1000, value);
    if (word === "exit") exit.resolve(Number(value));
  });
  cleanup.use(listen(join(sockets, "stdout"), (chunk) => stdout.push(chunk)));
  cleanup.use(listen(join(sockets, "stderr"), (chunk) => stderr.push(chunk)));
  const port = cleanup.use(listen(join(sockets, "control"), control));
  const waking = setInterval(() => port.send("\n"), WAKE);
  cleanup.defer(() => clearInterval(waking));

  if (options.xen === undefined) symlinkSync(options.files.xen, join(work.path, "xen"));
  else writeFileSync(join(work.path, "xen"), options.xen);
  symlinkSync(options.files.kernel, join(work.path, "kernel"));
  const machine = [program, ...qemuArguments(target.architecture, options.machine, sockets)];
  // a killed program, which runs none of the cleanup below, takes its machine with it
  const setpriv = Bun.which("setpriv");
  const qemu = Bun.spawn(setpriv === null ? machine : [setpriv, "--pdeathsig", "KILL", ...machine], {
    cwd: work.path,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  // for an end that skips the `finally` below
  const killQemu = (): void => qemu.kill("SIGKILL");
  process.once("exit", killQemu);
  cleanup.defer(() => process.off("exit", killQemu));
  const log = createWriteStream(cachePath("targets", target.name, "console.log"));
  const ended = Promise.withResolvers<BootEnd>();
  let panicTimer: NodeJS.Timeout | undefined;
  const consoleEnded = (async () => {
    for await (const chunk of qemu.stdout) {
      tail.push(chunk);
      if (panicTimer === undefined && tail.lines.some((line) => PANIC.test(line))) {
        panicTimer = setTimeout(() => ended.resolve("panicked"), PANIC_MESSAGE);
      }
      log.write(chunk);
      options.console(chunk);
    }
    log.end();
  })();
  const complaint = new Response(qemu.stderr).text();

  const finished = Promise.all([exit.promise, stdout.ended, stderr.ended]).then(([status]) => status);
  const timer = setTimeout(() => ended.resolve("timeout"), timeout * 1000);
  const abort = (): void => ended.resolve("aborted");
  options.signal?.addEventListener("abort", abort);
  if (options.signal?.aborted === true) abort();
  void qemu.exited.then(() => ended.resolve("died"));
  try {
    const outcome = await Promise.race([finished, ended.promise]);
    if (typeof outcome === "number") return guest === null ? outcome : guestStatus(guest, target);
    qemu.kill("SIGKILL");
    await Promise.all([qemu.exited, consoleEnded]);
    stdout.flush();
    stderr.flush();
    const said = (await complaint).trim().split("\n").filter(Boolean);
    throw new BootError(outcome, describe(outcome, target, timeout), [...tail.lines, ...said]);
  } finally {
    clearTimeout(timer);
    clearTimeout(panicTimer);
    options.signal?.removeEventListener("abort", abort);
    qemu.kill("SIGKILL");
    await Promise.all([qemu.exited, consoleEnded]);
  }
}

function guestStatus(guest: GuestConsole, target: Target): number {
  const status = guest.end();
  if (status === null) throw new LabError(`the guest of ${target.name} ended before the command did`);
  return status;
}

function describe(outcome: BootEnd, target: Target, timeout: number): string {
  if (outcome === "timeout") return `${target.name} did not end within ${timeout} s and was stopped`;
  if (outcome === "panicked") return `${target.name} panicked before the command ended`;
  if (outcome === "aborted") return `${target.name} was stopped`;
  return `${target.name} ended before the command did`;
}

/** Appends the second archive of the initramfs: the tree, the other folders, and the command. */
async function appendOverlay(image: string, options: Boot, mark: string, guestMark: string): Promise<void> {
  const { size } = Bun.file(image);
  if (size % 4 !== 0) appendFileSync(image, new Uint8Array(-size & 3));
  using overlay = new CpioWriter(image, "a");
  const paths = await treeFiles();
  addFiles(overlay, treeRoot, paths, "xen-ts");
  await addCommand(overlay, paths);
  overlay.folder("xen-ts");
  for (const folder of options.folders) addFolder(overlay, folder);
  await addGuests(overlay, options.target.architecture);
  await addPrograms(overlay, options.target);
  const { target, command, bare, guest } = options;
  // hidden from the command: printing its environment would otherwise end its output
  const environment = [
    `export XEN_TOOLS_RELEASE=${shellQuote(target.xen)} XEN_TS_LAB=${shellQuote(target.name)}`,
    `LAB_BARE=${bare ? "1" : ""}`,
    `LAB_MARK=${shellQuote(mark)} LAB_GUEST_MARK=${shellQuote(guestMark)}`,
  ];
  overlay.file("lab/environment", 0o644, Buffer.from(`${environment.join("\n")}\n`));
  overlay.file(guest ? "lab/guest-command" : "lab/command", 0o644, Buffer.from(`${commandLine(command)}\n`));
  if (!guest) return;
  overlay.file("lab/command", 0o644, Buffer.from("lab-guest\n"));
  if (options.beside !== undefined) overlay.file("lab/beside", 0o644, Buffer.from(`${options.beside}\n`));
  overlay.file("lab/guest-kernel", 0o644, readFileSync(options.files.kernel));
}

/** Returns the command line for the shell in dom0: one string unchanged, several words each quoted. */
export function commandLine(command: readonly string[]): string {
  return command.length === 1 ? command.join("") : command.map(shellQuote).join(" ");
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function lineReader(receive: (line: string) => void): (chunk: Uint8Array) => void {
  let rest = "";
  return (chunk) => {
    const lines = (rest + Buffer.from(chunk).toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) receive(line);
  };
}
