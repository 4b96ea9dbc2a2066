/**
 * Keeps page tables for mappings that come and go. The kernel frees a page table together with the last mapping under
 * it; under Xen the next mapping then costs several times as much, since Xen checks each new page table.
 */

import { atThreadEnd, munmap, pageSize, reservePage } from "../ffi/index.ts";

/** The bytes that one page table maps: it is a page of 8-byte entries, on x86-64 and on aarch64. */
const BYTES_OF_A_TABLE: number = (pageSize / 8) * pageSize;
/** Programs whose mappings are elsewhere each time get no more anchors than this, and no more attempts. */
const MOST_ATTEMPTS = 64;

/** It refers to no anchors, whose finalizer it outlives. */
interface Held {
  /** The addresses of the anchors. */
  readonly pages: number[];
  forgetEnd: () => void;
}

/** Reserved pages without access, each beside a mapping: its page table stays as long as the reserved page. */
export class PageTableAnchors implements Disposable {
  static readonly #forgotten: FinalizationRegistry<Held> = new FinalizationRegistry((held) => release(held));
  /** The page tables that have an anchor, by number. */
  readonly #kept: Set<number> = new Set();
  #attempts = 0;
  readonly #held: Held = { pages: [], forgetEnd: nothing };

  constructor() {
    this.#held.forgetEnd = atThreadEnd(endOf(this.#held));
    PageTableAnchors.#forgotten.register(this, this.#held, this);
  }

  /** Keeps the page tables at both ends of a mapping, by the page below it and the page above it. */
  keep(address: number, byteLength: number): void {
    const end = address + byteLength;
    this.#keep(tableOf(address), address - pageSize, end);
    this.#keep(tableOf(end - pageSize), end, address - pageSize);
  }

  /** Reserves the first of the pages that is free and has this table. */
  #keep(table: number, ...pages: readonly number[]): void {
    if (this.#kept.has(table) || this.#attempts >= MOST_ATTEMPTS) return;
    for (const page of pages) {
      if (tableOf(page) !== table) continue;
      this.#attempts++;
      if (!reservePage(page)) continue;
      this.#held.pages.push(page);
      this.#kept.add(table);
      return;
    }
  }

  [Symbol.dispose](): void {
    PageTableAnchors.#forgotten.unregister(this);
    release(this.#held);
  }
}

/** Returns the number of the page table that maps a page. */
function tableOf(page: number): number {
  return Math.floor(page / BYTES_OF_A_TABLE);
}

function release({ pages, forgetEnd }: Held): void {
  forgetEnd();
  for (const page of pages.splice(0)) munmap(page, pageSize);
}

function endOf(held: Held): () => void {
  return () => release(held);
}

function nothing(): void {}
