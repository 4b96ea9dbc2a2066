/** Device-model operations: buffers are passed one by one, the first of them being the container. */

import type { BufferTable } from "../../struct/index.ts";
import type { DecodedHypercall, DecodedOperation, DecodedPointer } from "./hypercall.ts";
import { missingMemory, DecodeStop, untilStopped } from "./obstacle.ts";
import { recordsAt } from "./records.ts";
import { type DecodeContext, decodePointer } from "./pointers.ts";
import { decodeContainer } from "./container.ts";

/** One of the operation's buffers. */
export interface BufferRange {
  readonly address: number;
  readonly byteLength: number;
}

/** Decodes a call of `op`, the number of HYPERVISOR_dm_op, as far as possible. */
export function decodeDeviceModel(
  context: DecodeContext,
  op: number,
  domid: number,
  buffers: readonly BufferRange[],
): DecodedHypercall {
  const family = context.tables.family(op);
  const call = {
    op,
    args: [domid, buffers.length],
    hypercall: context.tables.hypercallName(op) ?? `hypercall ${op}`,
    declared: true,
    calls: [],
    scalars: new Map([["domid", domid]]),
    zeroes: new Map<string, number>(),
  };
  const container = family?.container;
  if (family === undefined || container === undefined) return { ...call, operations: [] };
  const operations: DecodedOperation[] = [];
  const [first, ...others] = buffers;
  const obstacle = untilStopped(() => {
    const place = { path: "", address: first?.address ?? 0, count: undefined };
    const [record] = recordsAt(context.memory, container.type(), place);
    if (record === undefined || first === undefined) return;
    if (first.byteLength < container.size) {
      const expected = `${container.type().cName}: ${container.size} bytes`;
      throw new DecodeStop(missingMemory(context.memory, first.address, "buffers[0]", expected));
    }
    const operation = decodeContainer(context, family, container, record);
    const pointers = (operation.table.buffers ?? []).flatMap((table, index) =>
      bufferPointer(context, table, operation, index + 1, others[index]),
    );
    operations.push({ ...operation, pointers: [...operation.pointers, ...pointers] });
  });
  return { ...call, family, operations, ...(obstacle && { obstacle }) };
}

function bufferPointer(
  context: DecodeContext,
  table: BufferTable,
  { arguments: [argument] }: DecodedOperation,
  index: number,
  buffer: BufferRange | undefined,
): DecodedPointer[] {
  const path = `buffers[${index}]`;
  const place = { path, key: path, address: buffer?.address ?? 0, available: buffer?.byteLength ?? 0 };
  return decodePointer(context, table, place, { record: argument?.record });
}
