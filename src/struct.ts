/** The base of generated classes: for code that the generator writes for a Xen of one's own, and for bulk decoding. */

export * from "./runtime/struct/records.ts";
export {
  decodeAll,
  decodeAllNumbers,
  type Encodable,
  encode,
  type Plain,
  type StructType,
} from "./runtime/struct/index.ts";
