/**
 * The memory of a PV guest in both directions: from its own numbers of pages (pseudo-physical frames) to machine frames,
 * and back. The guest keeps the first itself, as a list in its memory; what it says is checked.
 */

import type { Domid } from "../../abi/numbers.ts";
import { XenError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { ForeignMemory } from "../../interdomain/foreign-memory/index.ts";
import { PAGE } from "../builder/index.ts";
import type { PagesByFrame } from "./page-table-frames.ts";
import type { X86Abi } from "./x86-abi.ts";

const ENTRIES = PAGE / 8;
const PAGE_BITS = 12n;
const INDEX_BITS = 9n;
const LEVELS = 4;
const PRESENT = 1n;
/** The frame in an entry of a page table. */
const FRAME_MASK = 0x000f_ffff_ffff_f000n;
/** The higher half of a frame: from here on numbers stand for holes, and for frames of other domains. */
const MOST_HIGH: number = 1 << 8;
const HOLE = 0xffff_ffff;
/** 4 TiB of memory: no PV guest has more. */
const MOST_PAGES = 2 ** 30;

/** Machine frames to pages, in pieces, since a guest has few of the machine's frames. */
class PieceMap {
  readonly #pieces: Map<number, Float64Array> = new Map();
  /** The piece that was used last: neighbours are mostly asked for together. */
  #piece: Float64Array = new Float64Array(0);
  #number = -1;

  /** Returns −1 for a frame without a page. */
  get(frame: number): number {
    return this.#select(Math.floor(frame / ENTRIES), false)?.[frame % ENTRIES] ?? -1;
  }

  set(frame: number, page: number): void {
    const piece = this.#select(Math.floor(frame / ENTRIES), true);
    if (piece !== undefined) piece[frame % ENTRIES] = page;
  }

  #select(number: number, isMade: boolean): Float64Array | undefined {
    if (number === this.#number) return this.#piece;
    let piece = this.#pieces.get(number);
    if (piece === undefined) {
      if (!isMade) return undefined;
      this.#pieces.set(number, (piece = new Float64Array(ENTRIES).fill(-1)));
    }
    this.#number = number;
    return (this.#piece = piece);
  }
}

export class PseudoPhysicalMap implements PagesByFrame {
  /** The number of the guest's pages. */
  readonly pages: number;
  /** The guest's shared information: its whole page. */
  readonly sharedInfo: Uint8Array;
  /** Pages of the list itself. */
  readonly listPages: readonly number[];
  /** Each frame in two halves. */
  readonly #halves: Uint32Array;
  readonly #pagesByFrame: PieceMap;

  constructor(sharedInfo: Uint8Array, pages: number, frames: BigUint64Array, listFrames: readonly bigint[]) {
    this.sharedInfo = sharedInfo;
    this.pages = pages;
    this.#halves = new Uint32Array(frames.buffer, frames.byteOffset, 2 * frames.length);
    this.#pagesByFrame = new PieceMap();
    for (let page = 0; page < pages; page++) {
      const frame = this.frameAt(page);
      if (frame < 0) continue;
      if (this.#pagesByFrame.get(frame) >= 0) throw unusable(`two pages with the frame ${hex(BigInt(frame))}`);
      this.#pagesByFrame.set(frame, page);
    }
    this.listPages = listFrames.map((frame) => this.pageOf(frame, "its list of frames"));
  }

  /** Returns the machine frame of a page; −1 for a hole. */
  frameAt(page: number): number {
    const high = this.#halves[2 * page + 1] ?? HOLE;
    return high >= MOST_HIGH ? -1 : high * 2 ** 32 + (this.#halves[2 * page] ?? 0);
  }

  /** Returns the page of a machine frame. Throws a XenError if the guest has none. */
  pageOf(frame: bigint, where: string): number {
    const page = this.find(Number(frame));
    return page < 0 ? this.missing(Number(frame), where) : page;
  }

  find(frame: number): number {
    return this.#pagesByFrame.get(frame);
  }

  missing(frame: number, where: string): never {
    throw unusable(`frame ${hex(BigInt(frame))}, which is not one of its own, in ${where}`);
  }
}

/** Reads the map of a guest that is suspended. Rejects with a XenError if the guest's list cannot be used. */
export async function readMap(
  foreignMemory: ForeignMemory,
  abi: X86Abi,
  { domid, sharedInfoFrame }: { readonly domid: Domid; readonly sharedInfoFrame: bigint },
  options: SignalOptions,
): Promise<PseudoPhysicalMap> {
  const { SharedInfo } = abi.load("xen");
  const read = async (frames: readonly bigint[]): Promise<Uint8Array> => {
    using mapping = await foreignMemory.map(domid, frames, options);
    return mapping.read(0, frames.length * PAGE);
  };
  const sharedInfo = await read([sharedInfoFrame]);
  const { arch } = new SharedInfo(new DataView(sharedInfo.buffer, sharedInfo.byteOffset, sharedInfo.byteLength));
  const pages = Number(arch.max_pfn);
  if (pages === 0 || pages > MOST_PAGES) throw unusable(`${pages} pages`);
  if (arch.p2m_cr3 === 0n) throw unusable("no linear list of its frames: a tree of them is not read");
  const listFrames = await leavesOf(read, arch.p2m_cr3, arch.p2m_vaddr, Math.ceil(pages / ENTRIES));
  const list = await read(listFrames);
  const frames = new BigUint64Array(list.slice().buffer, 0, pages);
  return new PseudoPhysicalMap(sharedInfo, pages, frames, listFrames);
}

/** Walks page tables, and resolves with the frames that are mapped from an address on. */
async function leavesOf(
  read: (frames: readonly bigint[]) => Promise<Uint8Array>,
  root: bigint,
  address: bigint,
  count: number,
): Promise<bigint[]> {
  let tables = [(root & FRAME_MASK) >> PAGE_BITS];
  for (let level = LEVELS; level > 0; level--) {
    const shift = PAGE_BITS + INDEX_BITS * BigInt(level - 1);
    const first = (address & 0xffff_ffff_ffffn) >> shift;
    const last = ((address & 0xffff_ffff_ffffn) + BigInt(count - 1) * BigInt(PAGE)) >> shift;
    const bytes = await read(tables);
    const entries = new BigUint64Array(bytes.slice().buffer);
    // Tables stand one after another: the first holds the first entry.
    const start = Number(first % BigInt(ENTRIES));
    tables = Array.from({ length: Number(last - first) + 1 }, (_, i) => {
      const entry = entries[start + i] ?? 0n;
      if ((entry & PRESENT) === 0n) throw unusable(`a list of frames that is not mapped at ${hex(address)}`);
      return (entry & FRAME_MASK) >> PAGE_BITS;
    });
  }
  return tables;
}

function unusable(received: string): XenError {
  return new XenError(`expected a PV guest that can be saved, received one with ${received}`, {
    operation: "save a domain",
  });
}

function hex(value: bigint): string {
  return `0x${value.toString(16)}`;
}
