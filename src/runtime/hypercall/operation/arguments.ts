/**
 * From the caller's arguments to the hypercall's.
 *
 * The arguments after an operation's name are split into target, named numbers and pointers, record, buffers and reader;
 * of those, the hypercall's own arguments are made in the form that its family has.
 */

import { countOf } from "../../abi/interpreter/index.ts";
import { checkInteger, describe } from "../../base/checks.ts";
import {
  type BufferTable,
  type CallArgument,
  type HypercallPointer,
  isPointer,
  type OperationTable,
  type PointerTable,
} from "../../struct/index.ts";
import type { HypercallArgument } from "../buffers/index.ts";
import { BufferSource, checkBuffer, type CheckContext, insideCheck } from "./handles.ts";
import type { ArgumentRecord } from "./record.ts";
import type { FamilyContext, Slot } from "./slot.ts";

/** The caller's numbers and pointers beside the record, by name. */
export type NamedArguments = Readonly<Record<string, unknown>>;

/** The arguments after an operation's name. */
export interface OperationArguments {
  /** A domain's number, a vcpu's; 0 if the family has none. */
  readonly target: number;
  readonly named: NamedArguments;
  /** A plain object, a function, a number; undefined if there is nothing to fill. */
  readonly filling: unknown;
  /** Further buffers of a device-model operation. */
  readonly buffers: readonly unknown[];
  /** The caller's function for the outcome. */
  readonly read: unknown;
}

const NOTHING_NAMED: NamedArguments = {};
const NO_BUFFERS: readonly unknown[] = [];
const NO_RECORD = { view: new DataView(new ArrayBuffer(0)), base: 0 };

/** The arguments of an operation that takes none. */
export const NO_ARGUMENTS: OperationArguments = {
  target: 0,
  named: NOTHING_NAMED,
  filling: undefined,
  buffers: NO_BUFFERS,
  read: undefined,
};

function noArguments(): OperationArguments {
  return NO_ARGUMENTS;
}

/** Splits a caller's arguments. Throws a TypeError or RangeError for arguments that the operation does not take. */
export type ArgumentSplitter = (first: unknown, second: unknown, third: unknown, fourth: unknown) => OperationArguments;

/** `operation` is its name in messages. */
export function argumentSplitter(
  operation: string,
  { target, family }: FamilyContext,
  table: OperationTable,
): ArgumentSplitter {
  const call = table.call ?? family.call;
  const takesNames = target === undefined && call.some((one) => typeof one === "object");
  const takesFilling = table.argument !== undefined && table.argument.direction !== "out";
  const takesBuffers = table.buffers !== undefined;
  if (target === undefined && !takesNames && table.argument === undefined && !takesBuffers) return noArguments;
  const isDomain = target === "domain";
  const most = target === "domain" ? 0xffff : 0xffff_ffff;
  return (...values) => {
    let next = 0;
    let on = 0;
    let named = NOTHING_NAMED;
    if (target !== undefined) {
      on = values[next++] as number;
      checkInteger(isDomain ? `${operation}: domid` : `${operation}: number`, on, 0, most);
    }
    if (takesNames) named = copyOfNamed(operation, values[next++]);
    const filling = takesFilling ? values[next++] : undefined;
    const buffers = takesBuffers ? bufferList(operation, values[next++]) : NO_BUFFERS;
    return { target: on, named, filling, buffers, read: values[next] };
  };
}

/** A copy: what is checked is then what is sent, even if the caller's object answers otherwise the next time. */
function copyOfNamed(operation: string, value: unknown): NamedArguments {
  if (typeof value === "object" && value !== null) return { ...value };
  throw new TypeError(`${operation}: expected the arguments by name, in an object, received ${describe(value)}`);
}

function bufferList(operation: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${operation}: expected a list of buffers, received ${describe(value)}`);
}

/** Returns a hypercall's own arguments. Throws a TypeError or RangeError if one that the caller passed is unfit. */
export type HypercallArguments = (slot: Slot | undefined, args: OperationArguments) => HypercallArgument[];

type ArgumentSource = (slot: Slot | undefined, args: OperationArguments) => HypercallArgument;

/** `operation` is its name in messages. */
export function hypercallArguments(
  operation: string,
  command: number,
  call: readonly CallArgument[],
  { checks, target }: FamilyContext,
): HypercallArguments {
  const sources = call.map((argument): ArgumentSource => {
    if (argument === "command") return () => command;
    if (argument === "argument" || argument === "container") return pointerTo;
    if (argument === "count") return () => 1;
    if (argument === "zero") return () => 0;
    if ("pointer" in argument) return pointerSource(operation, argument, checks);
    if ("buffers" in argument) throw new TypeError(`${operation} has buffers, and is not an ordinary hypercall`);
    if (target !== undefined) return (_, args) => args.target;
    return (_, { named }) => numberOf(operation, argument.scalar, named);
  });
  return (slot, args) => sources.map((source) => source(slot, args));
}

/** The buffers of a device model's operation: the first is the record, whose members count the others. */
export function deviceModelBuffers(
  operation: string,
  { buffers: tables = [] }: OperationTable,
  argument: ArgumentRecord | undefined,
  { checks }: FamilyContext,
): HypercallArguments {
  const { type, offset: base = 0 } = argument ?? {};
  const check = (table: BufferTable, index: number, { view }: Slot, pointer: unknown): HypercallPointer => {
    const name = `${operation}: buffer ${index + 1}`;
    if (!isPointer(pointer)) {
      throw new TypeError(`${name}: expected a HypercallPointer, received ${describe(pointer)}`);
    }
    const source = new BufferSource(checks, pointer, { view, base });
    checkBuffer(name, table, pointer, countOf(table, type), source, checks);
    return pointer;
  };
  return (slot, { buffers }) => {
    if (slot === undefined) return [];
    return [slot.pointer, ...tables.map((table, index) => check(table, index, slot, buffers[index]))];
  };
}

function pointerTo(slot: Slot | undefined): HypercallArgument {
  return slot === undefined || slot.isNull ? 0 : (slot.larger ?? slot).pointer;
}

function numberOf(operation: string, name: string, named: NamedArguments): number {
  const value = named[name];
  if (typeof value !== "number")
    throw new TypeError(`${operation}: expected ${name} to be a number, received ${describe(value)}`);
  checkInteger(`${operation}: ${name}`, value, 0, Number.MAX_SAFE_INTEGER);
  return value;
}

function pointerSource(operation: string, table: PointerTable, checks: CheckContext): ArgumentSource {
  const name = `${operation}: ${table.pointer}`;
  const count = countOf(table, undefined);
  const checkInside = insideCheck(name, table);
  return (_, { named }) => {
    const pointer = named[table.pointer] ?? null;
    if (pointer !== null && !isPointer(pointer)) {
      if (checks.unsafe && typeof pointer === "number") return pointer;
      throw new TypeError(`${name}: expected a HypercallPointer, received ${describe(pointer)}`);
    }
    const source = new BufferSource(checks, pointer, NO_RECORD, (scalar) => numberOf(operation, scalar, named));
    const length = checkBuffer(name, table, pointer, count, source, checks);
    if (pointer !== null && length > 0) checkInside?.(checks.hypercall.resolve(pointer.address, length), checks);
    return pointer ?? 0;
  };
}
