/** Bounded arrays in place. An index outside the array throws, since another field of the record follows the array. */

import { shown } from "../base/checks.ts";

/** A window of `length` elements on a DataView. */
export abstract class BoundedArray<T> implements Iterable<T> {
  /** The memory in which the elements stand. */
  readonly dataView: DataView;
  /** Bytes from the start of `dataView`. */
  readonly byteOffset: number;
  /** The number of elements. */
  readonly length: number;

  constructor(dataView: DataView, byteOffset: number, length: number) {
    this.dataView = dataView;
    this.byteOffset = byteOffset;
    this.length = length;
  }

  /** Returns an element. Throws a RangeError outside the array. */
  abstract get(index: number): T;

  /** Iterates over the elements in order, each read when it is reached. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let index = 0; index < this.length; index++) yield this.get(index);
  }

  /** Returns the byte offset of an element in `dataView`. */
  protected at(index: number, stride: number): number {
    if (index >>> 0 !== index || index >= this.length) {
      throw new RangeError(`expected an index of an array of ${this.length} elements, received ${shown(index)}`);
    }
    return this.byteOffset + index * stride;
  }
}

/** An array whose elements are plain values. */
export abstract class ScalarArray<T> extends BoundedArray<T> {
  /** Writes an element. Throws a RangeError outside the array. */
  abstract set(index: number, value: T): void;

  /** The value of zeroed memory. */
  protected abstract readonly zero: T;

  /** Returns a copy as an ordinary array. */
  toArray(): T[] {
    const values: T[] = [];
    for (let index = 0; index < this.length; index++) values.push(this.get(index));
    return values;
  }

  /** Writes the values and zeroes the rest. Throws a RangeError, and writes nothing, if there are too many values. */
  assign(values: ArrayLike<T>): void {
    if (values.length > this.length) {
      throw new RangeError(`expected at most ${this.length} values for the array, received ${shown(values.length)}`);
    }
    for (let index = 0; index < this.length; index++) this.set(index, values[index] ?? this.zero);
  }
}
