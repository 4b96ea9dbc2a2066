/** The addresses that Xen follows: a call's own, the handles of its arguments, and handles in what those point to. */

import type { Handles, HandleTable } from "../../struct/index.ts";
import type { Struct } from "../../struct/index.ts";
import { type DecodedPointer, joinPath, type DecodedRecord, type ReadMemory } from "./hypercall.ts";
import { bytesOf, ownBytesOf, unitsOf, type Value } from "./extent.ts";
import { readMember, typeOf } from "./member.ts";
import { untilStopped } from "./obstacle.ts";
import { recordsAt } from "./records.ts";
import type { TableIndex } from "./table-index.ts";
import { uses, type Uses } from "./uses.ts";

/** What decoding a call needs. */
export interface DecodeContext {
  readonly tables: TableIndex;
  readonly memory: ReadMemory;
  /** Bytes in one of Xen's pages; undefined where it does not say. */
  readonly pageBytes: () => number | undefined;
}

/** A pointer by its table, and what the elements behind it point to in turn. */
export function pointer(
  context: DecodeContext,
  table: HandleTable,
  place: { path: string; key: string; address: number; owner?: Struct; available?: number },
  value: Value,
): DecodedPointer[] {
  const units = unitsOf(table, value);
  const bytes = bytesOf(table, units, context.pageBytes) ?? ownBytesOf(table, context.memory, place.address);
  const found: DecodedPointer = { ...place, table, units, bytes };
  return [found, ...nested(context, table, found)];
}

/** The handles of a record that the operation is known to use. */
export function handlePointers(
  context: DecodeContext,
  handles: Handles | undefined,
  record: Struct,
  path: string,
  inUse?: Uses,
): DecodedPointer[] {
  const found: DecodedPointer[] = [];
  for (const [key, table] of Object.entries(handles ?? {})) {
    if (!uses(typeOf(record), inUse, key)) continue;
    const address = readMember(record, key);
    if (address === undefined) continue;
    const place = { path: joinPath(path, key), key, address: Number(address), owner: record };
    found.push(...pointer(context, table, place, (name) => readMember(record, name)));
  }
  return found;
}

/** The records that a pointer leads to; none where they are not records, or are not there. */
export function elementsOf(
  { tables, memory }: DecodeContext,
  { table, units = 0, address, path }: DecodedPointer,
): DecodedRecord[] {
  const type = tables.record(table.element);
  if (type === undefined || table.size !== type.size) return [];
  let elements: DecodedRecord[] = [];
  untilStopped(() => {
    elements = recordsAt(memory, type, { path, address, count: units });
  });
  return elements;
}

function nested(context: DecodeContext, { handles }: HandleTable, found: DecodedPointer): DecodedPointer[] {
  if (handles === undefined) return [];
  return elementsOf(context, found).flatMap(({ record, path }) => handlePointers(context, handles, record, path));
}
