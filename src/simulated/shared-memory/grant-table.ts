/**
 * A domain's grant table, version 1, in pages that its toolstack may map: only those pages decide which entries are
 * valid.
 */

import { stableAbi } from "../../runtime/abi/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";
import type { MachinePages, Page } from "./machine-pages.ts";

const { GrantEntryV1 } = stableAbi().load("grant_table");
const { GNTTAB_NR_RESERVED_ENTRIES, GTF_permit_access, GTF_reading, GTF_readonly, GTF_type_mask, GTF_writing } =
  stableAbi().load("grant_table.constants");

const ENTRIES_OF_A_FRAME = FRAME_SIZE / GrantEntryV1.size;

/** A grant's numbers of mappings, for reading and for writing. */
interface Uses {
  reading: number;
  writing: number;
  atEnd?: () => void;
}

export interface GrantEntry {
  readonly flags: number;
  readonly domid: number;
  readonly frame: number;
}

export class GrantTable {
  /** The number of its frames. */
  readonly length: number;
  /** Frames that have been used: a toolstack may ask for many more than there is memory for. */
  readonly #frames: Map<number, Page> = new Map();
  readonly #pages: MachinePages;
  readonly #uses: Map<number, Uses> = new Map();
  /** The lowest entry that may be free. */
  #lowest = GNTTAB_NR_RESERVED_ENTRIES;
  #isGone = false;

  constructor(pages: MachinePages, frames: number) {
    this.#pages = pages;
    this.length = frames;
  }

  /** Returns a frame, which is made at its first use; undefined beyond the table. */
  frame(index: number): Page | undefined {
    if (!(index >= 0 && index < this.length)) return undefined;
    const page = this.#frames.get(index) ?? this.#pages.allocate();
    this.#frames.set(index, page);
    return page;
  }

  /** Adds an entry. Returns its number, or undefined if the table is full. */
  add(domid: number, frame: number, writable: boolean): number | undefined {
    // The search restarts at the beginning: a toolstack that maps the table may have cleared entries.
    const ref = this.#freeFrom(this.#lowest) ?? this.#freeFrom(GNTTAB_NR_RESERVED_ENTRIES);
    if (ref === undefined) return undefined;
    this.#lowest = ref + 1;
    this.#write(ref, { flags: GTF_permit_access | (writable ? 0 : GTF_readonly), domid, frame });
    return ref;
  }

  /** Removes an entry. Returns false, and leaves it, while it is mapped. */
  remove(ref: number): boolean {
    if (this.inUse(ref)) return false;
    this.#write(ref, { flags: 0, domid: 0, frame: 0 });
    this.#lowest = Math.min(this.#lowest, Math.max(ref, GNTTAB_NR_RESERVED_ENTRIES));
    return true;
  }

  inUse(ref: number): boolean {
    return this.#uses.has(ref);
  }

  /** Calls `atEnd` once the grant is no longer mapped. Returns false if it is not mapped now. */
  whenUnused(ref: number, atEnd: () => void): boolean {
    const uses = this.#uses.get(ref);
    if (uses !== undefined) uses.atEnd = atEnd;
    return uses !== undefined;
  }

  /** Returns the frame that a grant lets a domain map, or undefined if it permits none. */
  permitted(ref: number, domid: number, writable: boolean): number | undefined {
    const entry = this.entry(ref);
    if (entry === undefined || (entry.flags & GTF_type_mask) !== GTF_permit_access || entry.domid !== domid) {
      return undefined;
    }
    return writable && (entry.flags & GTF_readonly) !== 0 ? undefined : entry.frame;
  }

  /** Counts a mapping, and returns a function that ends it. */
  use(ref: number, writable: boolean): () => void {
    const uses: Uses = this.#uses.get(ref) ?? { reading: 0, writing: 0 };
    this.#uses.set(ref, uses);
    const count = (by: number): void => {
      uses.reading += by;
      if (writable) uses.writing += by;
      if (uses.reading === 0) this.#uses.delete(ref);
      if (this.#pages.isClosed) return;
      const entry = this.entry(ref) ?? { flags: 0, domid: 0, frame: 0 };
      const others = entry.flags & ~(GTF_reading | GTF_writing);
      const flags = others | (uses.reading > 0 ? GTF_reading : 0) | (uses.writing > 0 ? GTF_writing : 0);
      this.#write(ref, { ...entry, flags });
      if (uses.reading === 0) uses.atEnd?.();
    };
    count(1);
    return () => count(-1);
  }

  /** Ends the table with its domain. Mappings of its frames stay. */
  forget(): void {
    this.#isGone = true;
    for (const page of this.#frames.values()) this.#pages.drop(page);
  }

  entry(ref: number): GrantEntry | undefined {
    const index = Math.floor(ref / ENTRIES_OF_A_FRAME);
    if (!(index >= 0 && index < this.length)) return undefined;
    const page = this.#frames.get(index);
    if (page === undefined) return { flags: 0, domid: 0, frame: 0 };
    const bytes = this.#pages.read(page, placeOf(ref), GrantEntryV1.size);
    return new GrantEntryV1(new DataView(bytes.buffer)).decode();
  }

  #freeFrom(first: number): number | undefined {
    for (let ref = first; ref < this.length * ENTRIES_OF_A_FRAME; ref++) {
      if (this.entry(ref)?.flags === 0) return ref;
    }
    return undefined;
  }

  #write(ref: number, { flags, domid, frame }: GrantEntry): void {
    if (this.#isGone || this.#pages.isClosed) return;
    const page = this.frame(Math.floor(ref / ENTRIES_OF_A_FRAME));
    if (page === undefined) return;
    const entry = new GrantEntryV1();
    entry.flags = flags;
    entry.domid = domid;
    entry.frame = frame;
    this.#pages.write(page, placeOf(ref), new Uint8Array(entry.dataView.buffer));
  }
}

/** Bytes from the start of its frame. */
function placeOf(ref: number): number {
  return (ref % ENTRIES_OF_A_FRAME) * GrantEntryV1.size;
}
