/** Memory of a PV guest that is restored: its pages, the frames that they get, and its own list of those. */

import { bytesBetween, copyOf } from "../../base/bytes.ts";
import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, type BuiltDomain, PAGE } from "../builder/index.ts";
import { faultAt, type P2mFrames, type PageData, type RecordPlace, type SavedPageType } from "../saved-state/index.ts";
import { frameList } from "./frame-scan.ts";
import { hasContents } from "./guest-pages.ts";
import { addPagesWithoutFrames, levelOf, putFrames } from "./page-table-frames.ts";

const ENTRIES = PAGE / 8;
/** A guest's numbers of pages may go beyond its memory so far: it may have holes. */
const MOST_HOLES = 1 << 20;
const NO_FRAME = -1;
/** Both halves of an entry without a frame in the guest's own list. */
const NO_HALF = 0xffff_ffff;
const HALF: number = 2 ** 32;

export class PvMemory {
  readonly #parts: BuilderParts;
  readonly #domain: BuiltDomain;
  readonly #signal: AbortSignal | undefined;
  readonly #listPages: readonly number[];
  /** The machine frame of each page. As numbers: a bigint for each look would take long. */
  readonly #frames: Float64Array<ArrayBuffer>;
  readonly #pages: number;
  readonly #types: (SavedPageType | undefined)[];

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
    this.#frames = new Float64Array(new ArrayBuffer(8 * this.#pages)).fill(NO_FRAME);
    this.#types = Array.from({ length: this.#pages }, () => undefined);
  }

  /** The number of its pages, holes included. */
  get pages(): number {
    return this.#pages;
  }

  /** Returns the machine frame of a page. Throws a XenSavedStateError if it has none. */
  frameOf(page: number, where: string, offset: number): bigint {
    return BigInt(this.#frameOf(page, () => where, offset));
  }

  #frameOf(page: number, where: () => string, offset: number): number {
    const frame = this.#frames[page] ?? NO_FRAME;
    if (frame === NO_FRAME) throw faultAt(offset, `expected a page with memory in ${where()}, received ${page}`);
    return frame;
  }

  /** Takes memory for the pages of a record, and for those that its page tables name. */
  async prepare({ pfns, types, contents, offset }: PageData & RecordPlace): Promise<void> {
    const wanted: number[] = [];
    let place = 0;
    for (let i = 0; i < pfns.length; i++) {
      const [pfn = 0, type = "XTAB"] = [pfns[i], types[i]];
      if (pfn >= this.#pages) throw faultAt(offset, `expected a page below ${this.#pages}, received ${pfn}`);
      this.#types[pfn] = type;
      if (type === "XTAB" || type === "BROKEN") continue;
      if (this.#frames[pfn] === NO_FRAME) wanted.push(pfn);
      if (type === "XALLOC") continue;
      // A table may name pages whose record has yet to come. Memory is taken once for all of them.
      if (levelOf(type) > 0) addPagesWithoutFrames(tableAt(contents, place), this.#frames, wanted);
      place += PAGE;
    }
    await this.#populate(wanted, offset);
  }

  /** Fills the pages of a record that was prepared. */
  async write({ pfns, types, contents, offset }: PageData & RecordPlace): Promise<void> {
    const filled = types.every(hasContents) ? pfns : pfns.filter((_, i) => hasContents(types[i] ?? "XTAB"));
    if (filled.length === 0) return;
    using mapping = await this.#map(filled, offset);
    mapping.write(0, contents);
    for (let i = 0, place = -PAGE; i < pfns.length; i++) {
      const [pfn = 0, type = "XTAB"] = [pfns[i], types[i]];
      if (!hasContents(type)) continue;
      place += PAGE;
      if (levelOf(type) === 0) continue;
      const table = tableAt(contents, place);
      putFrames(table, this.#frames, (page) => this.#frameOf(page, () => `a page table, page ${pfn}`, offset));
      mapping.write(place, table);
    }
  }

  /** Tables that are to be pinned, with their level. */
  *pinned(): Generator<{ readonly level: 1 | 2 | 3 | 4; readonly frame: bigint }> {
    for (const [pfn, type] of this.#types.entries())
      if (type?.endsWith("_PIN") === true)
        yield { level: levelOf(type) as 1 | 2 | 3 | 4, frame: BigInt(this.#frames[pfn] ?? NO_FRAME) };
  }

  /** Writes the guest's own list of its frames. */
  async writeList(offset: number): Promise<void> {
    for (const pfn of this.#listPages)
      if (this.#types[pfn] !== "NOTAB")
        throw faultAt(offset, `expected ordinary pages for the list of frames, received page ${pfn}`);
    const halves = new Uint32Array(new ArrayBuffer(this.#listPages.length * PAGE)).fill(NO_HALF);
    for (const [page, frame] of this.#frames.entries()) {
      if (frame === NO_FRAME) continue;
      halves[2 * page] = frame;
      halves[2 * page + 1] = frame / HALF;
    }
    using mapping = await this.#map(this.#listPages, offset);
    mapping.write(0, new Uint8Array(halves.buffer));
  }

  /** Maps one page to read and write it. */
  map(page: number, where: string, offset: number): ReturnType<PvMemory["mapFrame"]> {
    return this.mapFrame(this.frameOf(page, where, offset));
  }

  mapFrame(frame: bigint): ReturnType<ReturnType<BuilderParts["foreignMemory"]>["map"]> {
    return this.#parts.foreignMemory().map(this.#domain.domid, frame, { writable: true, signal: this.#signal });
  }

  #map(pages: readonly number[], offset: number): ReturnType<PvMemory["mapFrame"]> {
    const frames = frameList(pages.map((page) => this.#frameOf(page, OF_MEMORY, offset)));
    return this.#parts.foreignMemory().map(this.#domain.domid, frames, { writable: true, signal: this.#signal });
  }

  /** Takes memory for pages that have none, some of which may be named more than once. */
  async #populate(pages: readonly number[], offset: number): Promise<void> {
    const missing = [...new Set(pages)].sort((one, other) => one - other);
    const last = missing.at(-1) ?? 0;
    if (last >= this.#pages) throw faultAt(offset, `expected a page below ${this.#pages}, received ${last}`);
    if (missing.length === 0) return;
    const frames = await this.#domain.memory.populate({ frames: missing, order: 0 }, { signal: this.#signal });
    for (const [i, frame] of frames.entries()) this.#frames[missing[i] ?? 0] = frame;
  }
}

const OF_MEMORY = (): string => "its memory";

/** Returns a copy of a page. */
function tableAt(contents: Uint8Array, place: number): Uint8Array<ArrayBuffer> {
  return copyOf(bytesBetween(contents, place, place + PAGE));
}
