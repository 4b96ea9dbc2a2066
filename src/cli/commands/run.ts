/** `xen-ts run`: boots kernels in guests that live as long as the command. */

import type { Guest, GuestEnd, GuestOptions } from "../../index.ts";
import type { CommandSpec } from "../command/spec.ts";
import { CommandError, status, UsageError } from "../exit/status.ts";
import { junitText } from "../kernel-test/junit.ts";
import { ofFile } from "../guest-file/named-source.ts";
import { printPlan, withProgress } from "../guest-file/plan-text.ts";
import { type KernelTest, testKernels } from "../kernel-test/kernel-tests.ts";
import { asksForDevices, type GuestDevices, guestDevices } from "../guest-devices/guest-devices.ts";
import { secondsOf } from "../output/live.ts";
import { printableLines } from "../../overview/index.ts";
import { type OptionSpec, type OptionValues, textOption } from "../syntax/syntax.ts";
import { connect } from "../terminal/session.ts";

const options: readonly OptionSpec[] = [
  { name: "ramdisk", short: "r", value: "file", about: "initial RAM disk" },
  { name: "append", short: "a", value: "text", about: "words for the kernel (default: console=hvc0)" },
  { name: "memory", short: "m", value: "MiB", about: "memory in MiB (default 256)" },
  { name: "vcpus", short: "c", value: "number", about: "number of vcpus (default 1)" },
  { name: "kind", short: "k", value: "kind", choices: ["pvh", "pv"], about: "kind of guest; pvh by default" },
  { name: "name", short: "n", value: "name", about: 'name of the guest (default: "run-" and this process\'s number)' },
  { name: "expect", value: "text", about: "test the kernel: status 0 once it says this, 1 if it ends without" },
  { name: "timeout", value: "seconds", about: "end with status 124 after so many seconds" },
  { name: "jobs", short: "j", value: "number", about: "with --expect: kernels at a time (default 2)" },
  { name: "junit", value: "file", about: "with --expect: write the results there as JUnit's XML" },
  { name: "disk", short: "d", value: "file[,ro]", about: "a disk of the guest: a raw file or block device" },
  { name: "share", short: "s", value: "folder[,ro]", about: 'a folder, which the guest mounts by the tag "share"' },
  { name: "net", value: "tap:name", about: "a network interface, whose other end is an interface of this domain" },
  { name: "console", value: "tcp:[host:]port", about: "a further console, hvc1, for those who connect there" },
  { name: "pci", value: "address[,…]", about: "PCI devices of the machine: see xen-ts pci" },
  { name: "dry-run", about: "check the kernel and the host, print the steps, and make nothing" },
];

