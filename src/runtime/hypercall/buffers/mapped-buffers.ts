/** Hypercall buffers over a pool of mapped pages: the base of implementations that live in this process. */

import { checkInteger } from "../../base/checks.ts";
import { type MemoryCounters, PagePool } from "../memory/page-pool.ts";
import type { PageSource } from "../memory/page-source.ts";
import type { StructType } from "../../struct/index.ts";
import { type Struct, StructArray } from "../../struct/records.ts";
import type { HypercallBuffers, XenConstBuffer, XenMutBuffer, XenOwnedBuffer } from "./buffers.ts";
import { layoutOf, type Slice } from "./element.ts";
import { OwnedBuffer } from "./owned-buffer.ts";
import { loadOnce } from "../../base/lazy.ts";

/** Modules that are loaded at first use. */
const later = loadOnce({
  wrapping: () => require("./wrap.ts") as typeof import("./wrap.ts"),
});

/** Hypercall-safe buffers over a source of pages, for the thread that made them. */
export class MappedBuffers implements HypercallBuffers, Disposable {
  readonly #pool: PagePool;

  /** Without a source: /dev/xen/hypercall if it exists, else locked memory. Takes over the source. */
  constructor(source?: PageSource) {
    this.#pool = new PagePool(source);
  }

  /** Counts of allocations, reuses, leaks and abandoned memory so far. */
  get memoryCounters(): MemoryCounters {
    return this.#pool.counters;
  }

  /** "device" if the pages are the kernel's, "locked" if they are this process's, "foreign" if another domain's. */
  get memorySource(): PageSource["kind"] {
    return this.#pool.source;
  }

  makeConstObject<T extends Struct>(value: T): XenConstBuffer<T> {
    return later.wrapping().wrapObject(this.#pool, value);
  }

  makeMutBuffer<T extends Struct>(value: T): XenMutBuffer<T> {
    return later.wrapping().wrapObject(this.#pool, value, "makeMutBuffer");
  }

  makeConstSlice<T extends Slice>(slice: T): XenConstBuffer<T> {
    return later.wrapping().wrapSlice(this.#pool, slice);
  }

  makeMutSlice<T extends Slice>(slice: T): XenMutBuffer<T> {
    return later.wrapping().wrapSlice(this.#pool, slice, "makeMutSlice");
  }

  allocate<Type extends StructType>(type: Type): XenOwnedBuffer<InstanceType<Type>> {
    const { cName, size, align } = layoutOf(type);
    const memory = this.#pool.allocate(size, align);
    const value = new type(memory.view) as InstanceType<Type>;
    return new OwnedBuffer(memory, cName, align, value);
  }

  allocateArray<Type extends StructType>(type: Type, length: number): XenOwnedBuffer<StructArray<InstanceType<Type>>> {
    const { cName, size, align } = layoutOf(type);
    checkInteger("the array length", length, 1, Number.MAX_SAFE_INTEGER);
    const memory = this.#pool.allocate(size * length, align);
    const elements = type as unknown as StructType<InstanceType<Type>>;
    return new OwnedBuffer(memory, cName, align, new StructArray(memory.view, 0, length, elements));
  }

  allocateBytes(length: number): XenOwnedBuffer<Uint8Array<ArrayBuffer>> {
    const memory = this.#pool.allocate(length);
    return new OwnedBuffer(memory, "uint8_t", 1, new Uint8Array(memory.buffer));
  }

  /** The live bytes behind an address. Throws a RangeError if no buffer in use holds them all. */
  resolve(address: number, length: number): Uint8Array<ArrayBuffer> {
    checkInteger("address", address, 0, Number.MAX_SAFE_INTEGER);
    checkInteger("length", length, 0, Number.MAX_SAFE_INTEGER);
    const found = this.#pool.find(address, length);
    if (found === undefined) {
      throw new RangeError(
        `expected the address of ${length} bytes in a hypercall buffer in use, received 0x${address.toString(16)}`,
      );
    }
    return new Uint8Array(found.memory.buffer, found.offset, length);
  }

  /** Unmaps free pages. Buffers in use stay valid until their own disposal; no new ones can be made. */
  [Symbol.dispose](): void {
    this.#pool[Symbol.dispose]();
  }
}
