/** The class of every mapping of another domain's memory. */

import { bytesBetween, checkBytes, copyOf, isDetached } from "../../base/bytes.ts";
import { checkInteger, inspectAs, nameAs } from "../../base/checks.ts";
import { atThreadEnd } from "../../linux/ffi/index.ts";
import { checkRecordType, type Struct, type StructType } from "../../struct/index.ts";
import { checkArrayType, checkWord, type IntegerArrayType } from "./arguments.ts";
import { giveAccess } from "./in-place.ts";
import { load } from "./read-only-load.ts";
import { detachedError, holeError, outsideError, readOnlyError, type Region, textOf } from "./region.ts";
import { FEWEST_BYTES_OF_A_COPY, MOST_BYTES_OF_A_GLANCE, MOST_GLANCES, Window } from "./window.ts";

/**
 * Memory that is shared with another domain, until it is unmapped. Offsets and lengths are bytes.
 *
 * `read`, `snapshot` and `load…` copy, and work on all memory. `view`, `array`, `uint8`, `int32` and `uint32` are in
 * place, and work on writable memory only. Every method throws a ReferenceError after `unmap`, and a TypeError once the
 * memory's ArrayBuffer has been transferred away. It throws a RangeError outside the memory, and for an offset that does
 * not suit the type. Arrays and views that were returned earlier are detached by `unmap`: those of mapped memory
 * throw, or read as empty.
 *
 * Memory belongs to the thread that mapped it: `postMessage` copies its arrays, and a Worker maps it anew. A child process
 * does not have it.
 */
export class SharedMemory implements Disposable {
  readonly #region: Region;
  readonly #forgetEnd: () => void;
  readonly #windows: (Window | undefined)[] = [];
  #glances = 0;
  #isUnmapped = false;

  static readonly #forgotten: FinalizationRegistry<{ region: Region; forgetEnd: () => void }> =
    new FinalizationRegistry(({ region, forgetEnd }) => {
      forgetEnd();
      region.forget();
    });

