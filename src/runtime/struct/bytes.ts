/** Bytes in place: `char` and `uint8_t` arrays need no alignment, so they are ordinary typed arrays over the record. */

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
  // Not `slice`: it asks for Symbol.species, whose code would receive the memory.
  return new Uint8Array(bytesAt(dataView, byteOffset, length));
}

/** A copy of the `length` signed bytes at an offset of a view. Throws a RangeError where the view ends before them. */
export function copySignedBytes(dataView: DataView, byteOffset: number, length: number): Int8Array<ArrayBuffer> {
  checkInside(dataView, byteOffset, length);
  return new Int8Array(signedBytesAt(dataView, byteOffset, length));
}

/** Writes the values and zeroes the rest. Throws a RangeError, and writes nothing, where there are too many. */
export function assignBytes(target: Uint8Array | Int8Array, values: ArrayLike<number>): void {
  if (values.length > target.length) {
    throw new RangeError(`${values.length} bytes do not fit an array of ${target.length}`);
  }
  target.set(values);
  target.fill(0, values.length);
}

/** A typed array would go on into whatever else the view's buffer holds. */
function checkInside(dataView: DataView, byteOffset: number, length: number): void {
  if (!(byteOffset >= 0 && byteOffset + length <= dataView.byteLength)) {
    throw new RangeError(`${length} bytes at offset ${byteOffset} are outside a view of ${dataView.byteLength} bytes`);
  }
}
