/**
 * Buffers that Xen may read and write.
 *
 * A buffer holds one record, several records of one type, or a typed array. It is valid until disposed; disposing
 * twice does nothing, and use afterwards throws. `make…` wraps the caller's object: it copies it in and back, unless
 * the object lies in memory of this interface's own already. `allocate…` returns an object that lies there.
 */

import type { HypercallPointer, Struct, StructArray, StructType } from "../../struct/index.ts";
import type { ElementName, Slice } from "./element.ts";

/** A buffer that Xen reads. */
export interface XenConstBuffer<T> extends Disposable {
  /** For a guest-handle field or a hypercall's argument; using it after disposal throws a ReferenceError. */
  asHypercallPtr(): HypercallPointer<ElementName<T>>;
}

/** A buffer that Xen reads and writes. */
export interface XenMutBuffer<T> extends XenConstBuffer<T> {
  /**
   * Copies what Xen wrote back into the caller's object, also after a hypercall that failed. Throws a ReferenceError
   * after disposal; a TypeError or RangeError, and copies nothing, if the object's memory has been detached,
   * resized or exchanged since it was wrapped.
   */
  update(): void;
}

/** Memory that Xen and the caller share: nothing is copied. */
export interface XenOwnedBuffer<T> extends XenMutBuffer<T> {
  /** Reads and writes the memory in place. After disposal, its accessors throw a TypeError. */
  readonly value: T;
}

/**
 * Makes hypercall-safe buffers.
 *
 * Each method throws a TypeError or RangeError for a value that is not a record or slice. It throws a XenError if the
 * kernel has no memory left. A slice must not be empty: a handle without elements is null. Memory starts at a multiple
 * of the type's alignment. `makeMut…` throws a TypeError while another mutable wrapper has any of the same bytes.
 * Buffers belong to the thread that made them, and no child process has them.
 */
export interface HypercallBuffers {
  /** Wraps a record for Xen to read. */
  makeConstObject<T extends Struct>(value: T): XenConstBuffer<T>;
  /** Wraps a record for Xen to read and write. */
  makeMutBuffer<T extends Struct>(value: T): XenMutBuffer<T>;
  /** Wraps a typed array or an array of records for Xen to read. */
  makeConstSlice<T extends Slice>(slice: T): XenConstBuffer<T>;
  /** Wraps a typed array or an array of records for Xen to read and write. */
  makeMutSlice<T extends Slice>(slice: T): XenMutBuffer<T>;
  /** Allocates a zeroed record. */
  allocate<Type extends StructType>(type: Type): XenOwnedBuffer<InstanceType<Type>>;
  /** Allocates `length` zeroed records. */
  allocateArray<Type extends StructType>(type: Type, length: number): XenOwnedBuffer<StructArray<InstanceType<Type>>>;
  /** Allocates `length` zeroed bytes. */
  allocateBytes(length: number): XenOwnedBuffer<Uint8Array<ArrayBuffer>>;
}

/** The buffers alone, of an interface that also makes hypercalls: the half that cannot do harm. */
export function buffersOf(hypercall: HypercallBuffers): HypercallBuffers {
  return {
    makeConstObject: (value) => hypercall.makeConstObject(value),
    makeMutBuffer: (value) => hypercall.makeMutBuffer(value),
    makeConstSlice: (slice) => hypercall.makeConstSlice(slice),
    makeMutSlice: (slice) => hypercall.makeMutSlice(slice),
    allocate: (type) => hypercall.allocate(type),
    allocateArray: (type, length) => hypercall.allocateArray(type, length),
    allocateBytes: (length) => hypercall.allocateBytes(length),
  };
}
