/** All pages that a pool has mapped, cut into slabs or free. */

import { isMemoryFree, pageSize } from "../../linux/ffi/index.ts";
import type { PageSource } from "./page-source.ts";
import type { HypercallMemory } from "./hypercall-memory.ts";
import { Pages, Slab } from "./slab.ts";

const LARGEST_KEPT_RUN = 4;
const KEPT_RUNS_OF_A_SIZE = 4;

/** Refers to no pool, and can therefore unmap free pages when its pool has been collected without disposal. */
export class MappedPages implements Disposable {
  readonly source: PageSource;
  /** Runs without a slab, by their length in bytes. */
  readonly #free: Map<number, Pages[]> = new Map();
  /** Slabs that have both free slots and others, and one empty slab at the most, by their slots' length. */
  readonly #partial: Map<number, Slab<HypercallMemory>[]> = new Map();
  /** All slabs, by address. */
  readonly #slabs: Slab<HypercallMemory>[] = [];
  #mappedBytes = 0;
  #disposed = false;

  constructor(source: PageSource) {
    this.source = source;
  }

  /** Pages. */
  get mapped(): number {
    return this.#mappedBytes / pageSize;
  }

  /** Pages of which nothing is in use. */
  get pooled(): number {
    let bytes = 0;
    for (const [length, runs] of this.#free) bytes += length * runs.length;
    for (const slabs of this.#partial.values()) {
      for (const { empty, pages } of slabs) if (empty) bytes += pages.byteLength;
    }
    return bytes / pageSize;
  }

  /** A slot; `fresh` if its pages have just been mapped. */
  take(slotLength: number): { slab: Slab<HypercallMemory>; offset: number; fresh: boolean } {
    const partial = this.#partial.get(slotLength);
    const used = partial?.at(-1);
    const offset = used?.take();
    if (used !== undefined && offset !== undefined) {
      if (used.full) partial?.pop();
      return { slab: used, offset, fresh: false };
    }
    const length = Math.max(slotLength, pageSize);
    const kept = this.#free.get(length)?.pop();
    const slab = new Slab<HypercallMemory>(kept ?? this.#map(length), slotLength);
    this.#slabs.splice(this.#indexOf(slab.pages.address), 0, slab);
    const first = slab.take() ?? 0;
    if (!slab.full) this.#keep(this.#partial, slotLength, slab);
    return { slab, offset: first, fresh: kept === undefined };
  }

  /** After a slot has become free. */
  giveBack(slab: Slab<HypercallMemory>): void {
    const { slotLength } = slab;
    const partial = this.#partial.get(slotLength) ?? [];
    const at = partial.indexOf(slab);
    if (!slab.empty) {
      if (at < 0) this.#keep(this.#partial, slotLength, slab);
      return;
    }
    // The last page of a small size stays cut, so that one buffer made over and over costs no more than its slot.
    if (!this.#disposed && at >= 0 && partial.length === 1) return;
    if (at >= 0) partial.splice(at, 1);
    this.#slabs.splice(this.#indexOf(slab.pages.address) - 1, 1);
    this.#keepOrUnmap(slab.pages);
  }

  /** The slab that holds an address. */
  at(address: number): Slab<HypercallMemory> | undefined {
    const slab = this.#slabs[this.#indexOf(address) - 1];
    return slab !== undefined && address < slab.pages.address + slab.pages.byteLength ? slab : undefined;
  }

  /** Unmaps what is free, and from now on what becomes free. */
  [Symbol.dispose](): void {
    this.#disposed = true;
    using stack = new DisposableStack();
    stack.use(this.source);
    for (const runs of this.#free.values()) {
      for (const pages of runs.splice(0)) stack.defer(() => this.#unmap(pages));
    }
    for (const slab of [...this.#slabs].filter(({ empty }) => empty)) stack.defer(() => this.giveBack(slab));
  }

  /** Unmaps all, at the end of a Worker: but what is leaked, abandoned, or used by another thread. */
  end(): void {
    if (!isMemoryFree()) return;
    using stack = new DisposableStack();
    stack.use(this);
    for (const slab of this.#slabs) for (const memory of slab.holders()) stack.use(memory);
  }

  #keepOrUnmap(pages: Pages): void {
    const { byteLength } = pages;
    const kept = this.#free.get(byteLength)?.length ?? 0;
    const keep = byteLength <= LARGEST_KEPT_RUN * pageSize && kept < KEPT_RUNS_OF_A_SIZE && !this.#disposed;
    if (keep) this.#keep(this.#free, byteLength, pages);
    else this.#unmap(pages);
  }

  #keep<T>(lists: Map<number, T[]>, length: number, item: T): void {
    const list = lists.get(length);
    if (list === undefined) lists.set(length, [item]);
    else list.push(item);
  }

  #map(byteLength: number): Pages {
    const pages = new Pages(this.source.map(byteLength), byteLength);
    this.#mappedBytes += byteLength;
    return pages;
  }

  #unmap(pages: Pages): void {
    pages.words.buffer.transfer(0);
    this.source.unmap(pages.address, pages.byteLength);
    this.#mappedBytes -= pages.byteLength;
  }

  /** The index of the first slab that lies behind an address. */
  #indexOf(address: number): number {
    let [low, high] = [0, this.#slabs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#slabs[middle]?.pages.address ?? Infinity) <= address) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
