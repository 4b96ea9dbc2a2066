/** Memory of a PV guest that is restored: its pages, the frames that they get, and its own list of those. */

import { bytesBetween, copyOf } from "../../base/bytes.ts";
import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, type BuiltDomain, PAGE } from "../builder/index.ts";
import { faultAt, type P2mFrames, type PageData, type RecordPlace, type SavedPageType } from "../saved-state/index.ts";
import { addPagesIn, levelOf, putFrames } from "./page-table-frames.ts";

const ENTRIES = PAGE / 8;
/** A guest's numbers of pages may go beyond its memory so far: it may have holes. */
const MOST_HOLES = 1 << 20;
const NO_FRAME = 0xffff_ffff_ffff_ffffn;

export class PvMemory {
  readonly #parts: BuilderParts;
  readonly #domain: BuiltDomain;
  readonly #signal: AbortSignal | undefined;
  readonly #listPages: readonly number[];
  /** The guest's list: whole pages of it. */
  readonly #frames: BigUint64Array<ArrayBuffer>;
  readonly #pages: number;
  readonly #types: Map<number, SavedPageType> = new Map();

  /** Throws a XenSavedStateError if the list is not one of a guest of that size. */
  constructor(
    parts: BuilderParts,
    domain: BuiltDomain,
    { firstPfn, lastPfn, pfns, offset }: P2mFrames & RecordPlace,
    { pages, signal }: SignalOptions & { readonly pages: number },
  ) {
    if (firstPfn !== 0) throw faultAt(offset, `expected a list of frames from page 0 on, received ${firstPfn}`);
    if (lastPfn >= pages + MOST_HOLES)
      throw faultAt(offset, `expected pages up to ${pages + MOST_HOLES}, received ${lastPfn}`);
    if (pfns.length !== Math.ceil((lastPfn + 1) / ENTRIES))
      throw faultAt(
        offset,
        `expected ${Math.ceil((lastPfn + 1) / ENTRIES)} pages of the list, received ${pfns.length}`,
      );
    this.#parts = parts;
    this.#domain = domain;
    this.#signal = signal;
    this.#listPages = pfns;
    this.#pages = lastPfn + 1;
    this.#frames = new BigUint64Array(new ArrayBuffer(pfns.length * PAGE)).fill(NO_FRAME);
  }

  /** The number of its pages, holes included. */
  get pages(): number {
    return this.#pages;
  }

  /** Returns the machine frame of a page. Throws a XenSavedStateError if it has none. */
  frameOf(page: number, where: string, offset: number): bigint {
    const frame = page < this.#pages ? (this.#frames[page] ?? NO_FRAME) : NO_FRAME;
    if (frame === NO_FRAME) throw faultAt(offset, `expected a page with memory in ${where}, received ${page}`);
    return frame;
  }

  /** Takes memory for the pages of a record, and fills them. */
  async write({ pfns, types, contents, offset }: PageData & RecordPlace): Promise<void> {
    const wanted: number[] = [];
    const filled: number[] = [];
    for (const [i, pfn] of pfns.entries()) {
      const type = types[i] ?? "XTAB";
      if (pfn >= this.#pages) throw faultAt(offset, `expected a page below ${this.#pages}, received ${pfn}`);
      this.#types.set(pfn, type);
      if (type === "XTAB" || type === "BROKEN") continue;
      wanted.push(pfn);
      if (type !== "XALLOC") filled.push(pfn);
    }
    await this.#populate(wanted);
    if (filled.length === 0) return;
    const tables = filled.flatMap((pfn, i) =>
      levelOf(this.#types.get(pfn) ?? "NOTAB") === 0
        ? []
        : [{ pfn, place: i * PAGE, table: copyOf(bytesBetween(contents, i * PAGE, (i + 1) * PAGE)) }],
    );
    // A table may name pages whose record has yet to come.
    const named: number[] = [];
    for (const { table } of tables) addPagesIn(table, named);
    await this.#populate(named, offset);
    using mapping = await this.#map(filled, offset);
    mapping.write(0, contents);
    for (const { pfn, place, table } of tables) {
      putFrames(table, (page) => {
        const frame = page < this.#pages ? (this.#frames[page] ?? NO_FRAME) : NO_FRAME;
        return Number(frame === NO_FRAME ? this.frameOf(page, `a page table, page ${pfn}`, offset) : frame);
      });
      mapping.write(place, table);
    }
  }

  /** Tables that are to be pinned, with their level. */
  *pinned(): Generator<{ readonly level: 1 | 2 | 3 | 4; readonly frame: bigint }> {
    for (const [pfn, type] of this.#types)
      if (type.endsWith("_PIN")) yield { level: levelOf(type) as 1 | 2 | 3 | 4, frame: this.#frames[pfn] ?? NO_FRAME };
  }

  /** Writes the guest's own list of its frames. */
  async writeList(offset: number): Promise<void> {
    for (const pfn of this.#listPages)
      if (this.#types.get(pfn) !== "NOTAB")
        throw faultAt(offset, `expected ordinary pages for the list of frames, received page ${pfn}`);
    using mapping = await this.#map(this.#listPages, offset);
    mapping.write(0, new Uint8Array(this.#frames.buffer));
  }

  /** Maps one page to read and write it. */
  map(page: number, where: string, offset: number): ReturnType<PvMemory["mapFrame"]> {
    return this.mapFrame(this.frameOf(page, where, offset));
  }

  mapFrame(frame: bigint): ReturnType<ReturnType<BuilderParts["foreignMemory"]>["map"]> {
    return this.#parts.foreignMemory().map(this.#domain.domid, frame, { writable: true, signal: this.#signal });
  }

  #map(pages: readonly number[], offset: number): ReturnType<PvMemory["mapFrame"]> {
    const frames = pages.map((page) => this.frameOf(page, "its memory", offset));
    return this.#parts.foreignMemory().map(this.#domain.domid, frames, { writable: true, signal: this.#signal });
  }

  /** Takes memory for those pages that have none. */
  async #populate(pages: readonly number[], offset = 0): Promise<void> {
    const missing = [...new Set(pages.filter((page) => this.#frames[page] === NO_FRAME || page >= this.#pages))];
    missing.sort((one, other) => one - other);
    const last = missing.at(-1) ?? 0;
    if (last >= this.#pages) throw faultAt(offset, `expected a page below ${this.#pages}, received ${last}`);
    if (missing.length === 0) return;
    const frames = await this.#domain.memory.populate({ frames: missing, order: 0 }, { signal: this.#signal });
    for (const [i, frame] of frames.entries()) this.#frames[missing[i] ?? 0] = BigInt(frame);
  }
}
