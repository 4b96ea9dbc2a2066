/**
 * Bounded arrays in place. An index outside the array throws: past its end lies another field of the same record.
 */

/** A window of `length` elements on a DataView. */
export abstract class BoundedArray<T> implements Iterable<T> {
  readonly dataView: DataView;
  /** Bytes from the start of `dataView`. */
  readonly byteOffset: number;
  /** Elements. */
  readonly length: number;

  constructor(dataView: DataView, byteOffset: number, length: number) {
    this.dataView = dataView;
    this.byteOffset = byteOffset;
    this.length = length;
  }

  /** Throws a RangeError outside the array. */
  abstract get(index: number): T;

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let index = 0; index < this.length; index++) yield this.get(index);
  }

  /** The byte offset of an element, in `dataView`. */
  protected at(index: number, stride: number): number {
    if (index >>> 0 !== index || index >= this.length) {
      throw new RangeError(`index ${index} is outside an array of ${this.length}`);
    }
    return this.byteOffset + index * stride;
  }
}

/** An array whose elements are plain values. */
export abstract class ScalarArray<T> extends BoundedArray<T> {
  /** Throws a RangeError outside the array. */
  abstract set(index: number, value: T): void;

  /** What zeroed memory reads as. */
  protected abstract readonly zero: T;

  /** A copy as an ordinary array. */
  toArray(): T[] {
    const values: T[] = [];
    for (let index = 0; index < this.length; index++) values.push(this.get(index));
    return values;
  }

  /** Writes the values and zeroes the rest. Throws a RangeError, and writes nothing, where there are too many. */
  assign(values: ArrayLike<T>): void {
    if (values.length > this.length) {
      throw new RangeError(`${values.length} values do not fit an array of ${this.length}`);
    }
    for (let index = 0; index < this.length; index++) this.set(index, values[index] ?? this.zero);
  }
}
