/**
 * Page tables of a PV domain, as Xen accepts them: each present entry is of a page that the domain has. A table's
 * entries lead to tables of the level below. Every table is read-only, for the domain's own entries and for a mapping
 * of its toolstack.
 */

import {
  HYPERVISOR_VIRT_END,
  HYPERVISOR_VIRT_START,
} from "../../generated/4.14/x86_64/arch-x86/xen-x86_64.constants.ts";
import { EBUSY, EINVAL, EPERM } from "../../runtime/base/errors/index.ts";
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

/** The frames of the machine, as a domain's tables may name them. */
export interface FramesOfTables {
  /** True if the domain has the frame. */
  has(frame: number): boolean;
  /** True if it is memory, which may be another domain's. */
  isMemory(frame: number): boolean;
}

export class PageTables {
  readonly #domid: number;
  readonly #frames: FramesOfTables;
  /** The pinned trees, by their topmost frame. */
  readonly #pinned: Map<number, Uses> = new Map();

  constructor(domid: number, frames: FramesOfTables) {
    this.#domid = domid;
    this.#frames = frames;
  }

  /** Pins a tree. Returns 0, or the error number if Xen does not accept it, or if it is pinned. */
  pin(frame: number, level: Level, memory: FrameMemory): number {
    if (!this.#frames.has(frame) || this.#pinned.has(frame)) return EINVAL;
    const uses: Uses = { tables: new Map(), writable: new Set() };
    const error = this.#visit(frame, level, memory, uses);
    if (error === 0) this.#pinned.set(frame, uses);
    return error;
  }

  /** Returns false if the frame is not pinned. */
  unpin(frame: number): boolean {
    return this.#pinned.delete(frame);
  }

  /** True if the frame is a table of a pinned tree. */
  isTable(frame: number): boolean {
    return [...this.#pinned.values()].some(({ tables }) => tables.has(frame));
  }

  /** Returns the level of a table, and if its tree is pinned at it; undefined for any other frame. */
  tableAt(frame: number): { readonly level: Level; readonly isPinned: boolean } | undefined {
    for (const { tables } of this.#pinned.values()) {
      const level = tables.get(frame);
      if (level !== undefined) return { level, isPinned: this.#pinned.has(frame) };
    }
    return undefined;
  }

  #visit(frame: number, level: Level, memory: FrameMemory, uses: Uses): number {
    if (!this.#frames.has(frame)) return EINVAL;
    const all = [uses, ...this.#pinned.values()];
    const known = all.find(({ tables }) => tables.has(frame))?.tables.get(frame);
    if (known !== undefined && known !== level) return EINVAL;
    if (uses.tables.has(frame)) return 0;
    uses.tables.set(frame, level);
    if (memory.isWritable(this.#domid, frame) || all.some(({ writable }) => writable.has(frame))) return EINVAL;
    const table = memory.read(this.#domid, frame);
    if (table === undefined) return EINVAL;
    const entries = new DataView(table.buffer);
    for (let index = 0; index < table.length / ENTRY_BYTES; index++) {
      if (level === TOP && index >= FIRST_OF_XEN && index < AFTER_XEN) continue;
      const entry = entries.getBigUint64(index * ENTRY_BYTES, true);
      const error = (entry & PRESENT) === 0n ? 0 : this.#entryError(entry, level, memory, uses);
      if (error !== 0) return error;
    }
    return 0;
  }

  #entryError(entry: bigint, level: Level, memory: FrameMemory, uses: Uses): number {
    const frame = Number((entry >> FRAME_SHIFT) & FRAME_MASK);
    if (level > 1) {
      const isLarge = level !== TOP && (entry & LARGE) !== 0n;
      return isLarge ? EINVAL : this.#visit(frame, (level - 1) as Level, memory, uses);
    }
    // What is not memory may be a device's, which the domain has not been allowed.
    if (!this.#frames.has(frame)) return this.#frames.isMemory(frame) ? EBUSY : EPERM;
    if ((entry & WRITABLE) === 0n) return 0;
    if (uses.tables.has(frame) || this.isTable(frame)) return EBUSY;
    uses.writable.add(frame);
    return 0;
  }
}
