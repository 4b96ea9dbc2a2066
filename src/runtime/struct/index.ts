/**
 * What generated records stand on: a window on a DataView, bounded arrays, exact 64-bit numbers, and guest handles
 * that keep alive what they point to. Generated modules import this and one another, nothing else.
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
export { BoundedArray, ScalarArray } from "./array.ts";
export { readWideBits, writeBits, writeWideBits } from "./bits.ts";
export { assignBytes, bytesAt, copyBytes, copyRecord, copySignedBytes, elementsToEnd, signedBytesAt } from "./bytes.ts";
export { type Numbers, type Plain, decodeAll, decodeAllNumbers } from "./decode.ts";
export { type Encodable, encode } from "./encode.ts";
export { type FieldInfo, type FieldType, fieldsOf, sizeOfType } from "./fields.ts";
export { copyPointers, pointersIn, readAddress, readHandle, writeHandle } from "./handle.ts";
export { isInPlace, type Owned, OwnedPointers, ownedPointers } from "./owned-pointers.ts";
export { HandleArray, NestedArray, StructArray } from "./record-arrays.ts";
export type {
  ArgumentTable,
  BufferTable,
  CallArgument,
  ContainerTable,
  Direction,
  Handles,
  HandleTable,
  LateType,
  OperationFamily,
  OperationTable,
  PointerTable,
  Unit,
  VersionTable,
} from "./operation-table.ts";
export { lazyRecords } from "./lazy-records.ts";
export { type Padding, fieldMask, paddingOf } from "./padding.ts";
export { HypercallPointer } from "./pointer.ts";
export { Struct, type StructType, Union } from "./struct.ts";
export { exactNumber, readS64Number, readU64Number, writeS64Number, writeU64Number } from "./wide.ts";
