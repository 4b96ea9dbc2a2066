/** The addresses that Xen follows: a call's own, the handles of its arguments, and handles in what those point to. */

import { countOf, type CountSource, isMeant, readPath } from "../../abi/interpreter/index.ts";
import type { Handles, HandleTable, Struct } from "../../struct/index.ts";
import { type DecodedPointer, type DecodedRecord, joinPath } from "./hypercall.ts";
import { untilStopped, type ReadMemory } from "./obstacle.ts";
import { recordsAt } from "./records.ts";
import type { TableIndex } from "./table-index.ts";
import { typeOf, uses, type Uses } from "./uses.ts";

/** The context of decoding a call. */
export interface DecodeContext {
  readonly tables: TableIndex;
  readonly memory: ReadMemory;
  /** Bytes in one of Xen's pages; undefined if it does not say. */
  readonly pageBytes: () => number | undefined;
}

/** The record whose members count a buffer, or the hypercall's own numbers. */
export interface CountedBy {
  readonly record?: Struct | undefined;
  readonly scalars?: ReadonlyMap<string, number>;
}

const NO_RECORD = new DataView(new ArrayBuffer(0));

/** A pointer by its table, and what the elements behind it point to in turn. */
export function decodePointer(
  context: DecodeContext,
  table: HandleTable,
  place: Pick<DecodedPointer, "path" | "key" | "address" | "owner" | "available">,
  { record, scalars }: CountedBy,
): DecodedPointer[] {
  const count = countOf(table, record && typeOf(record));
  const source: CountSource = {
    view: record?.dataView ?? NO_RECORD,
    base: record?.byteOffset ?? 0,
    scalar: (name) => scalars?.get(name),
    pageBytes: context.pageBytes,
    word: (at, size) => readWord(context.memory, place.address + at, size),
  };
  const found: DecodedPointer = { ...place, table, units: count.units(source), bytes: count.bytes(source) };
  return [found, ...nested(context, found)];
}

/** A number in memory; undefined if there is none. */
export function readWord(memory: ReadMemory, address: number, size: 2 | 4): number | undefined {
  try {
    const { buffer, byteOffset } = memory(address, size);
    const view = new DataView(buffer, byteOffset, size);
    return size === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
  } catch {
    return undefined;
  }
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
  const type = typeOf(record);
  const { dataView, byteOffset } = record;
  for (const [key, table] of Object.entries(handles ?? {})) {
    // Of a union, the table may say by another member what it holds.
    const holds = table.when === undefined ? uses(type, inUse, key) : isMeant(table, type, dataView, byteOffset);
    if (!holds) continue;
    const address = readPath(record, key);
    if (address === undefined) continue;
    const place = { path: joinPath(path, key), key, address: Number(address), owner: record };
    found.push(...decodePointer(context, table, place, { record }));
  }
  return found;
}

/** The records that a pointer leads to; none if they are not records, or are not there. */
export function elementsOf(
  { tables, memory }: DecodeContext,
  { table, units = 0, bytes = 0, address, path }: DecodedPointer,
): DecodedRecord[] {
  const type = table.type?.() ?? tables.record(table.element);
  if (type === undefined) return [];
  const count = table.size === type.size ? units : table.type === undefined ? 0 : Math.floor(bytes / type.size);
  let elements: DecodedRecord[] = [];
  untilStopped(() => {
    elements = recordsAt(memory, type, { path, address, count });
  });
  return elements;
}

function nested(context: DecodeContext, found: DecodedPointer): DecodedPointer[] {
  const { handles } = found.table;
  if (handles === undefined) return [];
  return elementsOf(context, found).flatMap(({ record, path }) => handlePointers(context, handles, record, path));
}
