/** The scalar arrays of generated records, one class per C integer type, so that every access is monomorphic. */

import { BoundedArray, ScalarArray } from "./array.ts";
import { readAddress } from "./handle.ts";
import { readS64Number, readU64Number, writeS64Number, writeU64Number } from "./wide.ts";

/** uint16_t[]. */
export class U16Array extends ScalarArray<number> {
  get(index: number): number {
    return this.dataView.getUint16(this.at(index, 2), true);
  }

  set(index: number, value: number): void {
    this.dataView.setUint16(this.at(index, 2), value, true);
  }

  protected get zero(): number {
    return 0;
  }
}

/** int16_t[]. */
export class S16Array extends ScalarArray<number> {
  get(index: number): number {
    return this.dataView.getInt16(this.at(index, 2), true);
  }

  set(index: number, value: number): void {
    this.dataView.setInt16(this.at(index, 2), value, true);
  }

  protected get zero(): number {
    return 0;
  }
}

/** uint32_t[]. */
export class U32Array extends ScalarArray<number> {
  get(index: number): number {
    return this.dataView.getUint32(this.at(index, 4), true);
  }

  set(index: number, value: number): void {
    this.dataView.setUint32(this.at(index, 4), value | 0, true);
  }

  protected get zero(): number {
    return 0;
  }
}

/** int32_t[]. */
export class S32Array extends ScalarArray<number> {
  get(index: number): number {
    return this.dataView.getInt32(this.at(index, 4), true);
  }

  set(index: number, value: number): void {
    this.dataView.setInt32(this.at(index, 4), value, true);
  }

  protected get zero(): number {
    return 0;
  }
}

/** uint64_t[]. */
export class U64Array extends ScalarArray<bigint> {
  get(index: number): bigint {
    return this.dataView.getBigUint64(this.at(index, 8), true);
  }

  set(index: number, value: bigint): void {
    this.dataView.setBigUint64(this.at(index, 8), value, true);
  }

  /** Returns an element as a number. Throws a RangeError outside the array, or if a number would not be exact. */
  getNumber(index: number): number {
    return readU64Number(this.dataView, this.at(index, 8));
  }

  /**
   * Writes an element as a number. Throws a RangeError outside the array, or unless the value is an exact integer of
   * this type.
   */
  setNumber(index: number, value: number): void {
    writeU64Number(this.dataView, this.at(index, 8), value);
  }

  /** Returns a copy as checked numbers. Throws a RangeError if a number would not be exact. */
  toNumbers(): number[] {
    return Array.from({ length: this.length }, (_, index) => this.getNumber(index));
  }

  protected get zero(): bigint {
    return 0n;
  }
}

/** int64_t[]. */
export class S64Array extends ScalarArray<bigint> {
  get(index: number): bigint {
    return this.dataView.getBigInt64(this.at(index, 8), true);
  }

  set(index: number, value: bigint): void {
    this.dataView.setBigInt64(this.at(index, 8), value, true);
  }

  /** Returns an element as a number. Throws a RangeError outside the array, or if a number would not be exact. */
  getNumber(index: number): number {
    return readS64Number(this.dataView, this.at(index, 8));
  }

  /**
   * Writes an element as a number. Throws a RangeError outside the array, or unless the value is an exact integer of
   * this type.
   */
  setNumber(index: number, value: number): void {
    writeS64Number(this.dataView, this.at(index, 8), value);
  }

  /** Returns a copy as checked numbers. Throws a RangeError if a number would not be exact. */
  toNumbers(): number[] {
    return Array.from({ length: this.length }, (_, index) => this.getNumber(index));
  }

  protected get zero(): bigint {
    return 0n;
  }
}

/** bool[]. */
export class BoolArray extends ScalarArray<boolean> {
  get(index: number): boolean {
    return this.dataView.getUint8(this.at(index, 1)) !== 0;
  }

  set(index: number, value: boolean): void {
    this.dataView.setUint8(this.at(index, 1), value ? 1 : 0);
  }

  protected get zero(): boolean {
    return false;
  }
}

/** An array of pointers: read-only addresses. */
export class AddressArray extends BoundedArray<bigint> {
  readonly #width: 4 | 8;

  constructor(dataView: DataView, byteOffset: number, length: number, width: 4 | 8) {
    super(dataView, byteOffset, length);
    this.#width = width;
  }

  get(index: number): bigint {
    return readAddress(this.dataView, this.at(index, this.#width), this.#width);
  }
}
