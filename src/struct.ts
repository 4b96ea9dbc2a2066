/** The base of generated classes: for code generated from your own Xen, and for bulk decoding. */

export * from "./runtime/struct/records.ts";
export {
  decodeAll,
  decodeAllNumbers,
  type Encodable,
  encode,
  type OperationFamily,
  partialRecord,
  type Plain,
  type StructType,
} from "./runtime/struct/index.ts";
