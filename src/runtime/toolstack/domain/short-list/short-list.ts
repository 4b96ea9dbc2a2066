/**
 * All domains with their names, by the fewest calls: for a program that lists them once and ends, whose start takes
 * longer than the calls. It knows the usual case alone. In every other one it returns null, and the caller takes the
 * long way by a `Xen`, which explains what is wrong.
 */

import { bufferAt, cPath, type FewCalls, fewCalls } from "../../../linux/ffi/few-calls.ts";
import { MAP_SHARED, O_CLOEXEC, O_RDWR, PROT_READ, PROT_WRITE } from "../../../linux/ffi/linux.ts";
import type { DomainInfo } from "../domain-info.ts";
import { shortNames } from "./names.ts";
import { readDomain } from "./records.ts";
import { type Place, type ShortListTable, shortListTable, type StableNumbers, stableNumbers } from "./table.ts";

export interface ListedDomain extends DomainInfo {
  /** null if xenstore has none. */
  readonly name: string | null;
}

/** The most domains that are listed this way. */
const MOST = 128;

/** Bytes of the memory that Xen sees: a page for requests, and the records. */
const BYTES = 32_768;
const RECORDS = 4096;

/** Places in the first page. */
const REQUEST = 256;
const TEXT = 2048;

/** Returns all domains in the order of their numbers; null if this machine or its answers are not as expected. */
export function shortList(calls: FewCalls | null = fewCalls()): ListedDomain[] | null {
  if (calls === null) return null;
  const numbers = stableNumbers();
  const domains = withDevices(calls, (device, address) => {
    const buffer = bufferAt(address, BYTES);
    try {
      return listBy(new Hypercalls(calls, device, address, new DataView(buffer), numbers));
    } finally {
      buffer.transfer(0);
    }
  });
  if (domains === null) return null;
  const names = shortNames(
    calls,
    numbers,
    domains.map(({ domid }) => domid),
  );
  return names === null ? null : domains.map((info) => Object.assign(info, { name: names.get(info.domid) ?? null }));
}

/** Calls `use` with privcmd and with the address of the kernel's pages for hypercalls; returns null without either. */
function withDevices<T>(calls: FewCalls, use: (device: number, address: number) => T | null): T | null {
  const [device, pages] = ["/dev/xen/privcmd", "/dev/xen/hypercall"].map((path) =>
    calls.open(cPath(path), O_RDWR | O_CLOEXEC),
  ) as [number, number];
  try {
    if (device < 0 || pages < 0) return null;
    const address = calls.mmap(null, BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, pages, 0);
    // A failure is −1 as an unsigned number of 64 bits, which is a bigint.
    if (typeof address !== "number") return null;
    try {
      return use(device, address);
    } finally {
      calls.munmap(address, BYTES);
    }
  } finally {
    if (pages >= 0) calls.close(pages);
    if (device >= 0) calls.close(device);
  }
}

class Hypercalls {
  readonly #calls: FewCalls;
  readonly #device: number;
  readonly address: number;
  readonly view: DataView<ArrayBuffer>;
  readonly numbers: StableNumbers;

  constructor(calls: FewCalls, device: number, address: number, view: DataView<ArrayBuffer>, numbers: StableNumbers) {
    this.#calls = calls;
    this.#device = device;
    this.address = address;
    this.view = view;
    this.numbers = numbers;
    // Xen must find every page present.
    for (let at = 0; at < BYTES; at += RECORDS) view.setUint32(at, 0, true);
  }

  /** Returns Xen's result; −1 is every failure. */
  make(op: number, first: number, second: number): number {
    const { view, numbers } = this;
    view.setBigUint64(numbers.op, BigInt(op), true);
    view.setBigUint64(numbers.arguments, BigInt(first), true);
    view.setBigUint64(numbers.arguments + 8, BigInt(second), true);
    return this.#calls.ioctl(this.#device, numbers.ioctl, this.address);
  }
}

function listBy(xen: Hypercalls): DomainInfo[] | null {
  const table = tableOfRunning(xen);
  if (table === undefined || MOST * table.recordBytes > BYTES - RECORDS || table.sysctlBytes > TEXT - REQUEST)
    return null;
  const { view, address } = xen;
  const write = ([offset, bytes]: Place, value: number): void => {
    if (bytes === 8) view.setBigUint64(REQUEST + offset, BigInt(value), true);
    else view.setUint32(REQUEST + offset, value, true);
  };
  write(table.command, table.commandValue);
  write(table.interfaceVersion, table.interfaceVersionValue);
  write(table.mostDomains, MOST);
  write(table.buffer, address + RECORDS);
  if (xen.make(table.sysctlOp, address + REQUEST, 0) !== 0) return null;
  const count = view.getUint32(REQUEST + table.domainCount[0], true);
  // If there may be more, the long way asks again.
  if (count >= MOST) return null;
  const domains: DomainInfo[] = [];
  for (let index = 0; index < count; index++) {
    domains.push(readDomain(view, RECORDS + index * table.recordBytes, table));
  }
  return domains;
}

/** Returns the numbers of the running release; undefined if it has no tables, or is in development. */
function tableOfRunning(xen: Hypercalls): ShortListTable | undefined {
  const { numbers, view, address } = xen;
  const version = xen.make(numbers.versionOp, numbers.version, 0);
  if (version < 0 || xen.make(numbers.versionOp, numbers.extraversion, address + TEXT) < 0) return undefined;
  let text = "";
  for (let at = TEXT; at < TEXT + numbers.extraversionBytes && view.getUint8(at) !== 0; at++) {
    text += String.fromCharCode(view.getUint8(at));
  }
  // A development version may differ from its release.
  if (text.includes("-unstable") || text.includes("-rc")) return undefined;
  return shortListTable(`${version >>> 16}.${version & 0xffff}`, process.arch === "arm64" ? "arm64" : "x86_64");
}
