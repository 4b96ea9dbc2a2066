/** One allocation of hypercall-safe memory. */

import { mappedBuffer, pageSize } from "../../linux/ffi/index.ts";
import { type OwnedPointers, ownedPointers } from "../../struct/owned-pointers.ts";
import type { Slab } from "./slab.ts";

/**
 * Memory and the one ArrayBuffer over it, until disposal.
 *
 * Disposal detaches the ArrayBuffer before it releases the memory. So late use of a view throws, instead of reading
 * memory that has another owner by then.
 */
export class HypercallMemory implements Disposable {
  /** Bytes. */
  readonly byteLength: number;
  readonly #address: number;
  readonly #slab: Slab<HypercallMemory>;
  readonly #offset: number;
  readonly #buffer: ArrayBuffer;
  /** Its length is 0 once the ArrayBuffer has been detached, which the engine reads faster than `detached`. */
  readonly #bytes: Uint8Array;
  readonly #view: DataView<ArrayBuffer>;
  /** Offset of the last page: memory that spans pages starts with one. */
  readonly #lastPage: number;
  #pointers: OwnedPointers | undefined;
  readonly #release: (
    memory: HypercallMemory,
    slab: Slab<HypercallMemory>,
    offset: number,
    buffer: ArrayBuffer,
  ) => void;
  #disposed = false;

  /** `offset` is that of a slot of the slab. */
  constructor(
    slab: Slab<HypercallMemory>,
    offset: number,
    byteLength: number,
    release: (memory: HypercallMemory, slab: Slab<HypercallMemory>, offset: number, buffer: ArrayBuffer) => void,
  ) {
    this.byteLength = byteLength;
    this.#address = slab.pages.address + offset;
    this.#slab = slab;
    this.#offset = offset;
    this.#buffer = mappedBuffer(this.#address, byteLength);
    this.#bytes = new Uint8Array(this.#buffer);
    this.#view = new DataView(this.#buffer);
    this.#lastPage = Math.floor((byteLength - 1) / pageSize) * pageSize;
    this.#release = release;
  }

  /** The memory, of the length asked for. Throws a ReferenceError after disposal, a TypeError if detached. */
  get buffer(): ArrayBuffer {
    this.#check();
    return this.#buffer;
  }

  /** Throws a ReferenceError after disposal, a TypeError if the ArrayBuffer has been detached. */
  get address(): number {
    this.#check();
    return this.#address;
  }

  /** Throws as `buffer` does. */
  get view(): DataView<ArrayBuffer> {
    this.#check();
    return this.#view;
  }

  /** True while Xen may be given the address. */
  get usable(): boolean {
    return !this.#disposed && this.#bytes.length > 0;
  }

  /**
   * Makes every page present and writable, so that Xen's copy out cannot fail after the operation has run.
   * A fork elsewhere, page migration or same-page merging may have taken that away since the last call.
   */
  touch(): void {
    this.#check();
    const bytes = this.#bytes;
    const last = this.#lastPage;
    // An atomic read-modify-write of the same value: nothing changes, and no compiler drops it.
    for (let at = 0; at <= last; at += pageSize) Atomics.or(bytes, at, 0);
  }

  /** Touches the pages, and returns the pointers in handle fields. Throws as `buffer` does. */
  prepare(): OwnedPointers {
    this.touch();
    return (this.#pointers ??= ownedPointers(this.#buffer));
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#release(this, this.#slab, this.#offset, this.#buffer);
  }

  #check(): void {
    if (this.#disposed || this.#bytes.length === 0) throw this.#unusable();
  }

  #unusable(): Error {
    if (this.#disposed) return new ReferenceError("this hypercall buffer has been disposed");
    return new TypeError("the ArrayBuffer of this hypercall buffer has been detached or transferred");
  }
}
