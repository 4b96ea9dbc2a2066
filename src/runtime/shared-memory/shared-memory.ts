/** The object that every mapping of another domain's memory is. */

import { checkInteger, describe } from "../ffi/index.ts";
import { Struct, type StructType } from "../struct/index.ts";
import { load } from "./read-only-load.ts";
import { BufferRegion, type Region } from "./region.ts";
import { Window } from "./window.ts";

const { set } = Uint8Array.prototype;

/** A typed array of integers, as a class. */
export interface IntegerArrayType<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T;
}

const INTEGER_ARRAYS: ReadonlySet<unknown> = new Set([
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
]);

/**
 * Memory that is shared with another domain, until disposal.
 *
 * `read`, `snapshot` and `load…` copy, and work on all memory. `view`, `array`, `uint8`, `int32` and `uint32` are in
 * place, and only for memory that may be written to. Every method throws a ReferenceError after disposal, a TypeError
 * once the memory's ArrayBuffer has been transferred away, and a RangeError outside the memory, or where an offset
 * does not suit the type. After disposal, arrays and views that were given out are detached: those of mapped memory
 * throw, or read as empty.
 */
export class SharedMemory implements Disposable {
  readonly #region: Region;
  readonly #windows: (Window | undefined)[] = [];
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<Region> = new FinalizationRegistry((region) => region.forget());

  constructor(region: Region) {
    this.#region = region;
    SharedMemory.#forgotten.register(this, region, this);
  }

  /** Bytes. */
  get byteLength(): number {
    return this.#region.byteLength;
  }

  /** Whether this side may write. */
  get writable(): boolean {
    return this.#region.writable;
  }

  /** True after disposal. */
  get disposed(): boolean {
    return this.#disposed;
  }

  /** A copy of `length` bytes, by default all that follow. */
  read(offset: number = 0, length: number = this.byteLength - offset): Uint8Array<ArrayBuffer> {
    const { bytes, start } = this.#window(offset, length);
    return bytes.slice(offset - start, offset - start + length);
  }

  /** Copies as many bytes as `target` has into it. */
  readInto(target: Uint8Array, offset: number = 0): void {
    const { length } = checkBytes(target);
    const { bytes, start } = this.#window(offset, length);
    // Not the target's own method: a subclass could keep the array that it is given.
    Reflect.apply(set, target, [bytes.subarray(offset - start, offset - start + length)]);
  }

  /** Throws a TypeError where the memory is read-only. */
  write(offset: number, bytes: Uint8Array): void {
    const window = this.#writableWindow(offset, checkBytes(bytes).length);
    window.bytes.set(bytes, offset - window.start);
  }

  /** A copy of the record at an offset, in memory of its own: what is checked in it stays as it was checked. */
  snapshot<T extends Struct>(type: StructType<T>, offset: number = 0): T {
    checkType(type);
    return new type(new DataView(this.read(offset, type.size).buffer));
  }

  /**
   * The record at an offset, in place: the other side may change it between two reads. Throws a TypeError where the
   * memory is read-only.
   */
  view<T extends Struct>(type: StructType<T>, offset: number = 0): T {
    checkType(type);
    const window = this.#writableWindow(offset, type.size, type.align);
    this.#region.expose();
    return new type(window.view, offset - window.start);
  }

  /**
   * A typed array in place, of `length` elements, by default of all that follow. For what is polled, use `Atomics` on
   * it. Throws a TypeError where the memory is read-only.
   */
  array<T>(type: IntegerArrayType<T>, offset: number = 0, length?: number): T {
    if (!INTEGER_ARRAYS.has(type)) throw new TypeError("the class of a typed array of integers is wanted");
    const size = type.BYTES_PER_ELEMENT;
    const elements = length ?? Math.floor((this.byteLength - offset) / size);
    checkInteger("array length", elements, 0, Number.MAX_SAFE_INTEGER);
    const window = this.#writableWindow(offset, elements * size, size);
    this.#region.expose();
    return new type(window.buffer, offset - window.start, elements);
  }

  /** All bytes, in place: always the same array. Throws a TypeError where the memory is read-only. */
  get uint8(): Uint8Array<ArrayBuffer> {
    return this.#whole().bytes;
  }

  /** All 32-bit words, in place, for `Atomics`: always the same array. Throws a TypeError for read-only memory. */
  get int32(): Int32Array<ArrayBuffer> {
    return this.#whole().int32;
  }

  /** All 32-bit words, in place, for `Atomics`: always the same array. Throws a TypeError for read-only memory. */
  get uint32(): Uint32Array<ArrayBuffer> {
    return this.#whole().uint32;
  }

  /** What is at an offset now, as one atomic load. */
  loadUint8(offset: number): number {
    const { bytes, start } = this.#window(offset, 1);
    return this.writable ? Atomics.load(bytes, offset - start) : load(bytes, offset - start);
  }

  /** What is at an even offset now, as one atomic load. */
  loadUint16(offset: number): number {
    const { uint16, start } = this.#window(offset, 2, 2);
    return this.writable ? Atomics.load(uint16, (offset - start) / 2) : load(uint16, (offset - start) / 2);
  }

  /** What is at an offset, a multiple of 4, now, as one atomic load. */
  loadUint32(offset: number): number {
    const { uint32, start } = this.#window(offset, 4, 4);
    return this.writable ? Atomics.load(uint32, (offset - start) / 4) : load(uint32, (offset - start) / 4);
  }