export const run: CommandSpec = {
  name: "run",
  isLong: true,
  summary: "boot a kernel in a guest, on this terminal",
  about:
    "Builds a guest from a kernel as distributions package it, shows its console, and destroys it at the end: when it " +
    "powers off, when Ctrl-] is typed, or when the command is interrupted. The exit status is 0 if the guest has powered " +
    "off or rebooted, 1 if it has crashed. With --expect it tests kernels, several at a time: nothing is typed, and the " +
    "text decides.",
  words: [{ name: "KERNEL", about: "bzImage, ELF file or Arm Image, packed or not", variadic: true, kind: "path" }],
  options,
  examples: [
    ["run vmlinuz -r initrd.img", "boot Linux; Ctrl-] ends it"],
    ["run test.elf --expect SUCCESS --timeout 30", "run a test kernel"],
    ["run tests/*.elf --expect SUCCESS --timeout 30 -j 4 --junit results.xml", "run many"],
    ["run vmlinuz -r initrd.img -m 512 -c 2 -a 'console=hvc0 quiet'", "more memory, two vcpus"],
    ["run vmlinuz -r initrd.img --disk web.raw --share /srv/www,ro", "with a disk, and a folder that it only reads"],
  ],
  async run({ words, options: given, machine: open, io, signal }) {
    const wanted = words.map((kernel, index) => guestOptions(kernel, given, words.length > 1 ? index : undefined));
    const [first] = wanted;
    const seconds = secondsOf(given, "timeout", 1);
    const expected = textOption(given, "expect");
    const junit = textOption(given, "junit");
    if (given["dryRun"] === true) {
      const { xen } = await open();
      for (const each of wanted) await ofFile(String(each.kernel), () => printPlan(xen, { ...each, signal }, io));
      return status.ok;
    }
    if (expected === undefined) {
      if (first === undefined || wanted.length > 1 || junit !== undefined)
        throw new UsageError(
          `expected --expect with ${junit === undefined ? "several kernels" : "--junit"}, received none`,
        );
      return attend({ wanted: first, seconds, devices: guestDevices(given), machine: open, io, signal });
    }
    if (asksForDevices(given)) throw new UsageError("expected no devices with --expect, received some");
    const { xen } = await open();
    const jobs = numberOf(given, "jobs", 2);
    const show = (text: string | Uint8Array): void => io.write(text);
    const tests = await testKernels(wanted, {
      xen,
      expected,
      seconds,
      jobs,
      signal,
      show: wanted.length > 1 ? null : show,
    });
    for (const test of tests) io.say(resultText(test));
    if (junit !== undefined) await Bun.write(junit, junitText(tests));
    return statusOf(tests);
  },
};

interface Attended extends Pick<Parameters<CommandSpec["run"]>[0], "io" | "machine" | "signal"> {
  readonly wanted: GuestOptions;
  readonly seconds: number | null;
  readonly devices: GuestDevices;
}

/** Boots a guest, with its console on this terminal. */
async function attend({ wanted, seconds, devices, machine: open, io, signal }: Attended): Promise<number> {
  await using served = devices;
  const machine = await open();
  const limit = seconds === null ? undefined : AbortSignal.timeout(seconds * 1000);
  const within = limit === undefined ? signal : AbortSignal.any([signal, limit]);
  const options = { ...withProgress(wanted, io), devices: served.devices, signal: within };
  await using guest = await ofFile(String(wanted.kernel), () => machine.xen.domains.create(options));
  using console = await guest.console();
  using ends = guest.ends();
  guest.unpause();
  io.say(`xen-ts: ${guest.name} is domain ${guest.domid}; Ctrl-] ends it`);
  const left = await connect({ console, signal: within, readOnly: false, show: (bytes) => io.write(bytes) });
  if (limit?.aborted === true)
    throw new CommandError(`${guest.name} has not ended within ${seconds} s`, status.timeout);
  if (left) return signal.aborted ? status.interrupted : status.ok;
  const end: GuestEnd = (await ends.next()).value ?? { kind: "destroyed" };
  const reason = end.kind === "destroyed" ? "was destroyed" : `has shut down (${String(end.reason)})`;
  io.say(`xen-ts: ${guest.name} ${reason}`);
  const isGood = end.kind === "shutdown" && (end.reason === "poweroff" || end.reason === "reboot");
  return isGood ? status.ok : status.failed;
}

function guestOptions(kernel: string, given: OptionValues, index: number | undefined): GuestOptions {
  const ramdisk = textOption(given, "ramdisk");
  const kind = textOption(given, "kind") as Guest["kind"] | undefined;
  const name = textOption(given, "name") ?? `run-${process.pid}`;
  return {
    name: index === undefined ? name : `${name}-${index}`,
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

function resultText({ kernel, outcome, problem, seconds }: KernelTest): string {
  const text = outcome === "passed" ? "passed" : `${outcome}: ${printableLines(problem)}`;
  return `${kernel}: ${text} (${seconds.toFixed(1)} s)`;
}

function statusOf(tests: readonly KernelTest[]): number {
  if (tests.some(({ outcome }) => outcome === "failed")) return status.failed;
  return tests.some(({ outcome }) => outcome === "timed out") ? status.timeout : status.ok;
}
