import { copyBytes, viewLength } from "./bytes.ts";
import type { Struct, StructType } from "./struct.ts";

/**
 * Returns a copy of a record of variable length, such as `struct t_rec` (trace.h): at a buffer's end fewer bytes than
 * its size may follow, and those that are missing are 0. Throws a RangeError if not one byte follows.
 *
 * @example
 * ```ts
 * const { event, extra_u32 } = partialRecord(TRec, view, offset);
 * ```
 */
export function partialRecord<T extends Struct>(type: StructType<T>, dataView: DataView, byteOffset: number): T {
  const available = viewLength(dataView);
  if (!(Number.isSafeInteger(byteOffset) && byteOffset >= 0 && byteOffset < available)) {
    throw new RangeError(`expected an offset below ${available} for ${type.cName}, received ${String(byteOffset)}`);
  }
  const record = new type();
  const there = copyBytes(dataView, byteOffset, Math.min(type.size, available - byteOffset));
  new Uint8Array(record.dataView.buffer).set(there);
  return record;
}
