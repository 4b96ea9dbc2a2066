/**
 * Hypercall-safe memory with a cache of free pages, since a mapping for each hypercall would dominate its cost.
 *
 * Allocations of up to half a page share pages with others of their size, rounded to a power of two; larger ones have
 * pages of their own. The cache has the bounds of Xen's own C library: four runs each of one to four pages. It has one
 * page more for each small size. Two kinds of memory are never reused and never unmapped, because something may still
 * point at them. Leaked memory belongs to an allocation that was collected without disposal. Abandoned memory has an
 * ArrayBuffer that the caller transferred, or that a native operation holds at disposal.
 */

import { atThreadEnd, pageSize } from "../../linux/ffi/index.ts";
import { detach } from "../../base/bytes.ts";
import { checkInteger, checkMethods } from "../../base/checks.ts";
import { HypercallMemory } from "./hypercall-memory.ts";
import { MappedPages } from "./mapped-pages.ts";
import { openPageSource, type PageSource } from "./page-source.ts";
import type { Slab } from "./slab.ts";

/** Counts of hypercall-safe allocations, for finding leaks. */
export interface MemoryCounters {
  /** Allocations made so far. */
  readonly allocated: number;
  /** Allocations among them that took pages which were mapped already. */
  readonly reused: number;
  /** Allocations in use. */
  readonly inUse: number;
  /** The most allocations that were in use at once. */
  readonly peak: number;
  /** Allocations collected without disposal. */
  readonly leaked: number;
  /** Allocations whose ArrayBuffer could not be detached at disposal, or had been already. */
  readonly abandoned: number;
  /** Pages mapped for all of these, and for the next. */
  readonly mappedPages: number;
  /** Pages mapped of which nothing is in use, leaked or abandoned: kept for the next allocation. */
  readonly pooledPages: number;
}

const LARGEST_ALLOCATION = 0x4000_0000;
/** A cache line: two buffers never share one. */
const SMALLEST_SLOT = 64;
const LARGEST_SHARED_SLOT = pageSize / 2;

export class PagePool implements Disposable {
  readonly #pages: MappedPages;
  readonly #forgetEnd: () => void;
  readonly #leaks: FinalizationRegistry<{ slab: Slab<HypercallMemory>; offset: number }>;
  /** The allocation that an ArrayBuffer belongs to. */
  readonly #memories: WeakMap<ArrayBufferLike, HypercallMemory> = new WeakMap();
  #allocated = 0;
  #mappings = 0;
  #inUse = 0;
  #peak = 0;
  #leaked = 0;
  #abandoned = 0;
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<{ pages: MappedPages; forgetEnd: () => void }> =
    new FinalizationRegistry(({ pages, forgetEnd }) => {
      forgetEnd();
      pages[Symbol.dispose]();
    });

  constructor(source: PageSource = openPageSource()) {
    checkMethods("the source of pages", source, ["map", "unmap"]);
    this.#pages = new MappedPages(source);
    this.#leaks = new FinalizationRegistry(({ slab, offset }) => {
      slab.drop(offset, false);
      this.#inUse--;
      this.#leaked++;
    });
    const pages = this.#pages;
    const forgetEnd = (this.#forgetEnd = atThreadEnd(() => pages.end()));
    PagePool.#forgotten.register(this, { pages, forgetEnd }, this);
  }

  /** The source of the pages. */
  get source(): PageSource["kind"] {
    return this.#pages.source.kind;
  }

  get counters(): MemoryCounters {
    return {
      allocated: this.#allocated,
      reused: this.#allocated - this.#mappings,
      inUse: this.#inUse,
      peak: this.#peak,
      leaked: this.#leaked,
      abandoned: this.#abandoned,
      mappedPages: this.#pages.mapped,
      pooledPages: this.#pages.pooled,
    };
  }

  /**
   * Zeroed memory of `byteLength` bytes, up to 1 GiB, at a multiple of `align`, a power of two up to the page's size.
   * Throws a RangeError beyond, a ReferenceError after disposal, a XenError if the kernel has no memory left.
   */
  allocate(byteLength: number, align: number = 1): HypercallMemory {
    if (this.#disposed) throw new ReferenceError("the memory of this hypercall interface has been disposed");
    checkInteger("the byte length", byteLength, 1, LARGEST_ALLOCATION);
    checkInteger("alignment", align, 1, pageSize);
    if ((align & (align - 1)) !== 0) throw new RangeError(`expected alignment to be a power of two, received ${align}`);
    const { slab, offset, fresh } = this.#pages.take(slotLength(byteLength, align));
    const memory = new HypercallMemory(slab, offset, byteLength, this.#release);
    if (fresh) memory.touch();
    else slab.pages.words.fill(0, offset >>> 2, (offset + byteLength + 3) >>> 2);
    slab.hold(offset, new WeakRef(memory));
    this.#leaks.register(memory, { slab, offset }, memory);
    this.#memories.set(memory.buffer, memory);
    this.#allocated++;
    if (fresh) this.#mappings++;
    if (++this.#inUse > this.#peak) this.#peak = this.#inUse;
    return memory;
  }

  /** The allocation in use that holds these bytes, which may lie in the middle of it. */
  find(address: number, length: number): { memory: HypercallMemory; offset: number } | undefined {
    const memory = this.#pages.at(address)?.at(address);
    if (memory === undefined || !memory.usable) return undefined;
    const offset = address - memory.address;
    return offset + length <= memory.byteLength ? { memory, offset } : undefined;
  }

  /** The allocation in use whose ArrayBuffer this is. */
  memoryOf(buffer: ArrayBufferLike): HypercallMemory | undefined {
    const memory = this.#memories.get(buffer);
    return memory?.usable === true ? memory : undefined;
  }

  /** Unmaps what is free. Memory that is in use stays usable, and is unmapped at its own disposal. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    PagePool.#forgotten.unregister(this);
    if (this.#inUse === 0) this.#forgetEnd();
    this.#pages[Symbol.dispose]();
  }

  readonly #release = (
    memory: HypercallMemory,
    slab: Slab<HypercallMemory>,
    offset: number,
    buffer: ArrayBuffer,
  ): void => {
    this.#leaks.unregister(memory);
    this.#inUse--;
    // A transferred ArrayBuffer keeps the same memory, wherever it is now.
    const unused = detach(buffer);
    if (!unused) this.#abandoned++;
    slab.drop(offset, unused);
    if (unused) this.#pages.giveBack(slab);
  };
}

function slotLength(byteLength: number, align: number): number {
  const length = Math.max(byteLength, align, SMALLEST_SLOT);
  // A slot at a multiple of its own length is aligned for all that fits it.
  if (length <= LARGEST_SHARED_SLOT) return 2 ** (32 - Math.clz32(length - 1));
  return Math.ceil(length / pageSize) * pageSize;
}
