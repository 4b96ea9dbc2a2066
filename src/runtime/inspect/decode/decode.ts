/** Decodes hypercalls: from number and arguments to operations. */

import type { OperationFamily } from "../../struct/index.ts";
import type { DecodedHypercall, DecodedOperation, DecodedPointer, DecodedRecord } from "./hypercall.ts";
import { HypercallArguments } from "./arguments.ts";
import { multicallEntries } from "./multicall.ts";
import { untilStopped } from "./obstacle.ts";
import { recordsAt } from "./records.ts";
import { handlePointers, pointer, type DecodeContext } from "./pointers.ts";
import { decodeContainer } from "./container.ts";
import { type Candidates, candidatesOf, chosenOf } from "./choice.ts";

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
  const values = new HypercallArguments(family.call, args);
  const operations: DecodedOperation[] = [];
  const obstacle = untilStopped(() => {
    if (family.container === undefined) operations.push(decodeCommand(context, family, values));
    else for (const operation of decodeContainers(context, family, values)) operations.push(operation);
  });
  const { scalars, zeroes } = values.as(operations[0]?.table.call);
  return { ...call, family, scalars, zeroes, operations, ...(obstacle && { obstacle }) };
}

/** The command is an argument of the call, and the operation's record, or an array of them, another. */
function decodeCommand(context: DecodeContext, family: OperationFamily, values: HypercallArguments): DecodedOperation {
  const candidates = candidatesOf(family, values.at("command") ?? 0, "command");
  const own = values.as(candidates[0][1].call);
  const pointers = callPointers(context, own);
  const records = argumentRecords(context, candidates, own, pointers);
  const [name, table] = chosenOf(candidates, records[0]?.record, "");
  for (const { record, path } of records) {
    pointers.push(...handlePointers(context, table.handles, record, path, table.uses));
  }
  return { name, table, domain: undefined, arguments: records, pointers };
}

function argumentRecords(
  context: DecodeContext,
  [[, { argument }]]: Candidates,
  values: HypercallArguments,
  pointers: DecodedPointer[],
): DecodedRecord[] {
  const address = values.at("argument");
  if (argument === undefined || address === undefined || (address === 0 && argument.optional)) return [];
  const { type, size, direction } = argument;
  if (type !== undefined) {
    return recordsAt(context.memory, type(), { path: "", address, count: values.at("count") });
  }
  const table = { element: "uint8_t", direction, count: [size], unit: "bytes" } as const;
  pointers.push(...pointer(context, table, { path: "argument", key: "argument", address }, () => undefined));
  return [];
}

function* decodeContainers(
  context: DecodeContext,
  family: OperationFamily,
  values: HypercallArguments,
): Generator<DecodedOperation> {
  const { container } = family;
  const address = values.at("container");
  if (container === undefined || address === undefined) return;
  const places = recordsAt(context.memory, container.type(), { path: "", address, count: values.at("count") });
  // The call's own pointers are the same for every command in an array.
  let own = callPointers(context, values);
  for (const place of places) {
    const operation = decodeContainer(context, family, container, place);
    yield { ...operation, pointers: [...own, ...operation.pointers] };
    own = [];
  }
}

function callPointers(context: DecodeContext, values: HypercallArguments): DecodedPointer[] {
  const { table, scalars } = values;
  return table.flatMap((argument, index) => {
    if (typeof argument === "string" || !("pointer" in argument)) return [];
    const place = { path: argument.pointer, key: argument.pointer, address: values.value(index) };
    return pointer(context, argument, place, (name) => scalars.get(name));
  });
}