  /** What is at an offset, a multiple of 8, now, as one atomic load. */
  loadBigUint64(offset: number): bigint {
    const { uint64, start } = this.#window(offset, 8, 8);
    return this.writable ? Atomics.load(uint64, (offset - start) / 8) : load(uint64, (offset - start) / 8);
  }

  /** One atomic store. Throws a TypeError where the memory is read-only. */
  storeUint8(offset: number, value: number): void {
    checkInteger("value", value, 0, 0xff);
    const { bytes, start } = this.#writableWindow(offset, 1);
    Atomics.store(bytes, offset - start, value);
  }

  /** One atomic store at an even offset. Throws a TypeError where the memory is read-only. */
  storeUint16(offset: number, value: number): void {
    checkInteger("value", value, 0, 0xffff);
    const { uint16, start } = this.#writableWindow(offset, 2, 2);
    Atomics.store(uint16, (offset - start) / 2, value);
  }

  /** One atomic store at a multiple of 4. Throws a TypeError where the memory is read-only. */
  storeUint32(offset: number, value: number): void {
    checkInteger("value", value, 0, 0xffff_ffff);
    const { uint32, start } = this.#writableWindow(offset, 4, 4);
    Atomics.store(uint32, (offset - start) / 4, value);
  }

  /** One atomic store at a multiple of 8. Throws a TypeError where the memory is read-only. */
  storeBigUint64(offset: number, value: bigint): void {
    if (typeof value !== "bigint") throw new TypeError(`value must be a bigint, not ${describe(value)}`);
    if (BigInt.asUintN(64, value) !== value) throw new RangeError(`${value} does not fit 64 bits`);
    const { uint64, start } = this.#writableWindow(offset, 8, 8);
    Atomics.store(uint64, (offset - start) / 8, value);
  }

  /**
   * Detaches every array and view, and unmaps. Memory that was transferred away stays mapped for good, since whoever
   * has it may go on reading it.
   */
  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    SharedMemory.#forgotten.unregister(this);
    this.#region.release();
  }

  #whole(): Window {
    const window = this.#writableWindow(0, this.byteLength);
    this.#region.expose();
    return window;
  }

  #writableWindow(offset: number, length: number, align: number = 1): Window {
    if (!this.writable) {
      throw new TypeError(`${this.#region.name} is read-only: use read(), snapshot() or the load methods`);
    }
    return this.#window(offset, length, align);
  }

  /** The run that holds these bytes. */
  #window(offset: number, length: number, align: number = 1): Window {
    const region = this.#region;
    const { byteLength } = region;
    if (this.#disposed) throw new ReferenceError(`${region.name} has been disposed`);
    checkInteger("offset", offset, 0, byteLength);
    checkInteger("length", length, 0, Number.MAX_SAFE_INTEGER);
    if (offset + length > byteLength) {
      throw new RangeError(`${region.name} has ${byteLength} bytes: there are not ${length} at offset ${offset}`);
    }
    if (offset % align !== 0) throw new RangeError(`offset ${offset} is no multiple of ${align}`);
    const first = this.#windows[0];
    if (first !== undefined && first.start <= offset && offset + length <= first.end) return this.#attached(first);
    const found = region.runs.findIndex(({ start, end }) => start <= offset && offset + length <= end);
    if (found < 0) throw this.#holeError(offset, length);
    const window = (this.#windows[found] ??= new Window(region.runs[found]?.start ?? 0, region.buffer(found)));
    return this.#attached(window);
  }

  #attached(window: Window): Window {
    if (!window.buffer.detached) return window;
    throw new TypeError(`the ArrayBuffer of ${this.#region.name} has been detached or transferred`);
  }

  #holeError(offset: number, length: number): RangeError {
    const { name, runs, hole } = this.#region;
    const inside = runs.find(({ start, end }) => start <= offset && offset < end);
    const at = inside?.end ?? offset;
    const reason = hole === undefined ? "" : `: ${hole(at)}`;
    return new RangeError(`${name} has a hole at offset ${at}, within the ${length} bytes at ${offset}${reason}`);
  }
}

/**
 * An ArrayBuffer as shared memory, for tests and simulations: two of them over one buffer are two sides. Disposal leaves
 * the buffer as it is.
 */
export function sharedBuffer(buffer: ArrayBuffer, { writable = true }: { writable?: boolean } = {}): SharedMemory {
  if (!(buffer instanceof ArrayBuffer)) throw new TypeError(`an ArrayBuffer is wanted, not ${describe(buffer)}`);
  if (buffer.resizable) throw new TypeError("an ArrayBuffer that can be resized cannot be shared memory");
  return new SharedMemory(new BufferRegion(buffer, writable));
}

function checkBytes(bytes: Uint8Array): Uint8Array {
  // What only inherits from Uint8Array runs code of its own when it is read.
  if (!(bytes instanceof Uint8Array) || !ArrayBuffer.isView(bytes))
    throw new TypeError(`a Uint8Array is wanted, not ${describe(bytes)}`);
  return bytes;
}

function checkType(type: StructType): void {
  if (typeof type !== "function" || !(type.prototype instanceof Struct)) {
    throw new TypeError("a generated record's class is wanted");
  }
}
