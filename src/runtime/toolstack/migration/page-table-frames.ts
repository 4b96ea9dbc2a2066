/**
 * Page tables of a PV guest, which have machine frames: in a saved state they have the guest's own numbers of pages
 * instead. Entries are looked at as two halves of 32 bits: a bigint for each would take most of a saving's time.
 */

import { PAGE } from "../builder/index.ts";
import type { SavedPageType } from "../saved-state/index.ts";
import type { X86Abi } from "./x86-abi.ts";

const ENTRIES = PAGE / 8;
/** Bits of the lower half of an entry. */
const PRESENT = 1;
/** In an entry above the lowest level: a large page, which no PV guest has. */
const LARGE = 1 << 7;
const FLAGS = 0xfff;
/** The frame's bits in the higher half, and above those in the lower one. */
const HIGH_FRAME = 0xf_ffff;
const LOW_FRAMES: number = 1 << 20;
/** Bits of an address below the index in the highest table. */
const TOP_SHIFT = 39n;

const LEVELS = new Map<SavedPageType, number>(
  [1, 2, 3, 4].flatMap((level) => [
    [`L${level}TAB` as SavedPageType, level],
    [`L${level}TAB_PIN` as SavedPageType, level],
  ]),
);

/** Returns the level of a table, 1 to 4; 0 for any other page. */
export function levelOf(type: SavedPageType): number {
  return LEVELS.get(type) ?? 0;
}

/** Pages by their frames. */
export interface PagesByFrame {
  /** Returns −1 if the guest has no page with the frame. */
  find(frame: number): number;
  /** Throws a XenError that says that the guest has no page with the frame. */
  missing(frame: number, where: string): never;
}

/** Puts pages in place of a table's frames, and removes Xen's own entries. Throws for a frame that is not the guest's. */
export function putPages(abi: X86Abi, table: Uint8Array, level: number, pages: PagesByFrame): void {
  const halves = new Uint32Array(table.buffer, table.byteOffset, 2 * ENTRIES);
  const [first, last] = level === 4 ? entriesOfXen(abi) : [0, 0];
  halves.fill(0, 2 * first, 2 * last);
  for (let i = 0; i < ENTRIES; i++) {
    const low = halves[2 * i] ?? 0;
    if ((low & PRESENT) === 0) continue;
    if (level > 1 && (low & LARGE) !== 0)
      throw new RangeError(`expected small pages, received a large one in ${placeOf(i, level)}`);
    const frame = frameAt(halves, i);
    const page = pages.find(frame);
    setFrame(halves, i, page < 0 ? pages.missing(frame, placeOf(i, level)) : page);
  }
}

function placeOf(entry: number, level: number): string {
  return `entry ${entry} of a page table of level ${level}`;
}

/** Xen's own entries in the highest table. */
function entriesOfXen(abi: X86Abi): readonly [first: number, last: number] {
  const { HYPERVISOR_VIRT_START, HYPERVISOR_VIRT_END } = abi.load("arch-x86/xen-x86_64.constants");
  return [topIndexOf(BigInt(HYPERVISOR_VIRT_START)), topIndexOf(BigInt(HYPERVISOR_VIRT_END))];
}

function topIndexOf(address: bigint): number {
  return Number((address >> TOP_SHIFT) & 0x1ffn);
}

/** Adds those pages to a list that a saved table names, and that have no frame yet (−1, or behind the end). */
export function addPagesWithoutFrames(table: Uint8Array, frames: Float64Array, list: number[]): void {
  const halves = new Uint32Array(table.buffer, table.byteOffset, 2 * ENTRIES);
  for (let i = 0; i < 2 * ENTRIES; i += 2) {
    const low = halves[i] ?? 0;
    if ((low & PRESENT) === 0) continue;
    const page = ((halves[i + 1] ?? 0) & HIGH_FRAME) * LOW_FRAMES + (low >>> 12);
    if ((frames[page] ?? -1) < 0) list.push(page);
  }
}

/** Puts frames into a saved table, in place. `missing` throws for a page that has none. */
export function putFrames(table: Uint8Array, frames: Float64Array, missing: (page: number) => number): void {
  const halves = new Uint32Array(table.buffer, table.byteOffset, 2 * ENTRIES);
  for (let i = 0; i < ENTRIES; i++) {
    if (((halves[2 * i] ?? 0) & PRESENT) === 0) continue;
    const page = frameAt(halves, i);
    const frame = frames[page] ?? -1;
    setFrame(halves, i, frame < 0 ? missing(page) : frame);
  }
}

function frameAt(halves: Uint32Array, entry: number): number {
  return ((halves[2 * entry + 1] ?? 0) & HIGH_FRAME) * LOW_FRAMES + ((halves[2 * entry] ?? 0) >>> 12);
}

function setFrame(halves: Uint32Array, entry: number, frame: number): void {
  const high = Math.floor(frame / LOW_FRAMES);
  halves[2 * entry] = ((halves[2 * entry] ?? 0) & FLAGS) | ((frame % LOW_FRAMES) << 12);
  halves[2 * entry + 1] = ((halves[2 * entry + 1] ?? 0) & ~HIGH_FRAME) | high;
}
