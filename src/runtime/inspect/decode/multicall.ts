/** Several hypercalls in one (`struct multicall_entry`, xen.h). */

import { recordsAt } from "./records.ts";
import type { DecodeContext } from "./pointers.ts";

export interface MulticallEntryArguments {
  readonly op: number;
  readonly args: readonly number[];
}

/** The calls in a multicall, in order; undefined for another hypercall. Throws a DecodeStop if they cannot be read. */
export function multicallEntries(
  { tables, memory }: DecodeContext,
  op: number,
  [address = 0, count = 0]: readonly number[],
): MulticallEntryArguments[] | undefined {
  if (op !== tables.abi.load("xen.constants").__HYPERVISOR_multicall) return undefined;
  const { MulticallEntry } = tables.abi.load("xen");
  return recordsAt(memory, MulticallEntry, { path: "", address, count }).map(({ record }) => {
    const entry = new MulticallEntry(record.dataView, record.byteOffset);
    return { op: Number(entry.op), args: entry.args.toArray().map(Number) };
  });
}
