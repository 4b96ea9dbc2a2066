/**
 * Page tables that a PV guest starts with: four levels, in which each table is a page of the guest, and no table can be
 * written to. Xen takes them as they are once it has checked every entry.
 */

import { PAGE } from "../memory-map.ts";

/** Pages that are mapped one after another, from a virtual address on. */
export interface MappedPages {
  readonly virtual: bigint;
  /** Number of the first page within the guest. */
  readonly firstPage: number;
  readonly pages: number;
}

const ENTRIES = PAGE / BigUint64Array.BYTES_PER_ELEMENT;
const TOP = 4;
const PAGE_BITS = 12n;
const INDEX_BITS = 9n;
const INDEX_MASK = BigInt(ENTRIES - 1);
/** Bits of an entry, by their names in the manuals of the processor. */
const PRESENT = 1n << 0n;
const WRITABLE = 1n << 1n;
const USER = 1n << 2n;
const ACCESSED = 1n << 5n;
const DIRTY = 1n << 6n;
const OF_PAGE = PRESENT | WRITABLE | ACCESSED;
const OF_TABLE = PRESENT | WRITABLE | USER | ACCESSED | DIRTY;

/** Index of an address in a table of a level, of which 1 is the lowest. */
function indexIn(level: number, virtual: bigint): number {
  return Number((virtual >> shiftOf(level)) & INDEX_MASK);
}

/** Bits of an address below its index in a table of a level. */
function shiftOf(level: number): bigint {
  return PAGE_BITS + INDEX_BITS * BigInt(level - 1);
}

/** True if the addresses have an entry of the highest level in common. */
export function shareTop(one: bigint, other: bigint): boolean {
  return indexIn(TOP, one) === indexIn(TOP, other);
}

/** Number of tables below the highest one that map the pages: those of each level that the addresses touch. */
export function tablesFor({ virtual, pages }: Pick<MappedPages, "virtual" | "pages">): number {
  let count = 0;
  const last = virtual + BigInt(pages - 1) * BigInt(PAGE);
  for (let level = 1; level < TOP; level++) {
    const shift = shiftOf(level + 1);
    count += Number((last >> shift) - (virtual >> shift)) + 1;
  }
  return count;
}

export class PageTables {
  readonly #frameOf: (page: number) => bigint;
  readonly #isTable: (page: number) => boolean;
  /** Tables by their page. */
  readonly tables: Map<number, BigUint64Array<ArrayBuffer>> = new Map();
  readonly #pageOf: Map<string, number> = new Map();

  /** `isTable` says of a page if it is one of these tables: no entry lets the guest write to it. */
  constructor(frameOf: (page: number) => bigint, isTable: (page: number) => boolean) {
    this.#frameOf = frameOf;
    this.#isTable = isTable;
  }

  /** Maps pages; tables that are missing take their pages from the list, from the highest level down. */
  map({ virtual, firstPage, pages }: MappedPages, top: number, free: Iterator<number>): void {
    for (let i = 0; i < pages; i++) {
      const address = virtual + BigInt(i) * BigInt(PAGE);
      const table = this.#lowest(address, top, free);
      const page = firstPage + i;
      table[indexIn(1, address)] = this.#entry(page, this.#isTable(page) ? OF_PAGE & ~WRITABLE : OF_PAGE);
    }
  }

  #lowest(virtual: bigint, top: number, free: Iterator<number>): BigUint64Array {
    let page = top;
    for (let level = TOP; ; level--) {
      const table = this.#table(page);
      if (level === 1) return table;
      const key = `${level} ${virtual >> shiftOf(level)}`;
      let below = this.#pageOf.get(key);
      if (below === undefined) {
        below = taken(free);
        this.#pageOf.set(key, below);
        table[indexIn(level, virtual)] = this.#entry(below, OF_TABLE);
      }
      page = below;
    }
  }

  #table(page: number): BigUint64Array {
    let table = this.tables.get(page);
    if (table === undefined) this.tables.set(page, (table = new BigUint64Array(ENTRIES)));
    return table;
  }

  #entry(page: number, bits: bigint): bigint {
    return (this.#frameOf(page) << PAGE_BITS) | bits;
  }
}

function taken(free: Iterator<number>): number {
  const next = free.next();
  if (next.done === true) throw new RangeError("expected a free page for a page table, found none");
  return next.value;
}
