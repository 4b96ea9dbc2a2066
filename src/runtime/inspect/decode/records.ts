/** The records at an address. */

import type { StructType } from "../../struct/index.ts";
import type { DecodedRecord } from "./hypercall.ts";
import { missingMemory, DecodeStop, type ReadMemory } from "./obstacle.ts";

/** More records than this are not looked into, so that a wrong count cannot hold up the call. */
const MOST_RECORDS = 1024;

/** The address of records, and their name in messages. */
export interface RecordsLocation {
  readonly path: string;
  readonly address: number;
  /** undefined for one record that is not in an array. */
  readonly count: number | undefined;
}

/** The records at an address. Throws a DecodeStop if they are not all there. */
export function recordsAt(
  memory: ReadMemory,
  type: StructType,
  { path, address, count }: RecordsLocation,
): DecodedRecord[] {
  const length = count ?? 1;
  if (length === 0) return [];
  const where = path === "" ? "argument" : path;
  const wanted = `${count === undefined ? "" : `${count} × `}${type.cName}: ${length * type.size} bytes`;
  if (address === 0) throw new DecodeStop({ rule: "null", path: where, received: "null", expected: wanted });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = memory(address, length * type.size);
  } catch {
    throw new DecodeStop(missingMemory(memory, address, where, wanted));
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.min(length, MOST_RECORDS) }, (_, index) => ({
    path: count === undefined ? path : `${path}[${index}]`,
    address: address + index * type.size,
    record: new type(view, index * type.size),
  }));
}
