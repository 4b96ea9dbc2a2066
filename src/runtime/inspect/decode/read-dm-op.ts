/** Device-model operations: the buffers are given one by one, the first of them is the container. */

import type { BufferTable } from "../../struct/index.ts";
import type { Call, CallOperation, CallPointer } from "./call.ts";
import { readMember } from "./member.ts";
import { missingMemory, Stop, untilStopped } from "./obstacle.ts";
import { placeRecords } from "./place.ts";
import { pointer, type Reading } from "./pointers.ts";
import { readContainer } from "./read-container.ts";

/** Where one of the operation's buffers lies. */
export interface GivenBuffer {
  readonly address: number;
  readonly byteLength: number;
}

/** Reads a call of `op`, the number of HYPERVISOR_dm_op, as far as it can be read. */
export function readDmOp(reading: Reading, op: number, domid: number, buffers: readonly GivenBuffer[]): Call {
  const family = reading.tables.family(op);
  const call = {
    op,
    args: [domid, buffers.length],
    hypercall: reading.tables.hypercallName(op) ?? `hypercall ${op}`,
    declared: true,
    calls: [],
    scalars: new Map([["domid", domid]]),
    zeroes: new Map<string, number>(),
  };
  const container = family?.container;
  if (family === undefined || container === undefined) return { ...call, operations: [] };
  const operations: CallOperation[] = [];
  const [first, ...others] = buffers;
  const obstacle = untilStopped(() => {
    const place = { path: "", address: first?.address ?? 0, count: undefined };
    const [record] = placeRecords(reading.memory, container.type(), place);
    if (record === undefined || first === undefined) return;
    if (first.byteLength < container.size) {
      const expected = `${container.type().cName}: ${container.size} bytes`;
      throw new Stop(missingMemory(reading.memory, first.address, "buffers[0]", expected));
    }
    const operation = readContainer(reading, family, container, record);
    const pointers = (operation.table.buffers ?? []).flatMap((table, index) =>
      bufferPointer(reading, table, operation, index + 1, others[index]),
    );
    operations.push({ ...operation, pointers: [...operation.pointers, ...pointers] });
  });
  return { ...call, family, operations, ...(obstacle && { obstacle }) };
}

function bufferPointer(
  reading: Reading,
  table: BufferTable,
  { arguments: [argument] }: CallOperation,
  index: number,
  given: GivenBuffer | undefined,
): CallPointer[] {
  const path = `buffers[${index}]`;
  const place = { path, key: path, address: given?.address ?? 0, available: given?.byteLength ?? 0 };
  return pointer(reading, table, place, (name) => argument && readMember(argument.record, name));
}
