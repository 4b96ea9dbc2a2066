/** The addresses that Xen follows: a call's own, the handles of its arguments, and handles in what those point to. */

import type { Handles, HandleTable } from "../../struct/index.ts";
import type { Struct } from "../../struct/index.ts";
import { type CallPointer, joinPath, type Placed, type ReadMemory } from "./call.ts";
import { bytesOf, ownBytesOf, unitsOf, type Value } from "./extent.ts";
import { readMember, typeOf } from "./member.ts";
import { untilStopped } from "./obstacle.ts";
import { placeRecords } from "./place.ts";
import type { CallTables } from "./tables.ts";
import { isUsed, type Used } from "./used.ts";

/** What reading a call needs. */
export interface Reading {
  readonly tables: CallTables;
  readonly memory: ReadMemory;
  /** Bytes in one of Xen's pages; undefined where it does not say. */
  readonly pageBytes: () => number | undefined;
}

/** A pointer by its table, and what the elements behind it point to in turn. */
export function pointer(
  reading: Reading,
  table: HandleTable,
  place: { path: string; key: string; address: number; owner?: Struct; available?: number },
  value: Value,
): CallPointer[] {
  const units = unitsOf(table, value);
  const bytes = bytesOf(table, units, reading.pageBytes) ?? ownBytesOf(table, reading.memory, place.address);
  const found: CallPointer = { ...place, table, units, bytes };
  return [found, ...nested(reading, table, found)];
}

/** The handles of a record that the operation is known to use. */
export function handlePointers(
  reading: Reading,
  handles: Handles | undefined,
  record: Struct,
  path: string,
  used?: Used,
): CallPointer[] {
  const found: CallPointer[] = [];
  for (const [key, table] of Object.entries(handles ?? {})) {
    if (!isUsed(typeOf(record), used, key)) continue;
    const address = readMember(record, key);
    if (address === undefined) continue;
    const place = { path: joinPath(path, key), key, address: Number(address), owner: record };
    found.push(...pointer(reading, table, place, (name) => readMember(record, name)));
  }
  return found;
}

/** The records that a pointer leads to; none where they are not records, or are not there. */
export function elementsOf({ tables, memory }: Reading, { table, units = 0, address, path }: CallPointer): Placed[] {
  const type = tables.record(table.element);
  if (type === undefined || table.size !== type.size) return [];
  let elements: Placed[] = [];
  untilStopped(() => {
    elements = placeRecords(memory, type, { path, address, count: units });
  });
  return elements;
}

function nested(reading: Reading, { handles }: HandleTable, found: CallPointer): CallPointer[] {
  if (handles === undefined) return [];
  return elementsOf(reading, found).flatMap(({ record, path }) => handlePointers(reading, handles, record, path));
}
