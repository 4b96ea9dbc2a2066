/**
 * Hypercall-safe memory with a cache of free pages, since a mapping for each hypercall would dominate its cost.
 *
 * Free runs of one to four pages are kept, four of each size: the bounds of Xen's own C library. Three kinds of pages
 * are never reused and never unmapped, because something may still point at them: those of an allocation collected
 * without disposal (leaked), and those whose ArrayBuffer was transferred away by the caller or is held by a native
 * operation at disposal (abandoned).
 */

import { checkInteger, pageSize } from "../ffi/index.ts";
import { HypercallMemory, type PageRun } from "./hypercall-memory.ts";
import { openPageSource, type PageSource } from "./page-source.ts";

/** All in pages. */
export interface MemoryCounters {
  /** Held by allocations that are in use. */
  readonly inUse: number;
  /** Free, kept for the next allocation. */
  readonly pooled: number;
  /** Of allocations collected without disposal. */
  readonly leaked: number;
  /** Of allocations whose ArrayBuffer could not be detached at disposal, or had been already. */
  readonly abandoned: number;
}

const LARGEST_POOLED_RUN = 4;
const POOLED_RUNS_OF_A_SIZE = 4;
const LARGEST_ALLOCATION = 0x4000_0000;

/** What outlives a pool that was collected without disposal, and is released then. */
interface PoolState {
  readonly source: PageSource;
  /** Addresses of free runs, by their number of pages. */
  readonly free: Map<number, number[]>;
}

export class PagePool implements Disposable {
  readonly #state: PoolState;
  readonly #live: Map<number, WeakRef<HypercallMemory>> = new Map();
  readonly #leaks: FinalizationRegistry<PageRun>;
  #inUse = 0;
  #leaked = 0;
  #abandoned = 0;
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<PoolState> = new FinalizationRegistry(releaseState);

  constructor(source: PageSource = openPageSource()) {
    this.#state = { source, free: new Map() };
    for (let pages = 1; pages <= LARGEST_POOLED_RUN; pages++) this.#state.free.set(pages, []);
    this.#leaks = new FinalizationRegistry((run) => this.#leak(run));
    PagePool.#forgotten.register(this, this.#state, this);
  }

  /** Where the pages come from. */
  get source(): PageSource["kind"] {
    return this.#state.source.kind;
  }

  get counters(): MemoryCounters {
    let pooled = 0;
    for (const [pages, runs] of this.#state.free) pooled += pages * runs.length;
    return { inUse: this.#inUse, pooled, leaked: this.#leaked, abandoned: this.#abandoned };
  }

  /**
   * Zeroed, page-aligned memory of at least `byteLength` bytes, up to 1 GiB. Throws a RangeError beyond, a
   * ReferenceError after disposal, a XenError where the kernel has no memory to give.
   */
  allocate(byteLength: number): HypercallMemory {
    if (this.#disposed) throw new ReferenceError("the memory of this hypercall interface has been disposed");
    checkInteger("byte length", byteLength, 1, LARGEST_ALLOCATION);
    const pages = Math.ceil(byteLength / pageSize);
    const run = { address: 0, byteLength: pages * pageSize };
    const reused = this.#state.free.get(pages)?.pop();
    run.address = reused ?? this.#state.source.map(run.byteLength);
    const memory = new HypercallMemory(run, byteLength, this.#release);
    if (reused === undefined) memory.touch();
    else new Uint8Array(memory.buffer).fill(0);
    this.#live.set(run.address, new WeakRef(memory));
    this.#leaks.register(memory, run, memory);
    this.#inUse += pages;
    return memory;
  }

  /** The allocation that holds these bytes, if it is in use. */
  find(address: number, length: number): { memory: HypercallMemory; offset: number } | undefined {
    const exact = this.#live.get(address)?.deref();
    const candidates = exact === undefined ? this.#live.values().map((live) => live.deref()) : [exact];
    for (const memory of candidates) {
      if (memory === undefined || !memory.usable) continue;
      const offset = address - memory.address;
      if (offset >= 0 && offset + length <= memory.byteLength) return { memory, offset };
    }
    return undefined;
  }

  /** Unmaps what is free. Memory that is in use stays usable, and is unmapped at its own disposal. */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    PagePool.#forgotten.unregister(this);
    releaseState(this.#state);
  }

  readonly #release = (memory: HypercallMemory, run: PageRun, buffer: ArrayBuffer): void => {
    const pages = run.byteLength / pageSize;
    this.#leaks.unregister(memory);
    this.#live.delete(run.address);
    this.#inUse -= pages;
    // A transferred ArrayBuffer keeps the same memory, wherever it is now.
    if (buffer.detached) {
      this.#abandoned += pages;
      return;
    }
    buffer.transfer(0);
    // While a native operation (compression, a file write) holds the memory, transfer copies and does not detach.
    if (!buffer.detached) {
      this.#abandoned += pages;
      return;
    }
    const free = this.#state.free.get(pages);
    if (free !== undefined && free.length < POOLED_RUNS_OF_A_SIZE && !this.#disposed) free.push(run.address);
    else this.#state.source.unmap(run.address, run.byteLength);
  };

  #leak(run: PageRun): void {
    const pages = run.byteLength / pageSize;
    this.#live.delete(run.address);
    this.#inUse -= pages;
    this.#leaked += pages;
  }
}

function releaseState({ source, free }: PoolState): void {
  using stack = new DisposableStack();
  stack.use(source);
  for (const [pages, runs] of free) {
    for (const address of runs.splice(0)) stack.defer(() => source.unmap(address, pages * pageSize));
  }
}
