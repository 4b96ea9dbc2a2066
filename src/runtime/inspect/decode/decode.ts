/** Decodes hypercalls: from number and arguments to operations. */

import { argumentOf, pointersOf, scalarsOf, zeroesOf } from "../../abi/interpreter/index.ts";
import type { CallArgument, OperationFamily } from "../../struct/index.ts";
import { type Candidates, findCandidates, findChosen } from "./choice.ts";
import { decodeContainer } from "./container.ts";
import type { DecodedHypercall, DecodedOperation, DecodedPointer, DecodedRecord } from "./hypercall.ts";
import { multicallEntries } from "./multicall.ts";
import { untilStopped } from "./obstacle.ts";
import { type DecodeContext, decodePointer, handlePointers } from "./pointers.ts";
import { recordsAt } from "./records.ts";

/** Decodes a call as far as possible. Does not throw for what it finds in memory. */
export function decodeHypercall(context: DecodeContext, op: number, args: readonly number[]): DecodedHypercall {
  const call = decodeOne(context, op, args);
  if (call.family !== undefined) return call;
  const calls: DecodedHypercall[] = [];
  const obstacle = untilStopped(() => {
    // A multicall inside another one is for Xen to refuse.
    for (const inner of multicallEntries(context, op, args) ?? []) calls.push(decodeOne(context, inner.op, inner.args));
  });
  return { ...call, calls, ...(obstacle && { obstacle }) };
}

function decodeOne(context: DecodeContext, op: number, args: readonly number[]): DecodedHypercall {
  const { tables } = context;
  const family = tables.family(op);
  const name = tables.hypercallName(op);
  const call = { op, args, hypercall: name ?? `hypercall ${op}`, declared: name !== undefined, calls: [] };
  if (family === undefined) return { ...call, scalars: new Map(), zeroes: new Map(), operations: [] };
  const operations: DecodedOperation[] = [];
  const obstacle = untilStopped(() => {
    if (family.container === undefined) operations.push(decodeCommand(context, family, args));
    else for (const operation of decodeContainers(context, family, args)) operations.push(operation);
  });
  const layout = operations[0]?.table.call ?? family.call;
  return {
    ...call,
    family,
    scalars: scalarsOf(layout, args),
    zeroes: zeroesOf(layout, args),
    operations,
    ...(obstacle && { obstacle }),
  };
}

/** The command is an argument of the call, and the operation's record, or an array of them, another. */
function decodeCommand(context: DecodeContext, family: OperationFamily, args: readonly number[]): DecodedOperation {
  const candidates = findCandidates(family, argumentOf(family.call, "command", args) ?? 0, "command");
  const layout = candidates[0].table.call ?? family.call;
  const pointers = ownPointers(context, layout, args);
  const records = argumentRecords(context, candidates, layout, args, pointers);
  const { name, table } = findChosen(candidates, records[0]?.record, "");
  for (const { record, path } of records) {
    pointers.push(...handlePointers(context, table.handles, record, path, table.uses));
  }
  return { name, table, domain: undefined, arguments: records, pointers };
}

function argumentRecords(
  context: DecodeContext,
  [
    {
      table: { argument },
    },
  ]: Candidates,
  layout: readonly CallArgument[],
  args: readonly number[],
  pointers: DecodedPointer[],
): DecodedRecord[] {
  const address = argumentOf(layout, "argument", args);
  if (argument === undefined || address === undefined || (address === 0 && argument.optional)) return [];
  const { type, size, direction } = argument;
  if (type !== undefined) {
    return recordsAt(context.memory, type(), { path: "", address, count: argumentOf(layout, "count", args) });
  }
  const table = { element: "uint8_t", direction, count: [size], unit: "bytes" } as const;
  pointers.push(...decodePointer(context, table, { path: "argument", key: "argument", address }, {}));
  return [];
}

function* decodeContainers(
  context: DecodeContext,
  family: OperationFamily,
  args: readonly number[],
): Generator<DecodedOperation> {
  const { container, call } = family;
  const address = argumentOf(call, "container", args);
  if (container === undefined || address === undefined) return;
  const count = argumentOf(call, "count", args);
  // The call's own pointers are the same for every command in an array.
  let own = ownPointers(context, call, args);
  for (const place of recordsAt(context.memory, container.type(), { path: "", address, count })) {
    const operation = decodeContainer(context, family, container, place);
    yield { ...operation, pointers: [...own, ...operation.pointers] };
    own = [];
  }
}

function ownPointers(
  context: DecodeContext,
  layout: readonly CallArgument[],
  args: readonly number[],
): DecodedPointer[] {
  const scalars = scalarsOf(layout, args);
  return pointersOf(layout, args).flatMap(([table, address]) =>
    decodePointer(context, table, { path: table.pointer, key: table.pointer, address }, { scalars }),
  );
}
