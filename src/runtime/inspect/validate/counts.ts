/**
 * Counts that Xen does not look at, or not well: it writes as much as it has, whatever the call declares. The tables say
 * what such a count must be at least, or which operation tells that; Xen is then asked through the inner interface.
 */

import { countOf, endsWithin, leastUnits, type LeastSource } from "../../abi/interpreter/index.ts";
import { XenError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { ArrayTable, OperationTable } from "../../struct/index.ts";
import {
  type DecodedPointer,
  type DecodedRecord,
  joinPath,
  readWord,
  type ReadMemory,
  typeOf,
} from "../decode/index.ts";
import type { Violation } from "./error.ts";

export interface CountContext {
  readonly memory: ReadMemory;
  readonly pageBytes: () => number | undefined;
  /** The connection over which Xen is asked for a count. */
  readonly connection: Connection;
}

export function* countViolations(
  { table, path, address, owner, units = 0, bytes = 0 }: DecodedPointer,
  context: CountContext,
): Generator<Violation> {
  if (address === 0 || owner === undefined) return;
  const source = sourceOf(context, owner.dataView, owner.byteOffset, address);
  if (table.text === true && !endsWithin(source, bytes)) {
    yield { rule: "terminator", path, received: "text without an end", expected: `a zero within ${bytes} bytes` };
  }
  if (table.least === undefined) return;
  const least = leastUnits(table, typeOf(owner), source);
  if (least !== undefined && units >= least) return;
  const expected = least === undefined ? "a count that Xen tells" : `at least ${least}, whatever Xen has less`;
  yield { rule: "least", path, received: `${table.count.join(" × ")} = ${units}`, expected };
}

/** Arrays in the record, of which Xen takes as many elements as a member says. */
export function* arrayViolations(
  { record, path }: DecodedRecord,
  { arrays = {} }: OperationTable,
  context: CountContext,
): Generator<Violation> {
  for (const [key, table] of Object.entries(arrays)) {
    const units = unitsOf(key, table, record, context);
    if (units <= table.length) continue;
    const found = `${table.count.join(" × ")} = ${units}`;
    yield {
      rule: "count",
      path: joinPath(path, key),
      received: found,
      expected: `at most ${table.length}, as many as it has`,
    };
  }
}

function unitsOf(key: string, table: ArrayTable, record: DecodedRecord["record"], context: CountContext): number {
  const count = countOf({ ...table, element: key, direction: "inout" }, typeOf(record));
  return count.units(sourceOf(context, record.dataView, record.byteOffset, 0)) ?? Infinity;
}

function sourceOf(
  { memory, pageBytes, connection }: CountContext,
  view: DataView,
  base: number,
  address: number,
): LeastSource {
  return {
    view,
    base,
    pageBytes,
    scalar: () => undefined,
    word: (at, size) => readWord(memory, address + at, size),
    asked: (count) => {
      try {
        return connection.asked(count) + count.plus;
      } catch (error) {
        if (error instanceof XenError) return undefined;
        throw error;
      }
    },
  };
}
