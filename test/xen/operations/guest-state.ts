/** Views of what Xen shares with a puppet: its page of shared information, its grant table, its saved state. */

import { ForeignPages } from "../guests/foreign-pages.ts";
import { offsetOf } from "../../../src/runtime/struct/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";
import type { AbiTable, SharedMemory } from "../../../src/index.ts";
import type { Puppet } from "../puppet/index.ts";
import type { Stage } from "./stage.ts";

/** Frames of virtual machines that no puppet uses. */
export const FREE_FRAME = 0x9_0000n;

/** struct shared_info, live. */
export class SharedInfo {
  readonly #pages: ForeignPages;
  readonly #pending: BigUint64Array;
  readonly #mask: BigUint64Array;

  constructor(pages: ForeignPages, pendingAt: number, maskAt: number) {
    this.#pages = pages;
    this.#pending = new BigUint64Array(pages.memory.buffer, pendingAt, 64);
    this.#mask = new BigUint64Array(pages.memory.buffer, maskAt, 64);
  }

  get view(): DataView<ArrayBuffer> {
    return this.#pages.memory;
  }

  isPending(port: number): boolean {
    return bit(this.#pending, port);
  }

  isMasked(port: number): boolean {
    return bit(this.#mask, port);
  }

  mask(port: number): void {
    Atomics.or(this.#mask, port >> 6, 1n << BigInt(port & 63));
  }

  clearPending(port: number): void {
    Atomics.and(this.#pending, port >> 6, ~(1n << BigInt(port & 63)));
  }
}

function bit(words: BigUint64Array, port: number): boolean {
  return ((Atomics.load(words, port >> 6) >> BigInt(port & 63)) & 1n) === 1n;
}

/** Maps the shared information of a puppet; for a virtual machine Xen first puts it at a free frame. */
export function sharedInfo(stage: Stage, puppet: Puppet): SharedInfo {
  const { xen } = stage;
  const { domid } = puppet;
  let frame = FREE_FRAME;
  if (puppet.kind === "pv") frame = xen.domctl("getdomaininfo", domid).shared_info_frame;
  else {
    const { XENMAPSPACE_shared_info: space } = xen.abi.load("memory.constants");
    xen.memoryOp("add_to_physmap", { domid, space, idx: 0n, gpfn: frame });
  }
  const pages = stage.keep(new ForeignPages(domid, [frame]));
  const type = xen.abi.load("xen").SharedInfo;
  return new SharedInfo(pages, offsetOf(type, "evtchn_pending"), offsetOf(type, "evtchn_mask"));
}

/** The grant table of a puppet, of version 1, live. */
export class GrantTable {
  readonly #memory: SharedMemory;

  constructor(memory: SharedMemory) {
    this.#memory = memory;
  }

  /** Grants a frame to a domain; `flags` are those of struct grant_entry_v1. */
  grant(ref: number, flags: number, domid: number, frame: bigint): void {
    const entry = new DataView(new ArrayBuffer(ENTRY_BYTES));
    entry.setUint16(2, domid, true);
    entry.setUint32(4, Number(frame), true);
    this.#memory.write(ref * ENTRY_BYTES, new Uint8Array(entry.buffer));
    entry.setUint16(0, flags, true);
    this.#memory.write(ref * ENTRY_BYTES, new Uint8Array(entry.buffer, 0, 2));
  }

  flags(ref: number): number {
    return this.#view(ref).getUint16(0, true);
  }

  domid(ref: number): number {
    return this.#view(ref).getUint16(2, true);
  }

  frame(ref: number): bigint {
    return BigInt(this.#view(ref).getUint32(4, true));
  }

  #view(ref: number): DataView {
    return new DataView(Uint8Array.from(this.#memory.read(ref * ENTRY_BYTES, ENTRY_BYTES)).buffer);
  }
}

/** Bytes of struct grant_entry_v1. */
const ENTRY_BYTES = 8;

export async function grantTable(stage: Stage, { domid }: Puppet): Promise<GrantTable> {
  const resource = stage.xen.foreignMemory.mapResource(domid, { type: "grant_table" }, { writable: true });
  return new GrantTable(stage.keep(await resource));
}

/** The records of a virtual machine's saved state, by their type: the first vcpu's, if each has one. */
export function savedRecords({ xen, bytes }: Stage<On<AbiTable, "x86_64">>, domid: number): Map<number, Uint8Array> {
  const { size } = xen.domctl("gethvmcontext", domid, {});
  const { value, pointer } = bytes(size);
  const saved = xen.domctl("gethvmcontext", domid, { size, buffer: pointer });
  const { HvmSaveDescriptor } = xen.abi.load("hvm/save");
  const records = new Map<number, Uint8Array>();
  const view = new DataView(value.buffer, value.byteOffset);
  for (let at = 0; at < saved.size;) {
    const { typecode, instance, length } = new HvmSaveDescriptor(view, at);
    at += HvmSaveDescriptor.size;
    if (instance === 0) records.set(typecode, value.slice(at, at + length));
    at += length;
  }
  return records;
}
