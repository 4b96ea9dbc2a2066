import type { AbiRecord } from "../abi.ts";
import type { RecordShape } from "./types.ts";

/** Returns a record without its members. */
export function shapeOf({ kind, size, align, handle }: AbiRecord): RecordShape {
  return { kind, size, align, ...(handle === undefined ? {} : { handle }) };
}
