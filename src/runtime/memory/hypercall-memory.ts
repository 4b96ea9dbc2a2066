/** One allocation of hypercall-safe memory. */

import { mappedBuffer, pageSize } from "../ffi/index.ts";

/** A run of whole mapped pages. */
export interface PageRun {
  readonly address: number;
  /** Bytes. */
  readonly byteLength: number;
}

/**
 * Pages and the one ArrayBuffer over them, until disposal.
 *
 * Disposal detaches the ArrayBuffer before the pages go back, so a view that is used late throws instead of reading
 * somebody else's memory.
 */
export class HypercallMemory implements Disposable {
  /** Bytes asked for; the pages may hold more. */
  readonly byteLength: number;
  readonly #run: PageRun;
  readonly #buffer: ArrayBuffer;
  readonly #words: Int32Array;
  readonly #release: (memory: HypercallMemory, run: PageRun, buffer: ArrayBuffer) => void;
  #view: DataView | undefined;
  #disposed = false;

  constructor(
    run: PageRun,
    byteLength: number,
    release: (memory: HypercallMemory, run: PageRun, buffer: ArrayBuffer) => void,
  ) {
    this.byteLength = byteLength;
    this.#run = run;
    this.#buffer = mappedBuffer(run.address, run.byteLength);
    this.#words = new Int32Array(this.#buffer);
    this.#release = release;
  }

  /** Whole pages. Throws a ReferenceError after disposal, a TypeError where the caller has detached it. */
  get buffer(): ArrayBuffer {
    this.#check();
    return this.#buffer;
  }

  /** Throws a ReferenceError after disposal, a TypeError where the ArrayBuffer has been detached. */
  get address(): number {
    this.#check();
    return this.#run.address;
  }

  /** Whole pages. Throws as `buffer` does. */
  get view(): DataView {
    return (this.#view ??= new DataView(this.buffer));
  }

  /** True while Xen may be given the address. */
  get usable(): boolean {
    return !this.#disposed && !this.#buffer.detached;
  }

  /**
   * Makes every page present and writable, so that Xen's copy out cannot fail after the operation has run.
   * A fork elsewhere, page migration or same-page merging may have taken that away since the last call.
   */
  touch(): void {
    this.#check();
    const stride = pageSize >>> 2;
    // An atomic read-modify-write of the same value: nothing changes, and no compiler drops it.
    for (let word = 0; word < this.#words.length; word += stride) Atomics.or(this.#words, word, 0);
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#release(this, this.#run, this.#buffer);
  }

  #check(): void {
    if (this.#disposed) throw new ReferenceError("this hypercall buffer has been disposed");
    if (this.#buffer.detached) {
      throw new TypeError("the ArrayBuffer of this hypercall buffer has been detached or transferred");
    }
  }
}
