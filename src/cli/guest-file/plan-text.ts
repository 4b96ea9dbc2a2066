/** The steps of a guest's building as text: what `--dry-run` prints, and the words while one is built. */

import type { GuestOptions, GuestOutline, OutlinedRange, Xen } from "../../index.ts";
import type { Io } from "../output/io.ts";
import { printable } from "../../overview/index.ts";

type Step = Parameters<NonNullable<GuestOptions["onStep"]>>[0];

const PROGRESS: Readonly<Record<Step, string>> = {
  images: "reading the kernel",
  domain: "making the domain",
  memory: "taking its memory",
  contents: "filling its memory",
  xenstore: "telling xenstored",
  devices: "attaching its devices",
};

const PAGE = 4096;
const MIB = 1 << 20;
/** Digits of an address below 4 GiB. */
const DIGITS = 8;

/** Options that tell a person at a terminal of each step. */
export function withProgress(options: GuestOptions, io: Io): GuestOptions {
  if (!io.isTerminal) return options;
  return { ...options, onStep: (step) => io.say(`xen-ts: ${options.name}: ${PROGRESS[step]}`) };
}

/** Checks a guest as far as that is possible without making it, and prints the steps of its building. */
export async function printPlan(xen: Xen, options: GuestOptions, io: Io): Promise<void> {
  io.write(planText(options, await xen.domains.plan(options)));
}

function planText(
  options: GuestOptions,
  { kernel, memoryPages, tablesMiB, memoryMap, contents }: GuestOutline,
): string {
  const { name, kind = "pvh", vcpus = 1, maximumVcpus = vcpus, commandLine = "", ramdisk } = options;
  const packed = kernel.unpackedFrom.length === 0 ? "" : `, unpacked from ${kernel.unpackedFrom.join(", ")}`;
  const processors = `${vcpus}${maximumVcpus === vcpus ? "" : ` of ${maximumVcpus}`} vcpu${maximumVcpus === 1 ? "" : "s"}`;
  const server = options.consoleServer === "xenconsoled" ? "xenconsoled" : "this program";
  const steps: readonly (readonly [step: Step, first: string, ...more: string[]])[] = [
    [
      "images",
      `kernel ${sourceText(options.kernel)}: ${kernel.format === "elf" ? "ELF" : "Image for 64-bit Arm"}${packed}`,
      ...(ramdisk === undefined ? [] : [`ramdisk ${sourceText(ramdisk)}`]),
      ...(commandLine === "" ? [] : [`command line ${JSON.stringify(commandLine)}`]),
    ],
    ["domain", `${name}, of kind ${kind}, with ${processors}`],
    [
      "memory",
      `${mebibytes(memoryPages * PAGE)}${tablesMiB === 0 ? "" : `, and ${tablesMiB} MiB for its tables`}`,
      ...memoryMap.map(rangeText),
    ],
    ["contents", ...(contents.toSorted((one, other) => one.address - other.address).map(rangeText) as [string])],
    ["xenstore", `/local/domain/N, /vm/UUID and /libxl/N; the console is served by ${server}`],
    ["devices", options.devices?.map((device) => device.name).join(", ") || "none"],
  ];
  return steps
    .map(([step, ...lines]) =>
      lines.map((line, i) => `${(i === 0 ? step : "").padEnd(10)}${printable(line)}\n`).join(""),
    )
    .join("");
}

function rangeText({ what, address, bytes }: OutlinedRange): string {
  const [first, last] = [address, address + bytes - 1].map((at) => at.toString(16).padStart(DIGITS, "0"));
  return `${first}-${last}  ${what}`;
}

function sourceText(source: GuestOptions["kernel"]): string {
  return typeof source === "string" ? source : "of the program";
}

function mebibytes(bytes: number): string {
  return `${Math.round((bytes / MIB) * 100) / 100} MiB`;
}
