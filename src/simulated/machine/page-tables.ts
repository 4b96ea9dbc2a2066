/**
 * Page tables of a PV domain, as Xen accepts them: each present entry is of a page that the domain has, a table's entries
 * lead to tables of the level below, and no table can be written to, neither through the domain's own entries nor
 * through a mapping of its toolstack.
 */

import {
  HYPERVISOR_VIRT_END,
  HYPERVISOR_VIRT_START,
} from "../../generated/4.14/x86_64/arch-x86/xen-x86_64.constants.ts";
import type { FrameMemory } from "../shared-memory/index.ts";

const ENTRY_BYTES = 8;
const PRESENT = 1n;
const WRITABLE = 2n;
/** In an entry of level 2 and 3: a page larger than 4 KiB, which Xen does not let a PV domain have. */
const LARGE = 0x80n;
const FRAME_SHIFT = 12n;
const FRAME_MASK = (1n << 40n) - 1n;
const TOP = 4;
/** Bytes of addresses that an entry of the highest level covers, as a power of two. */
const TOP_SHIFT = 39n;

type Level = 1 | 2 | 3 | 4;

/** Entries of the highest level that are Xen's own: it does not look at the domain's. */
const FIRST_OF_XEN = Number((HYPERVISOR_VIRT_START >> TOP_SHIFT) & 0x1ffn);
const AFTER_XEN = Number((HYPERVISOR_VIRT_END >> TOP_SHIFT) & 0x1ffn);

/** Frames that one tree of tables uses: tables by their level, and frames that it lets the domain write to. */
interface Uses {
  readonly tables: Map<number, Level>;
  readonly writable: Set<number>;
}

export class PageTables {
  readonly #domid: number;
  readonly #hasFrame: (frame: number) => boolean;
  /** The pinned trees, by their topmost frame. */
  readonly #pinned: Map<number, Uses> = new Map();

  constructor(domid: number, hasFrame: (frame: number) => boolean) {
    this.#domid = domid;
    this.#hasFrame = hasFrame;
  }

  /** Pins a tree. Returns false if Xen does not accept it, or if it is pinned. */
  pin(frame: number, level: Level, memory: FrameMemory): boolean {
    if (!this.#hasFrame(frame) || this.#pinned.has(frame)) return false;
    const uses: Uses = { tables: new Map(), writable: new Set() };
    if (!this.#visit(frame, level, memory, uses)) return false;
    const all = [...this.#pinned.values(), uses];
    for (const { writable } of all) {
      for (const one of writable) if (all.some(({ tables }) => tables.has(one))) return false;
    }
    this.#pinned.set(frame, uses);
    return true;
  }

  /** Returns false if the frame is not pinned. */
  unpin(frame: number): boolean {
    return this.#pinned.delete(frame);
  }

  /** True if the frame is a table of a pinned tree. */
  isTable(frame: number): boolean {
    return [...this.#pinned.values()].some(({ tables }) => tables.has(frame));
  }

  #visit(frame: number, level: Level, memory: FrameMemory, uses: Uses): boolean {
    const known =
      uses.tables.get(frame) ?? [...this.#pinned.values()].find(({ tables }) => tables.has(frame))?.tables.get(frame);
    if (known !== undefined) {
      uses.tables.set(frame, known);
      return known === level;
    }
    if (!this.#hasFrame(frame) || memory.isWritable(this.#domid, frame)) return false;
    uses.tables.set(frame, level);
    const table = memory.read(this.#domid, frame);
    if (table === undefined) return false;
    const entries = new DataView(table.buffer);
    for (let at = 0; at < table.length; at += ENTRY_BYTES) {
      const index = at / ENTRY_BYTES;
      if (level === TOP && index >= FIRST_OF_XEN && index < AFTER_XEN) continue;
      const entry = entries.getBigUint64(at, true);
      if ((entry & PRESENT) !== 0n && !this.#accepts(entry, level, memory, uses)) return false;
    }
    return true;
  }

  #accepts(entry: bigint, level: Level, memory: FrameMemory, uses: Uses): boolean {
    const frame = Number((entry >> FRAME_SHIFT) & FRAME_MASK);
    if (level === 1) {
      if (!this.#hasFrame(frame)) return false;
      if ((entry & WRITABLE) !== 0n) uses.writable.add(frame);
      return true;
    }
    if (level !== TOP && (entry & LARGE) !== 0n) return false;
    return this.#visit(frame, (level - 1) as Level, memory, uses);
  }
}
