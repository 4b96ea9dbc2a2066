/**
 * Page tables of a PV guest, which have machine frames: in a saved state they have the guest's own numbers of pages
 * instead.
 */

import { copyOf } from "../../base/bytes.ts";
import { PAGE } from "../builder/index.ts";
import type { SavedPageType } from "../saved-state/index.ts";
import { FRAME_MASK } from "./pseudo-physical-map.ts";
import type { X86Abi } from "./x86-abi.ts";

const ENTRIES = PAGE / 8;
const PAGE_BITS = 12n;
const PRESENT = 1n;
/** In an entry above the lowest level: a large page, which no PV guest has. */
const LARGE = 1n << 7n;
/** Bits of an address below the index in the highest table. */
const TOP_SHIFT = 39n;

/** Returns the level of a table, 1 to 4; 0 for any other page. */
export function levelOf(type: SavedPageType): number {
  return Number(/^L(\d)TAB/.exec(type)?.[1] ?? 0);
}

/** Copies a table with pages in place of its frames, and without Xen's own entries. */
export function withPages(
  abi: X86Abi,
  table: Uint8Array,
  level: number,
  pageOf: (frame: bigint, where: string) => number,
): Uint8Array {
  const { HYPERVISOR_VIRT_START, HYPERVISOR_VIRT_END } = abi.load("arch-x86/xen-x86_64.constants");
  const [first, last] = [HYPERVISOR_VIRT_START, HYPERVISOR_VIRT_END].map((address) =>
    Number((BigInt(address) >> TOP_SHIFT) & 0x1ffn),
  );
  const copy = copyOf(table);
  const entries = new BigUint64Array(copy.buffer);
  for (let i = 0; i < ENTRIES; i++) {
    const entry = entries[i] ?? 0n;
    if (level === 4 && i >= (first ?? 0) && i < (last ?? 0)) entries[i] = 0n;
    else if ((entry & PRESENT) !== 0n) {
      const where = `entry ${i} of a page table of level ${level}`;
      if (level > 1 && (entry & LARGE) !== 0n)
        throw new RangeError(`expected small pages, received a large one in ${where}`);
      entries[i] = (entry & ~FRAME_MASK) | (BigInt(pageOf((entry & FRAME_MASK) >> PAGE_BITS, where)) << PAGE_BITS);
    }
  }
  return copy;
}

/** Returns the pages that a saved table names. */
export function pagesIn(table: BigUint64Array): number[] {
  return Array.from(table)
    .filter((entry) => (entry & PRESENT) !== 0n)
    .map((entry) => Number((entry & FRAME_MASK) >> PAGE_BITS));
}

/** Puts frames into a saved table, in place. */
export function putFrames(table: BigUint64Array, frameOf: (page: number) => bigint): void {
  for (const [i, entry] of table.entries())
    if ((entry & PRESENT) !== 0n)
      table[i] = (entry & ~FRAME_MASK) | (frameOf(Number((entry & FRAME_MASK) >> PAGE_BITS)) << PAGE_BITS);
}