  static {
    giveAccess({
      bytes: (given, offset, length) => {
        const { bytes, start } = (given as SharedMemory).#window(offset, length);
        return bytesBetween(bytes, offset - start, offset - start + length);
      },
      address: (given) => {
        const memory = given as SharedMemory;
        memory.#checkWritable();
        return memory.#runOf(0, memory.byteLength, 1) === 0 ? memory.#region.address : undefined;
      },
      change: (given, offset, change) => {
        const memory = given as SharedMemory;
        memory.#checkWritable();
        const { bytes, start } = memory.#glance(offset, 1);
        return change(bytes, offset - start);
      },
    });
    nameAs(this, "SharedMemory");
    inspectAs(this, (shown) => textOf(shown.constructor.name, shown.#region, shown.#isUnmapped));
  }

  constructor(region: Region) {
    this.#region = region;
    const forgetEnd = (this.#forgetEnd = atThreadEnd(() => region.release()));
    SharedMemory.#forgotten.register(this, { region, forgetEnd }, this);
  }

  /** The size in bytes. */
  get byteLength(): number {
    return this.#region.byteLength;
  }

  /** True if this side may write. */
  get writable(): boolean {
    return this.#region.writable;
  }

  /** True after `unmap`. */
  get isUnmapped(): boolean {
    return this.#isUnmapped;
  }

  /** Returns a copy of `length` bytes, by default of all that follow. */
  read(offset: number = 0, length?: number): Uint8Array<ArrayBuffer> {
    checkInteger("offset", offset, 0, this.byteLength);
    const count = length ?? this.byteLength - offset;
    const { bytes, start } = this.#glance(offset, count);
    return copyOf(bytesBetween(bytes, offset - start, offset - start + count));
  }

  /** Fills `target` with a copy. */
  readInto(target: Uint8Array, offset: number = 0): void {
    const room = checkBytes(target);
    const { length } = room;
    const { bytes, start } = this.#glance(offset, length);
    room.set(bytesBetween(bytes, offset - start, offset - start + length));
  }

  /** Copies the bytes into the memory. Throws a TypeError if the memory is read-only. */
  write(offset: number, bytes: Uint8Array): void {
    const given = checkBytes(bytes);
    this.#checkWritable();
    const { copyIn } = this.#region;
    if (copyIn !== undefined && given.length >= FEWEST_BYTES_OF_A_COPY)
      if (this.#windows[this.#runOf(offset, given.length, 1)] === undefined) return copyIn(offset, given);
    const window = this.#glance(offset, given.length);
    window.bytes.set(given, offset - window.start);
  }

  /** Returns a copy of the record at an offset: the other side cannot change it after a check. */
  snapshot<T extends Struct>(type: StructType<T>, offset: number = 0): T {
    checkRecordType(type);
    return new type(new DataView(this.read(offset, type.size).buffer));
  }

  /**
   * Returns the record at an offset, in place: the other side may change it between two reads. Throws a TypeError if
   * the memory is read-only.
   */
  view<T extends Struct>(type: StructType<T>, offset: number = 0): T {
    checkRecordType(type);
    const window = this.#writableWindow(offset, type.size, type.align);
    this.#region.expose();
    return new type(window.view, offset - window.start + 0);
  }

  /**
   * Returns a typed array in place, of `length` elements, by default of all that follow. Poll it with `Atomics` only.
   * Throws a TypeError if the memory is read-only.
   */
  array<T>(type: IntegerArrayType<T>, offset: number = 0, length?: number): T {
    checkArrayType(type);
    const size = type.BYTES_PER_ELEMENT;
    checkInteger("offset", offset, 0, this.byteLength);
    const elements = length ?? Math.floor((this.byteLength - offset) / size);
    checkInteger("the array length", elements, 0, Number.MAX_SAFE_INTEGER);
    const window = this.#writableWindow(offset, elements * size, size);
    this.#region.expose();
    return new type(window.buffer, offset - window.start, elements);
  }

  /** All bytes, in place; always one array. Throws a TypeError if the memory is read-only. */
  get uint8(): Uint8Array<ArrayBuffer> {
    return this.#whole().bytes;
  }

  /** All 32-bit words, in place, for `Atomics`; always one array. Throws a TypeError if the memory is read-only. */
  get int32(): Int32Array<ArrayBuffer> {
    return this.#whole().int32;
  }

  /** All 32-bit words, in place, for `Atomics`; always one array. Throws a TypeError if the memory is read-only. */
  get uint32(): Uint32Array<ArrayBuffer> {
    return this.#whole().uint32;
  }

  /** Returns the value at an offset, by one atomic load. */
  loadUint8(offset: number): number {
    const { bytes, start } = this.#glance(offset, 1);
    return this.writable ? Atomics.load(bytes, offset - start) : load(bytes, offset - start);
  }

  /** Returns the value at an even offset, by one atomic load. */
  loadUint16(offset: number): number {
    const { uint16, start } = this.#glance(offset, 2, 2);
    return this.writable ? Atomics.load(uint16, (offset - start) / 2) : load(uint16, (offset - start) / 2);
  }

  /** Returns the value at an offset that is a multiple of 4, by one atomic load. */
  loadUint32(offset: number): number {
    const { uint32, start } = this.#glance(offset, 4, 4);
    return this.writable ? Atomics.load(uint32, (offset - start) / 4) : load(uint32, (offset - start) / 4);
  }

  /** Returns the value at an offset that is a multiple of 8, by one atomic load. */
  loadBigUint64(offset: number): bigint {
    const { uint64, start } = this.#glance(offset, 8, 8);
    return this.writable ? Atomics.load(uint64, (offset - start) / 8) : load(uint64, (offset - start) / 8);
  }

  /** Writes a value by one atomic store. Throws a TypeError if the memory is read-only. */
  storeUint8(offset: number, value: number): void {
    checkInteger("value", value, 0, 0xff);
    this.#checkWritable();
    const { bytes, start } = this.#glance(offset, 1);
    Atomics.store(bytes, offset - start, value);
  }

  /** Writes a value at an even offset, by one atomic store. Throws a TypeError if the memory is read-only. */
  storeUint16(offset: number, value: number): void {
    checkInteger("value", value, 0, 0xffff);
    this.#checkWritable();
    const { uint16, start } = this.#glance(offset, 2, 2);
    Atomics.store(uint16, (offset - start) / 2, value);
  }

  /** Writes a value at a multiple of 4, by one atomic store. Throws a TypeError if the memory is read-only. */
  storeUint32(offset: number, value: number): void {
    checkInteger("value", value, 0, 0xffff_ffff);
    this.#checkWritable();
    const { uint32, start } = this.#glance(offset, 4, 4);
    Atomics.store(uint32, (offset - start) / 4, value);
  }

  /** Writes a value at a multiple of 8, by one atomic store. Throws a TypeError if the memory is read-only. */
  storeBigUint64(offset: number, value: bigint): void {
    checkWord(value);
    this.#checkWritable();
    const { uint64, start } = this.#glance(offset, 8, 8);
    Atomics.store(uint64, (offset - start) / 8, value);
  }

  /**
   * Detaches every array and view, and unmaps. Idempotent. Memory whose ArrayBuffer was transferred away stays mapped
   * permanently, because its new owner may still read it.
   */
  unmap(): void {
    if (this.#isUnmapped) return;
    this.#isUnmapped = true;
    SharedMemory.#forgotten.unregister(this);
    this.#forgetEnd();
    this.#region.release();
  }

  /** Unmaps it: `using` calls this. */
  [Symbol.dispose](): void {
    this.unmap();
  }

  #whole(): Window {
    const window = this.#writableWindow(0, this.byteLength);
    this.#region.expose();
    return window;
  }

  #writableWindow(offset: number, length: number, align: number = 1): Window {
    this.#checkWritable();
    return this.#window(offset, length, align);
  }

  #checkWritable(): void {
    if (this.writable) return;
    throw readOnlyError(this.#region);
  }

  /** Returns the bytes for one access; they must be neither kept nor returned to the caller. */
  #glance(offset: number, length: number, align: number = 1): Window {
    const region = this.#region;
    checkInteger("length", length, 0, Number.MAX_SAFE_INTEGER);
    const isFew = this.#glances < MOST_GLANCES && length > 0 && length <= MOST_BYTES_OF_A_GLANCE;
    if (!isFew || region.glance === undefined) return this.#window(offset, length, align);
    const run = this.#runOf(offset, length, align);
    if (this.#windows[run] !== undefined) return this.#window(offset, length, align);
    this.#glances++;
    return new Window(offset, region.glance(offset, length));
  }

  /** Returns the run that holds these bytes. */
  #window(offset: number, length: number, align: number = 1): Window {
    const run = this.#runOf(offset, length, align);
    const { start } = this.#region.runs[run] ?? { start: 0 };
    const window = (this.#windows[run] ??= new Window(start, this.#region.buffer(run)));
    if (!isDetached(window.buffer)) return window;
    throw detachedError(this.#region);
  }

  /** Returns the index of the run that holds these bytes. Throws if none does, or if they must not be touched. */
  #runOf(offset: number, length: number, align: number): number {
    const region = this.#region;
    const { byteLength } = region;
    if (this.#isUnmapped) throw new ReferenceError(`${region.name} has been unmapped`);
    checkInteger("offset", offset, 0, byteLength);
    if (offset + length > byteLength) throw outsideError(region, offset, length);
    if (offset % align !== 0)
      throw new RangeError(`expected an offset that is a multiple of ${align}, received ${offset}`);
    const [first] = region.runs;
    if (first !== undefined && first.start <= offset && offset + length <= first.end) return 0;
    const found = region.runs.findIndex(({ start, end }) => start <= offset && offset + length <= end);
    if (found < 0) throw holeError(region, offset, length);
    return found;
  }
}
