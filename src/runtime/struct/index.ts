/** Records in memory: the base of generated records, and functions that read, fill and describe any record. */

export * from "./records.ts";
export { BoundedArray, ScalarArray } from "./array.ts";
export { type Plain, decodeAll, decodeAllNumbers } from "./decode.ts";
export { type Encodable, encode } from "./encode.ts";
export { type FieldInfo, type FieldType, fieldsOf, offsetOf, sizeOfType } from "./fields.ts";
export { copyPointers, pointersIn } from "./handle.ts";
export { isInPlace, type Owned, OwnedPointers, ownedPointers } from "./owned-pointers.ts";
export type {
  ArgumentTable,
  ArrayTable,
  AskedCount,
  BufferTable,
  CallArgument,
  ContainerTable,
  Direction,
  ErrorTable,
  Handles,
  HandleTable,
  LateType,
  NeedTable,
  OperationFamily,
  OperationTable,
  PointerTable,
  Unit,
  UnsafeTable,
  VersionTable,
} from "./operation-table.ts";
export { partialRecord } from "./partial-record.ts";
export { withoutPrototypes } from "./own-members.ts";
export { checkPointer, isPointer } from "./pointer.ts";
export { type Padding, fieldMask, paddingOf } from "./padding.ts";
export { checkRecordType, type StructType } from "./struct.ts";
