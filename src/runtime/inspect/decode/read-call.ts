/** From a hypercall's number and arguments to what they mean. */

import type { OperationFamily } from "../../struct/index.ts";
import type { Call, CallOperation, CallPointer, Placed } from "./call.ts";
import { GivenArguments } from "./given.ts";
import { multicallEntries } from "./multicall.ts";
import { untilStopped } from "./obstacle.ts";
import { placeRecords } from "./place.ts";
import { handlePointers, pointer, type Reading } from "./pointers.ts";
import { readContainer } from "./read-container.ts";
import { type Candidates, candidatesOf, chosenOf } from "./select-operation.ts";

/** Reads a call as far as it can be read. Does not throw for what it finds in memory. */
export function readCall(reading: Reading, op: number, args: readonly number[]): Call {
  const call = readOne(reading, op, args);
  if (call.family !== undefined) return call;
  const calls: Call[] = [];
  const obstacle = untilStopped(() => {
    // A multicall inside another one is for Xen to refuse.
    for (const inner of multicallEntries(reading, op, args) ?? []) calls.push(readOne(reading, inner.op, inner.args));
  });
  return { ...call, calls, ...(obstacle && { obstacle }) };
}

function readOne(reading: Reading, op: number, args: readonly number[]): Call {
  const { tables } = reading;
  const family = tables.family(op);
  const name = tables.hypercallName(op);
  const call = { op, args, hypercall: name ?? `hypercall ${op}`, declared: name !== undefined, calls: [] };
  if (family === undefined) return { ...call, scalars: new Map(), zeroes: new Map(), operations: [] };
  const given = new GivenArguments(family.call, args);
  const operations: CallOperation[] = [];
  const obstacle = untilStopped(() => {
    if (family.container === undefined) operations.push(readCommand(reading, family, given));
    else for (const operation of readContainers(reading, family, given)) operations.push(operation);
  });
  const { scalars, zeroes } = given.as(operations[0]?.table.call);
  return { ...call, family, scalars, zeroes, operations, ...(obstacle && { obstacle }) };
}

/** The command is an argument of the call, and the operation's record, or an array of them, another. */
function readCommand(reading: Reading, family: OperationFamily, given: GivenArguments): CallOperation {
  const candidates = candidatesOf(family, given.at("command") ?? 0, "command");
  const own = given.as(candidates[0][1].call);
  const pointers = callPointers(reading, own);
  const records = argumentRecords(reading, candidates, own, pointers);
  const [name, table] = chosenOf(candidates, records[0]?.record, "");
  for (const { record, path } of records) {
    pointers.push(...handlePointers(reading, table.handles, record, path, table.uses));
  }
  return { name, table, domain: undefined, arguments: records, pointers };
}

function argumentRecords(
  reading: Reading,
  [[, { argument }]]: Candidates,
  given: GivenArguments,
  pointers: CallPointer[],
): Placed[] {
  const address = given.at("argument");
  if (argument === undefined || address === undefined || (address === 0 && argument.optional)) return [];
  const { type, size, direction } = argument;
  if (type !== undefined) {
    return placeRecords(reading.memory, type(), { path: "", address, count: given.at("count") });
  }
  const table = { element: "uint8_t", direction, count: [size], unit: "bytes" } as const;
  pointers.push(...pointer(reading, table, { path: "argument", key: "argument", address }, () => undefined));
  return [];
}

function* readContainers(reading: Reading, family: OperationFamily, given: GivenArguments): Generator<CallOperation> {
  const { container } = family;
  const address = given.at("container");
  if (container === undefined || address === undefined) return;
  const places = placeRecords(reading.memory, container.type(), { path: "", address, count: given.at("count") });
  // The call's own pointers are the same for every command in an array.
  let own = callPointers(reading, given);
  for (const place of places) {
    const operation = readContainer(reading, family, container, place);
    yield { ...operation, pointers: [...own, ...operation.pointers] };
    own = [];
  }
}

function callPointers(reading: Reading, given: GivenArguments): CallPointer[] {
  const { table, scalars } = given;
  return table.flatMap((argument, index) => {
    if (typeof argument === "string" || !("pointer" in argument)) return [];
    const place = { path: argument.pointer, key: argument.pointer, address: given.value(index) };
    return pointer(reading, argument, place, (name) => scalars.get(name));
  });
}
