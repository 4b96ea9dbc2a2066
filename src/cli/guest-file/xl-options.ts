/** Options of xl's configuration files as those of `domains.create()`. */

import type { GuestOptions } from "../../index.ts";
import { Pci, type PciAssignment } from "../../devices.ts";
import type { XlValue } from "./xl-syntax.ts";

/** More than any machine has: a larger number is a mistake. */
const MOST_CPUS = 0xffff;

type Own = { -readonly [Name in keyof GuestOptions]?: GuestOptions[Name] };
type Reader = (into: Own, value: XlValue, name: string) => void;

/** Options of xl's that change nothing in a guest of xen-ts's: the toolstack's own reactions. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  "on_poweroff",
  "on_reboot",
  "on_crash",
  "on_watchdog",
  "on_soft_reset",
]);

const readers: Readonly<Record<string, Reader>> = {
  name: (into, value, name) => void (into.name = text(value, name)),
  uuid: (into, value, name) => void (into.uuid = text(value, name)),
  type: (into, value, name) => {
    const type = text(value, name);
    if (type !== "pv" && type !== "pvh") throw new RangeError(`expected type to be "pv" or "pvh", received "${type}"`);
    into.kind = type;
  },
  // The older word for the type.
  builder: (into, value, name) => {
    const builder = text(value, name);
    if (builder !== "generic") throw new RangeError(`expected builder to be "generic", received "${builder}"`);
    into.kind = "pv";
  },
  kernel: (into, value, name) => void (into.kernel = text(value, name)),
  ramdisk: (into, value, name) => void (into.ramdisk = text(value, name)),
  memory: (into, value, name) => void (into.memoryMiB = number(value, name)),
  vcpus: (into, value, name) => void (into.vcpus = number(value, name)),
  maxvcpus: (into, value, name) => void (into.maximumVcpus = number(value, name)),
  cpus: (into, value, name) => {
    const cpus = cpuList(value, name);
    if (cpus !== undefined) into.cpus = cpus;
  },
  pci: (into, value, name) => void (into.devices = pciList(value, name)),
  cpu_weight: (into, value, name) => void (into.weight = number(value, name)),
  max_grant_frames: (into, value, name) => void (into.grantFrames = number(value, name)),
  max_maptrack_frames: (into, value, name) => void (into.maptrackFrames = number(value, name)),
  max_event_channels: (into, value, name) => void (into.lastEventPort = number(value, name)),
};

/** The words for the kernel: `cmdline`, or `root` and `extra`. */
const WORDS = ["cmdline", "root", "extra"];

/** Throws a TypeError or RangeError that names the option. */
export function xlOptions(values: ReadonlyMap<string, XlValue>): GuestOptions {
  // xl's own default.
  const own: Own = { kind: process.arch === "arm64" ? "pvh" : "pv" };
  const unsupported: string[] = [];
  for (const [name, value] of values) {
    const read = readers[name];
    if (read !== undefined) read(own, value, name);
    else if (![...WORDS, "maxmem"].includes(name) && !WITHOUT_EFFECT.has(name) && !isEmpty(value))
      unsupported.push(name);
  }
  if (unsupported.length > 0) throw new TypeError(`xen-ts does not support ${unsupported.join(", ")}: leave it out`);
  const [line, root, extra] = WORDS.map((name) => {
    const value = values.get(name);
    return value === undefined ? undefined : text(value, name);
  });
  const words = line ?? [root === undefined ? "" : `root=${root}`, extra ?? ""].filter(Boolean).join(" ");
  const { name, kernel, memoryMiB } = own;
  if (name === undefined || kernel === undefined || memoryMiB === undefined)
    throw new TypeError(
      `expected name, kernel and memory, which every guest has, received ${[...values.keys()].join(", ") || "nothing"}`,
    );
  const most = values.get("maxmem");
  if (most !== undefined && number(most, "maxmem") !== memoryMiB)
    throw new RangeError(
      `expected maxmem to be as large as memory (${memoryMiB}), received ${most}: a guest that starts with less is not supported`,
    );
  return { ...own, name, kernel, memoryMiB, ...(words === "" ? {} : { commandLine: words }) };
}

function isEmpty(value: XlValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

function text(value: XlValue, name: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected ${name} to be a text in quotes, received ${JSON.stringify(value)}`);
}

function number(value: XlValue, name: string): number {
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof read === "number" && Number.isSafeInteger(read)) return read;
  throw new TypeError(`expected ${name} to be a number, received ${JSON.stringify(value)}`);
}

/** PCI functions: "03:00.0", or with options "03:00.0,permissive=1". */
function pciList(value: XlValue, name: string): PciAssignment[] {
  if (!Array.isArray(value)) throw new TypeError(`expected ${name} to be a list, received ${JSON.stringify(value)}`);
  return value.map((each: XlValue) => {
    const [address = "", ...options] = text(each, name).split(",");
    const other = options.find((option) => !/^permissive=[01]$/.test(option));
    if (other !== undefined)
      throw new TypeError(`expected permissive=0 or 1 behind a device of ${name}, received "${other}"`);
    return Pci.assign(address, { permissive: options.includes("permissive=1") });
  });
}

/** "0-3,5,^2", or "all", for which it returns undefined. */
function cpuList(value: XlValue, name: string): number[] | undefined {
  const one = Array.isArray(value) && value.length === 1 ? (value[0] as XlValue) : value;
  if (Array.isArray(one))
    throw new TypeError(`expected ${name} to be one text for all vcpus, received a list with cpus for each vcpu`);
  const parts = String(one).split(",");
  if (parts.length === 1 && parts[0]?.trim() === "all") return undefined;
  const found = new Set<number>();
  for (const part of parts) {
    const [, not, first, last = first] = /^\s*(\^?)(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || from > to || to > MOST_CPUS)
      throw new TypeError(`expected ${name} to be "all", or numbers and ranges such as "0-3,5,^2", received "${part}"`);
    for (let cpu = from; cpu <= to; cpu++) {
      if (not === "^") found.delete(cpu);
      else found.add(cpu);
    }
  }
  return [...found];
}
