/** Options of xl's configuration files as those of `domains.create()`. */

import type { GuestOptions } from "../../index.ts";
import type { XlValue } from "./xl-syntax.ts";

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
  kernel: (into, value, name) => void (into.kernel = text(value, name)),
  ramdisk: (into, value, name) => void (into.ramdisk = text(value, name)),
  memory: (into, value, name) => void (into.memoryMiB = number(value, name)),
  vcpus: (into, value, name) => void (into.vcpus = number(value, name)),
  maxvcpus: (into, value, name) => void (into.maximumVcpus = number(value, name)),
  cpus: (into, value, name) => void (into.cpus = cpuList(value, name)),
  cpu_weight: (into, value, name) => void (into.weight = number(value, name)),
  max_grant_frames: (into, value, name) => void (into.grantFrames = number(value, name)),
  max_maptrack_frames: (into, value, name) => void (into.maptrackFrames = number(value, name)),
  max_event_channels: (into, value, name) => void (into.lastEventPort = number(value, name)),
};

/** The words for the kernel: `cmdline`, or `root` and `extra`. */
const WORDS = ["cmdline", "root", "extra"];

/** Throws a TypeError or RangeError that names the option. */
export function xlOptions(values: ReadonlyMap<string, XlValue>): GuestOptions {
  const own: Own = {};
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

/** "0-3,5", or a list of such. */
function cpuList(value: XlValue, name: string): number[] {
  const parts = (Array.isArray(value) ? value : [value]).flatMap((part: XlValue) => String(part).split(","));
  return parts.flatMap((part) => {
    const [, first, last = first] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part) ?? [];
    if (first === undefined)
      throw new TypeError(`expected ${name} to be numbers and ranges such as "0-3,5", received "${part}"`);
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
  });
}
