/** Bytes in place: `char` and `uint8_t` arrays need no alignment, so they are ordinary typed arrays over the record. */

/** Returns the `length` bytes at an offset of a view, in place. */
export function bytesAt(dataView: DataView, byteOffset: number, length: number): Uint8Array {
  return new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset, length);
}

/** Returns the `length` signed bytes at an offset of a view, in place. */
export function signedBytesAt(dataView: DataView, byteOffset: number, length: number): Int8Array {
  return new Int8Array(dataView.buffer, dataView.byteOffset + byteOffset, length);
}

/** Returns a copy of the `length` bytes at an offset of a view. Throws a RangeError if the view ends before them. */
export function copyBytes(dataView: DataView, byteOffset: number, length: number): Uint8Array<ArrayBuffer> {
  checkInside(dataView, byteOffset, length);
  // Not `slice`: it would call code from Symbol.species with the memory.
  return new Uint8Array(bytesAt(dataView, byteOffset, length));
}

/**
 * Returns a copy of the `length` signed bytes at an offset of a view. Throws a RangeError if the view ends before them.
 */
export function copySignedBytes(dataView: DataView, byteOffset: number, length: number): Int8Array<ArrayBuffer> {
  checkInside(dataView, byteOffset, length);
  return new Int8Array(signedBytesAt(dataView, byteOffset, length));
}

/** Writes the values and zeroes the rest. Throws a RangeError, and writes nothing, if there are too many values. */
export function assignBytes(target: Uint8Array | Int8Array, values: ArrayLike<number>): void {
  if (values.length > target.length) {
    throw new RangeError(`expected at most ${target.length} bytes for the array, received ${values.length}`);
  }
  target.set(values);
  target.fill(0, values.length);
}

/** Returns a view's length, 0 if its memory was transferred or has shrunk: the engine's getter throws for such a view. */
export function viewLength(dataView: DataView): number {
  try {
    return dataView.byteLength;
  } catch {
    return 0;
  }
}

/** Throws a RangeError unless the bytes lie inside the view: a typed array would extend over the rest of its buffer. */
export function checkInside(dataView: DataView, byteOffset: number, length: number): void {
  const available = viewLength(dataView);
  if (!(byteOffset >= 0 && byteOffset + length <= available)) {
    throw new RangeError(`expected ${length} bytes at offset ${byteOffset}, received a view of ${available} bytes`);
  }
}
