/** Bytes in place: `char` and `uint8_t` arrays need no alignment, so they are ordinary typed arrays over the record. */

import { copyPointers } from "./handle.ts";
import type { Struct, StructType } from "./struct.ts";

/** The `length` bytes at an offset of a view, in place. */
export function bytesAt(dataView: DataView, byteOffset: number, length: number): Uint8Array {
  return new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset, length);
}

/** The `length` signed bytes at an offset of a view, in place. */
export function signedBytesAt(dataView: DataView, byteOffset: number, length: number): Int8Array {
  return new Int8Array(dataView.buffer, dataView.byteOffset + byteOffset, length);
}

/** A copy of the `length` bytes at an offset of a view. Throws a RangeError where the view ends before them. */
export function copyBytes(dataView: DataView, byteOffset: number, length: number): Uint8Array<ArrayBuffer> {
  checkInside(dataView, byteOffset, length);
  return bytesAt(dataView, byteOffset, length).slice();
}

/** A copy of the `length` signed bytes at an offset of a view. Throws a RangeError where the view ends before them. */
export function copySignedBytes(dataView: DataView, byteOffset: number, length: number): Int8Array<ArrayBuffer> {
  checkInside(dataView, byteOffset, length);
  return signedBytesAt(dataView, byteOffset, length).slice();
}

/** Writes the values and zeroes the rest. Throws a RangeError, and writes nothing, where there are too many. */
export function assignBytes(target: Uint8Array | Int8Array, values: ArrayLike<number>): void {
  if (values.length > target.length) {
    throw new RangeError(`${values.length} bytes do not fit an array of ${target.length}`);
  }
  target.set(values);
  target.fill(0, values.length);
}

/** How many whole elements of `size` bytes lie between an offset in a record and the end of the record's view. */
export function elementsToEnd({ dataView, byteOffset }: Struct, offset: number, size: number): number {
  return Math.max(0, Math.floor((dataView.byteLength - byteOffset - offset) / size));
}

/** Copies a record into place, with the owners of its guest handles. Throws a TypeError for a record of another type. */
export function copyRecord<T extends Struct>(
  type: StructType<T>,
  dataView: DataView,
  byteOffset: number,
  value: T,
): void {
  if (!(value instanceof type)) throw new TypeError(`this member takes a ${type.cName}`);
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

/** A typed array would go on into whatever else the view's buffer holds. */
function checkInside(dataView: DataView, byteOffset: number, length: number): void {
  if (!(byteOffset >= 0 && byteOffset + length <= dataView.byteLength)) {
    throw new RangeError(`${length} bytes at offset ${byteOffset} are outside a view of ${dataView.byteLength} bytes`);
  }
}
