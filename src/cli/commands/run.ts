/** `xen-ts run`: boots a kernel in a guest that lives as long as the command. */

import type { Guest, GuestEnd, GuestOptions } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { CommandError, status, UsageError } from "../exit/status.ts";
import { secondsOf } from "../output/live.ts";
import { type OptionSpec, type OptionValues, textOption } from "../syntax/syntax.ts";
import { connect } from "../terminal/session.ts";

const options: readonly OptionSpec[] = [
  { name: "ramdisk", short: "r", value: "file", about: "initial RAM disk" },
  { name: "append", short: "a", value: "text", about: "words for the kernel (default: console=hvc0)" },
  { name: "memory", short: "m", value: "MiB", about: "memory in MiB (default 256)" },
  { name: "vcpus", short: "c", value: "number", about: "number of vcpus (default 1)" },
  { name: "kind", short: "k", value: "kind", choices: ["pvh", "pv"], about: "kind of guest; pvh by default" },
  { name: "name", short: "n", value: "name", about: 'name of the guest (default: "run-" and this process\'s number)' },
  {
    name: "expect",
    value: "text",
    about: "end with status 0 as soon as the guest says this, with 1 if it ends without",
  },
  { name: "timeout", value: "seconds", about: "end with status 124 after so many seconds" },
  { name: "dry-run", about: "check everything that can be checked, print the guest's options, and make nothing" },
];

export const run: CommandSpec = {
  name: "run",
  summary: "boot a kernel in a guest, on this terminal",
  about:
    "Builds a guest from a kernel as distributions package it, shows its console, and destroys it at the end: when it " +
    "powers off, when Ctrl-] is typed, or when the command is interrupted. The exit status is 0 if the guest has powered " +
    "off or rebooted, 1 if it has crashed. With --expect it tests a kernel: nothing is typed, and the text decides.",
  words: [{ name: "KERNEL", about: "bzImage, ELF file or Arm Image, packed or not", kind: "path" }],
  options,
  examples: [
    ["run vmlinuz -r initrd.img", "boot Linux; Ctrl-] ends it"],
    ["run test.elf --expect SUCCESS --timeout 30", "run a test kernel"],
    ["run vmlinuz -r initrd.img -m 512 -c 2 -a 'console=hvc0 quiet'", "more memory, two vcpus"],
    ["run vmlinuz --dry-run", "see what would be built"],
  ],
  async run({ words: [kernel = ""], options: given, machine: open, io, signal }) {
    const wanted = guestOptions(kernel, given);
    const seconds = secondsOf(given, "timeout", 1);
    const expected = textOption(given, "expect");
    if (given["dryRun"] === true) {
      for (const [name, value] of Object.entries(wanted)) io.write(`${name}: ${String(value)}\n`);
      return status.ok;
    }
    const machine = await open();
    const limit = seconds === null ? undefined : AbortSignal.timeout(seconds * 1000);
    const within = limit === undefined ? signal : AbortSignal.any([signal, limit]);
    await using guest = await machine.xen.domains.create({ ...wanted, signal: within });
    using console = await guest.console();
    using ends = guest.ends();
    guest.unpause();
    if (expected === undefined) io.say(`xen-ts: ${guest.name} is domain ${guest.domid}; Ctrl-] ends it`);
    const watch = new Expectation(expected);
    const found = AbortSignal.any([within, watch.signal]);
    const left = await connect({
      console,
      signal: found,
      readOnly: expected !== undefined,
      show: (bytes) => {
        io.write(bytes);
        watch.hear(bytes);
      },
    });
    if (watch.signal.aborted) return status.ok;
    if (limit?.aborted === true)
      throw new CommandError(`${guest.name} has not ended within ${seconds} s`, status.timeout);
    if (left) return signal.aborted ? status.interrupted : status.ok;
    const end = (await ends.next()).value ?? { kind: "destroyed" };
    if (expected !== undefined)
      throw new CommandError(`${guest.name} ${endText(end)} without "${expected}"`, status.failed);
    io.say(`xen-ts: ${guest.name} ${endText(end)}`);
    return isGood(end) ? status.ok : status.failed;
  },
};

function guestOptions(kernel: string, given: OptionValues): GuestOptions {
  const ramdisk = textOption(given, "ramdisk");
  const kind = textOption(given, "kind") as Guest["kind"] | undefined;
  return {
    name: textOption(given, "name") ?? `run-${process.pid}`,
    kernel,
    memoryMiB: numberOf(given, "memory", 256),
    vcpus: numberOf(given, "vcpus", 1),
    commandLine: textOption(given, "append") ?? "console=hvc0",
    ...(kind === undefined ? {} : { kind }),
    ...(ramdisk === undefined ? {} : { ramdisk }),
  };
}

function numberOf(given: OptionValues, key: string, byDefault: number): number {
  const text = textOption(given, key);
  const number = text === undefined ? byDefault : Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`expected --${key} to be an integer from 1, received "${text}"`);
}

function isGood(end: GuestEnd): boolean {
  return end.kind === "shutdown" && (end.reason === "poweroff" || end.reason === "reboot");
}

function endText(end: GuestEnd): string {
  return end.kind === "destroyed" ? "was destroyed" : `has shut down (${String(end.reason)})`;
}

/** Waits for a text in what a guest says, in whatever pieces it comes. */
class Expectation {
  readonly #text: string | undefined;
  readonly #found: AbortController = new AbortController();
  readonly #decoder: TextDecoder = new TextDecoder();
  #end = "";

  constructor(text: string | undefined) {
    this.#text = text;
  }

  /** Aborts when the text has come. */
  get signal(): AbortSignal {
    return this.#found.signal;
  }

  hear(bytes: Uint8Array): void {
    if (this.#text === undefined) return;
    const said = this.#end + this.#decoder.decode(bytes, { stream: true });
    if (said.includes(this.#text)) this.#found.abort();
    this.#end = said.slice(-this.#text.length);
  }
}
