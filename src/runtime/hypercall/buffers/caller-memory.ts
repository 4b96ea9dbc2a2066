/**
 * The memory of an object that the caller wants wrapped: where it lies, and whether it still lies there.
 *
 * What has been found at the time of wrapping is what is copied back to: memory that has moved, grown or gone since is
 * reported and never followed.
 */

import { describe } from "../../base/checks.ts";
import { Struct, StructArray, type StructType } from "../../struct/index.ts";
import { type ElementName, integerName, type Slice } from "./element.ts";

/** Some bytes of an ArrayBuffer. */
export interface Window {
  readonly buffer: ArrayBufferLike;
  readonly byteOffset: number;
  readonly byteLength: number;
  /** Bytes that the ArrayBuffer had. */
  readonly whole: number;
}

export interface CallerMemory<T> {
  readonly element: ElementName<T>;
  /** Bytes. */
  readonly align: number;
  /** Bytes in all. */
  readonly byteLength: number;
  /** In the order of their bytes; neighbours that touch are one. */
  readonly windows: readonly Window[];
  /** Throws a RangeError if the object's length has changed, or what it consists of. */
  readonly check: () => void;
}

/** Throws a TypeError for anything but a generated record whose memory is attached. */
export function objectMemory<T extends Struct>(value: T): CallerMemory<T> {
  const { cName, size, align } = typeOf(value);
  const windows = [recordWindow(value, size)];
  return { element: cName as ElementName<T>, align, byteLength: size, windows, check: nothing };
}

/**
 * Throws a TypeError for anything but a typed array or an array of records whose memory is attached, a RangeError for
 * an empty one.
 */
export function sliceMemory<T extends Slice>(slice: T): CallerMemory<T> {
  if (ArrayBuffer.isView(slice)) return integerMemory(slice) as CallerMemory<T>;
  if (slice instanceof StructArray) return recordArrayMemory(slice) as CallerMemory<T>;
  if (Array.isArray(slice)) return listMemory(slice) as CallerMemory<T>;
  throw new TypeError(`a slice is a typed array or an array of records, not ${describe(slice)}`);
}

/** Throws a TypeError if the memory has been detached since, a RangeError if its ArrayBuffer has another length. */
export function checkUnchanged({ windows, check }: CallerMemory<unknown>): void {
  for (const { buffer, whole } of windows) {
    if (isDetached(buffer)) throw new TypeError("the wrapped memory's ArrayBuffer has been detached or transferred");
    if (buffer.byteLength !== whole) {
      throw new RangeError(`the wrapped memory's ArrayBuffer had ${whole} bytes and has ${buffer.byteLength}`);
    }
  }
  check();
}

function integerMemory(slice: ArrayBufferView): CallerMemory<unknown> {
  const element = integerName(slice);
  if (element === undefined) throw new TypeError(`a slice has integers or records, not ${describe(slice)}`);
  const { buffer, byteOffset, byteLength } = slice;
  checkAttached(buffer);
  if (byteLength === 0) throw emptySlice();
  const { BYTES_PER_ELEMENT: align } = slice as Uint8Array;
  const check = (): void => {
    if (slice.byteLength === byteLength && slice.byteOffset === byteOffset) return;
    throw new RangeError(`the wrapped slice had ${byteLength} bytes and has ${slice.byteLength}`);
  };
  return { element, align, byteLength, windows: [windowOf(buffer, byteOffset, byteLength)], check };
}

function recordArrayMemory({ type, dataView, byteOffset, length }: StructArray<Struct>): CallerMemory<unknown> {
  if (length === 0) throw emptySlice();
  const byteLength = type.size * length;
  checkAttached(dataView.buffer);
  if (byteOffset + byteLength > dataView.byteLength) {
    throw new RangeError(`an array of ${byteLength} bytes is outside its view of ${dataView.byteLength}`);
  }
  const windows = [windowOf(dataView.buffer, dataView.byteOffset + byteOffset, byteLength)];
  return { element: type.cName, align: type.align, byteLength, windows, check: nothing };
}

function listMemory(list: readonly Struct[]): CallerMemory<unknown> {
  const records = [...list];
  const [first] = records;
  if (first === undefined) throw emptySlice();
  const { cName, size, align } = typeOf(first);
  const windows: Window[] = [];
  for (const record of records) {
    if (!(record instanceof first.constructor)) {
      throw new TypeError(`a slice has records of one type: ${cName}, and ${describe(record)}`);
    }
    const window = recordWindow(record, size);
    const last = windows.at(-1);
    if (
      last !== undefined &&
      last.buffer === window.buffer &&
      last.byteOffset + last.byteLength === window.byteOffset
    ) {
      windows[windows.length - 1] = { ...last, byteLength: last.byteLength + size };
    } else {
      windows.push(window);
    }
  }
  const check = (): void => {
    if (list.length !== records.length) {
      throw new RangeError(`the wrapped array had ${records.length} records and has ${list.length}`);
    }
    const other = records.findIndex((record, index) => record !== list[index]);
    if (other >= 0) throw new RangeError(`record ${other} of the wrapped array is another one now`);
  };
  return { element: cName, align, byteLength: size * records.length, windows, check };
}

function typeOf(value: Struct): StructType {
  if (!(value instanceof Struct)) throw new TypeError(`a generated record is wanted, not ${describe(value)}`);
  return value.constructor as unknown as StructType;
}

function recordWindow({ dataView, byteOffset }: Struct, size: number): Window {
  checkAttached(dataView.buffer);
  return windowOf(dataView.buffer, dataView.byteOffset + byteOffset, size);
}

function windowOf(buffer: ArrayBufferLike, byteOffset: number, byteLength: number): Window {
  return { buffer, byteOffset, byteLength, whole: buffer.byteLength };
}

function checkAttached(buffer: ArrayBufferLike): void {
  if (isDetached(buffer)) throw new TypeError("the ArrayBuffer of what is to be wrapped has been detached");
}

function isDetached(buffer: ArrayBufferLike): boolean {
  return buffer instanceof ArrayBuffer && buffer.detached;
}

function emptySlice(): RangeError {
  return new RangeError("an empty slice has no address: give the handle null");
}

function nothing(): void {}
