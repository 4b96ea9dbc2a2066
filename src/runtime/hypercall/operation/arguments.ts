/**
 * From the caller's arguments to the hypercall's.
 *
 * The arguments after an operation's name are split into target, named numbers and pointers, record, buffers and reader;
 * of those, the hypercall's own arguments are made in the form that its family has.
 */

import { DOMID_SELF } from "../../../generated/4.14/x86_64/xen.constants.ts";
import { countOf } from "../../abi/interpreter/index.ts";
import { checkInteger, describe } from "../../base/checks.ts";
import { type CallArgument, HypercallPointer, type OperationTable, type PointerTable } from "../../struct/index.ts";
import type { HypercallArgument } from "../buffers/index.ts";
import { BufferSource, checkBuffer, type CheckContext, insideCheck } from "./handles.ts";
import type { FamilyContext } from "./slot.ts";

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
const NO_RECORD = { view: new DataView(new ArrayBuffer(0)), base: 0 };

/** Splits a caller's arguments. Throws a TypeError or RangeError for arguments that the operation does not take. */
export type ArgumentSplitter = (values: readonly unknown[]) => OperationArguments;

/** `operation` is its name in messages. */
export function argumentSplitter(
  operation: string,
  { target, family, checks }: FamilyContext,
  table: OperationTable,
): ArgumentSplitter {
  const call = table.call ?? family.call;
  const takesNames = target === undefined && call.some((one) => typeof one === "object");
  const takesFilling = table.argument !== undefined && table.argument.direction !== "out";
  const takesBuffers = table.buffers !== undefined;
  const isDomain = target === "domain";
  const most = target === "domain" ? 0xffff : 0xffff_ffff;
  return (values) => {
    let next = 0;
    let on = 0;
    let named = NOTHING_NAMED;
    if (target !== undefined) {
      on = values[next++] as number;
      checkInteger(isDomain ? `${operation}: domid` : `${operation}: number`, on, 0, most);
      if (isDomain && !checks.unsafe) refuseSelf(operation, on);
    }
    if (takesNames) named = copyOfNamed(operation, values[next++]);
    const filling = takesFilling ? values[next++] : undefined;
    const buffers = takesBuffers ? bufferList(operation, values[next++]) : [];
    return { target: on, named, filling, buffers, read: values[next] };
  };
}

/** Throws a TypeError for the number that means the calling domain: what it does to its own kernel is not safe. */
export function refuseSelf(operation: string, domid: number): void {
  if (domid !== DOMID_SELF) return;
  throw new TypeError(`${operation}: DOMID_SELF would act on the kernel below this program; see xen-ts/unsafe`);
}

/** A copy: what is checked is then what is sent, even if the caller's object answers otherwise the next time. */
function copyOfNamed(operation: string, value: unknown): NamedArguments {
  if (typeof value === "object" && value !== null) return { ...value };
  throw new TypeError(`${operation} takes its arguments by name, in an object, not ${describe(value)}`);
}

function bufferList(operation: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${operation} takes a list of buffers, not ${describe(value)}`);
}

type ArgumentSource = (pointer: HypercallPointer | 0, named: NamedArguments, target: number) => HypercallArgument;

/** Returns a hypercall's arguments. Throws a TypeError or RangeError if one that the caller named is unfit. */
export type HypercallArguments = (
  pointer: HypercallPointer | 0,
  named: NamedArguments,
  target: number,
) => HypercallArgument[];

/** `operation` is its name in messages. */
export function hypercallArguments(
  operation: string,
  command: number,
  call: readonly CallArgument[],
  { checks, target }: FamilyContext,
): HypercallArguments {
  const sources = call.map((argument): ArgumentSource => {
    if (target !== undefined && typeof argument === "object" && "scalar" in argument) return (_, __, on) => on;
    return sourceOf(operation, command, argument, checks);
  });
  return (pointer, named, on) => sources.map((source) => source(pointer, named, on));
}

function sourceOf(operation: string, command: number, argument: CallArgument, checks: CheckContext): ArgumentSource {
  if (argument === "command") return () => command;
  if (argument === "argument" || argument === "container") return (pointer) => pointer;
  if (argument === "count") return () => 1;
  if (argument === "zero") return () => 0;
  if ("scalar" in argument) return (_, named) => numberOf(operation, argument.scalar, named);
  if ("pointer" in argument) return pointerSource(operation, argument, checks);
  throw new TypeError(`${operation} has buffers, and is no ordinary hypercall`);
}

function numberOf(operation: string, name: string, named: NamedArguments): number {
  const value = named[name];
  if (typeof value !== "number") throw new TypeError(`${operation}: ${name} is a number, not ${describe(value)}`);
  checkInteger(`${operation}: ${name}`, value, 0, Number.MAX_SAFE_INTEGER);
  return value;
}

function pointerSource(operation: string, table: PointerTable, checks: CheckContext): ArgumentSource {
  const name = `${operation}: ${table.pointer}`;
  const count = countOf(table, undefined);
  const checkInside = insideCheck(name, table);
  return (_, named) => {
    const pointer = named[table.pointer] ?? null;
    if (pointer !== null && !(pointer instanceof HypercallPointer)) {
      if (checks.unsafe && typeof pointer === "number") return pointer;
      throw new TypeError(`${name} is a HypercallPointer, not ${describe(pointer)}`);
    }
    const source = new BufferSource(checks, pointer, NO_RECORD, (scalar) => numberOf(operation, scalar, named));
    const length = checkBuffer(name, table, pointer, count, source, checks);
    if (pointer !== null && length > 0) checkInside?.(checks.hypercall.resolve(pointer.address, length), checks);
    return pointer ?? 0;
  };
}
