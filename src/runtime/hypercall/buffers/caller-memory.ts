/**
 * The memory of an object that the caller wants wrapped: where it lies, and whether it still lies there.
 *
 * What has been found at the time of wrapping is what is copied back to: memory that has moved, grown or gone since is
 * reported and never followed.
 */

import { extentOf, isDetached } from "../../base/bytes.ts";
import { checkInteger, describe, readList } from "../../base/checks.ts";
import { Struct, StructArray, type StructType } from "../../struct/index.ts";
import { type ElementName, integerOf, type Layout, layoutOf, type Slice } from "./element.ts";

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
  const { cName, size, align } = layoutOfRecord(value);
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
  throw new TypeError(`expected a typed array or an array of records, received ${describe(slice)}`);
}

/** Throws a TypeError if the memory has been detached since, a RangeError if its ArrayBuffer has another length. */
export function checkUnchanged({ windows, check }: CallerMemory<unknown>): void {
  checkWindows(windows);
  check();
  // Looking at a caller's list may have run the caller's code.
  checkWindows(windows);
}

function checkWindows(windows: readonly Window[]): void {
  for (const { buffer, whole } of windows) {
    if (isDetached(buffer))
      throw new TypeError("expected the wrapped memory to stay, received a detached ArrayBuffer: wrap it anew");
    if (buffer.byteLength !== whole) {
      throw new RangeError(
        `expected the wrapped ArrayBuffer to keep its ${whole} bytes, received ${buffer.byteLength}: wrap it anew`,
      );
    }
  }
}

function integerMemory(slice: ArrayBufferView): CallerMemory<unknown> {
  const integer = integerOf(slice);
  if (integer === undefined)
    throw new TypeError(`expected a slice of integers or records, received ${describe(slice)}`);
  const window = windowOf(slice, 0, undefined);
  const { byteOffset, byteLength } = window;
  if (byteLength === 0) throw emptySlice();
  const check = (): void => {
    const now = extentOf(slice);
    if (now.byteLength === byteLength && now.byteOffset === byteOffset) return;
    throw new RangeError(
      `expected the wrapped slice to keep its ${byteLength} bytes, received ${now.byteLength}: wrap it anew`,
    );
  };
  return { element: integer.name, align: integer.size, byteLength, windows: [window], check };
}

function recordArrayMemory({ type, dataView, byteOffset, length }: StructArray<Struct>): CallerMemory<unknown> {
  if (length === 0) throw emptySlice();
  checkInteger("the array length", length, 1, Number.MAX_SAFE_INTEGER);
  const { cName, size, align } = layoutOf(type);
  const byteLength = size * length;
  const windows = [windowOf(dataView, byteOffset, byteLength)];
  return { element: cName, align, byteLength, windows, check: nothing };
}

function listMemory(list: readonly Struct[]): CallerMemory<unknown> {
  const records = readList("records", list, 0, Number.MAX_SAFE_INTEGER, checkRecord);
  const [first] = records;
  if (first === undefined) throw emptySlice();
  const { cName, size, align } = layoutOfRecord(first);
  const windows: Window[] = [];
  for (const record of records) {
    if (!(record instanceof first.constructor)) {
      throw new TypeError(`expected a slice of ${cName} alone, received ${describe(record)} too`);
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
    const { length } = list;
    if (length !== records.length) {
      throw new RangeError(
        `expected the wrapped array to keep its ${records.length} records, received ${length}: wrap it anew`,
      );
    }
    const other = records.findIndex((record, index) => record !== list[index]);
    if (other >= 0)
      throw new RangeError(
        `expected the wrapped array to keep its records, received another record ${other}: wrap it anew`,
      );
  };
  return { element: cName, align, byteLength: size * records.length, windows, check };
}

function layoutOfRecord(value: Struct): Layout {
  return layoutOf(checkRecord(value).constructor as unknown as StructType);
}

function checkRecord(value: Struct): Struct {
  if (value instanceof Struct) return value;
  throw new TypeError(`expected a generated record, received ${describe(value)}`);
}

function recordWindow({ dataView, byteOffset }: Struct, size: number): Window {
  return windowOf(dataView, byteOffset, size);
}

/** `byteLength` bytes at an offset of a view; all of a view that has no other length. */
function windowOf(view: ArrayBufferView, offset: number, byteLength: number | undefined): Window {
  const { buffer, byteOffset, byteLength: room } = extentOf(view);
  if (isDetached(buffer)) throw new TypeError("expected memory to wrap, received a detached ArrayBuffer");
  const length = byteLength ?? room;
  checkInteger("the byte offset", offset, 0, Number.MAX_SAFE_INTEGER);
  if (offset + length > room)
    throw new RangeError(`expected ${length} bytes at offset ${offset}, received a view of ${room} bytes`);
  return { buffer, byteOffset: byteOffset + offset, byteLength: length, whole: buffer.byteLength };
}

function emptySlice(): RangeError {
  return new RangeError("expected a slice with elements, received an empty one: give the handle null");
}

function nothing(): void {}
