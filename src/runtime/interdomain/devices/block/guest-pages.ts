/** The guest's pages that requests are about: mapped once and kept, or copied. */

import type { Domid } from "../../../abi/numbers.ts";
import { ArgumentPage } from "../../../linux/device/index.ts";
import { IOVEC_BYTES, setPiece } from "../../../linux/ffi/vector-io.ts";
import type { GrantCopy, GrantMemory, Grants } from "../../grant/index.ts";
import { addressForCalls } from "../../shared-memory/index.ts";
import type { Segment, SegmentList } from "./request.ts";

const PAGE_BYTES = 4096;

/** Grants in one window at most; more are mapped by a further one. */
const WINDOW_GRANTS = 256;
/** Grants that stay mapped at most, as Linux's own back end: beyond it all are unmapped, and those in use mapped anew. */
const MOST_MAPPED = 1056;

interface MappedPage {
  readonly memory: GrantMemory;
  readonly offset: number;
  /** The address of the page, if system calls can use it; else 0. */
  readonly address: number;
  /** All bytes, made at the first use of a whole page. */
  whole: Uint8Array | undefined;
}

/** Pieces of mapped memory, as a system call takes them. */
export interface MappedPieces {
  /** The address of their entries. */
  readonly address: number;
  readonly count: number;
  readonly byteLength: number;
}

/**
 * Pages that stay mapped, since the front end has promised to use the same ones again (`feature-persistent`). New pages of
 * a batch are mapped together.
 */
export class PersistentPages implements Disposable {
  readonly #grants: Grants;
  readonly #domid: Domid;
  readonly #pages: Map<number, MappedPage> = new Map();
  readonly #windows: GrantMemory[] = [];
  /** Entries of the pieces of one request. */
  readonly #entries: ArgumentPage = new ArgumentPage(IOVEC_BYTES * WINDOW_GRANTS);

  constructor(grants: Grants, domid: Domid) {
    this.#grants = grants;
    this.#domid = domid;
  }

  /** The number of pages that are mapped. */
  get size(): number {
    return this.#pages.size;
  }

  /** True if the pages of all segments are mapped. */
  has(segments: SegmentList): boolean {
    for (let index = 0; index < segments.count; index++) if (!this.#pages.has(segments.gref(index))) return false;
    return true;
  }

  /** Returns the bytes at the start of a page, copied; null if it is not mapped. */
  copyOf(gref: number, byteLength: number): Uint8Array<ArrayBuffer> | null {
    const page = this.#pages.get(gref);
    return page === undefined ? null : page.memory.read(page.offset, byteLength);
  }

  /** Maps the pages of a batch that are not mapped yet. A reference that cannot be mapped is left out. */
  async prepare(references: Iterable<number>): Promise<void> {
    const wanted = new Set(references);
    let missing = [...wanted].filter((gref) => !this.#pages.has(gref));
    if (this.#pages.size + missing.length > MOST_MAPPED) {
      this.unmapAll();
      missing = [...wanted];
    }
    for (let at = 0; at < missing.length; at += WINDOW_GRANTS) await this.#map(missing.slice(at, at + WINDOW_GRANTS));
  }

  /** Returns the bytes of segments, in place; null if a page could not be mapped. */
  pieces(segments: SegmentList): Uint8Array[] | null {
    const pieces: Uint8Array[] = [];
    for (const { gref, offset, byteLength } of segments.toArray()) {
      const page = this.#pages.get(gref);
      if (page === undefined) return null;
      pieces.push(byteLength === PAGE_BYTES ? wholeOf(page) : bytesOf(page, offset, byteLength));
    }
    return pieces;
  }

  /** Returns segments for a system call at once; null if a page could not be mapped, or has no address. */
  mapped(segments: SegmentList): MappedPieces | null {
    const { view, address } = this.#entries;
    let [count, start, end, byteLength] = [0, 0, 0, 0];
    for (let index = 0; index < segments.count; index++) {
      const page = this.#pages.get(segments.gref(index));
      if (page === undefined || page.address === 0 || index >= WINDOW_GRANTS) return null;
      const from = page.address + segments.offset(index);
      const length = segments.byteLength(index);
      // Neighbours are one piece.
      if (from !== end) {
        if (end > start) setPiece(view, count++, start, end - start);
        start = from;
      }
      end = from + length;
      byteLength += length;
    }
    setPiece(view, count++, start, end - start);
    return { address, count, byteLength };
  }

  unmapAll(): void {
    this.#pages.clear();
    for (const window of this.#windows.splice(0)) window.unmap();
  }

  [Symbol.dispose](): void {
    this.unmapAll();
    this.#entries[Symbol.dispose]();
  }

  async #map(references: readonly number[]): Promise<void> {
    let memory: GrantMemory;
    try {
      memory = await this.#grants.map(this.#domid, references, { writable: true });
    } catch {
      // One bad reference refuses all: the others are found by halving.
      if (references.length === 1) return;
      const half = references.length >>> 1;
      await this.#map(references.slice(0, half));
      await this.#map(references.slice(half));
      return;
    }
    this.#windows.push(memory);
    const start = addressForCalls(memory);
    for (const [index, gref] of references.entries()) {
      const offset = index * PAGE_BYTES;
      this.#pages.set(gref, { memory, offset, address: start === undefined ? 0 : start + offset, whole: undefined });
    }
  }
}

function wholeOf(page: MappedPage): Uint8Array {
  return (page.whole ??= bytesOf(page, 0, PAGE_BYTES));
}

function bytesOf({ memory, offset }: MappedPage, start: number, byteLength: number): Uint8Array {
  return memory.array(Uint8Array, offset + start, byteLength);
}

/** Copies segments of a guest's pages to bytes one after another, or the other way round. */
export function copiesOf(
  domid: Domid,
  direction: "from guest" | "to guest",
  segments: readonly Segment[],
  bytes: Uint8Array,
): GrantCopy[] {
  let at = 0;
  return segments.map(({ gref, offset, byteLength }) => {
    const own = bytes.subarray(at, (at += byteLength));
    const granted = { domid, gref, offset };
    return direction === "from guest" ? { from: granted, to: own } : { from: own, to: granted };
  });
}
