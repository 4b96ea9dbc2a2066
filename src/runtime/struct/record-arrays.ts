/**
 * Arrays of records, of guest handles and of arrays. Each element is a fresh view, which never moves to another
 * element.
 */

import { describe } from "../base/checks.ts";
import { BoundedArray } from "./array.ts";
import { bytesAt, viewLength } from "./bytes.ts";
import { decodeAll, decodeAllNumbers, type Numbers, type Plain } from "./decode.ts";
import { copyPointers, readHandle, writeHandle } from "./handle.ts";
import type { HypercallPointer } from "./pointer.ts";
import type { Struct, StructType } from "./struct.ts";

/** An array of records in a record. */
export class StructArray<T extends Struct> extends BoundedArray<T> {
  /** The elements' class. */
  readonly type: StructType<T>;

  constructor(dataView: DataView, byteOffset: number, length: number, type: StructType<T>) {
    super(dataView, byteOffset, length);
    this.type = type;
  }

  get(index: number): T {
    return new this.type(this.dataView, this.at(index, this.type.size));
  }

  /** Copies a record, and the owners of its guest handles, into place. */
  set(index: number, value: T): void {
    copyRecord(this.type, this.dataView, this.at(index, this.type.size), value);
  }

  /** Returns the elements' plain forms. */
  decode(): Plain<T>[] {
    return decodeAll(this.type, this.dataView, this.byteOffset, this.length);
  }

  /** Returns the elements' plain forms with checked numbers. Throws a RangeError for a value of 2^53 or more. */
  decodeNumbers(): Numbers<Plain<T>>[] {
    return decodeAllNumbers(this.type, this.dataView, this.byteOffset, this.length);
  }
}

/** An array of guest handles in a record. */
export class HandleArray<Element extends string> extends BoundedArray<HypercallPointer<Element> | null> {
  readonly #width: 4 | 8;

  constructor(dataView: DataView, byteOffset: number, length: number, width: 4 | 8) {
    super(dataView, byteOffset, length);
    this.#width = width;
  }

  get(index: number): HypercallPointer<Element> | null {
    return readHandle(this.dataView, this.at(index, this.#width), this.#width);
  }

  /** Writes the address and keeps its owner alive as long as the record's memory. */
  set(index: number, value: HypercallPointer<Element> | null): void {
    writeHandle(this.dataView, this.at(index, this.#width), this.#width, value);
  }
}

/** An array of arrays: `get` returns the inner array, in place. */
export class NestedArray<Inner> extends BoundedArray<Inner> {
  readonly #stride: number;
  readonly #inner: (dataView: DataView, byteOffset: number) => Inner;

  /** `stride` is the inner array's size in bytes. */
  constructor(
    dataView: DataView,
    byteOffset: number,
    length: number,
    stride: number,
    inner: (dataView: DataView, byteOffset: number) => Inner,
  ) {
    super(dataView, byteOffset, length);
    this.#stride = stride;
    this.#inner = inner;
  }

  get(index: number): Inner {
    return this.#inner(this.dataView, this.at(index, this.#stride));
  }
}

/** Returns the number of whole elements of `size` bytes from an offset in a record to the end of the record's view. */
export function elementsToEnd({ dataView, byteOffset }: Struct, offset: number, size: number): number {
  return Math.max(0, Math.floor((viewLength(dataView) - byteOffset - offset) / size));
}

/** Copies a record into place, with the owners of its guest handles. Throws a TypeError for a record of another type. */
export function copyRecord<T extends Struct>(
  type: StructType<T>,
  dataView: DataView,
  byteOffset: number,
  value: T,
): void {
  if (!(value instanceof type)) throw new TypeError(`expected a ${type.cName}, received ${describe(value)}`);
  const source = value.dataView;
  bytesAt(dataView, byteOffset, type.size).set(bytesAt(source, value.byteOffset, type.size));
  copyPointers(
    source.buffer,
    source.byteOffset + value.byteOffset,
    dataView.buffer,
    dataView.byteOffset + byteOffset,
    type.size,
  );
}
