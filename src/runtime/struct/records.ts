/**
 * The base of generated records: a window on a DataView, bounded arrays, exact 64-bit numbers, and guest handles that
 * keep their buffers alive. Generated modules import this module and one another, and nothing else.
 */

export {
  AddressArray,
  BoolArray,
  S16Array,
  S32Array,
  S64Array,
  U16Array,
  U32Array,
  U64Array,
} from "./scalar-arrays.ts";
export { readWideBits, writeBits, writeWideBits } from "./bits.ts";
export { assignBytes, bytesAt, copyBytes, copySignedBytes, signedBytesAt } from "./bytes.ts";
export type { Numbers } from "./decode.ts";
export { readAddress, readHandle, writeHandle } from "./handle.ts";
export { lazyRecords } from "./lazy-records.ts";
export { copyRecord, elementsToEnd, HandleArray, NestedArray, StructArray } from "./record-arrays.ts";
export { HypercallPointer } from "./pointer.ts";
export { Struct, Union } from "./struct.ts";
export { exactNumber, readS64Number, readU64Number, writeS64Number, writeU64Number } from "./wide.ts";
