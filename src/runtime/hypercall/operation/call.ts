/** A hypercall's arguments in the form that its family has: numbers, the slot's pointer, and what the caller named. */

import { describe } from "../../base/checks.ts";
import { callWithRetry, type HypercallArgument, type XenHypercall } from "../index.ts";
import { exactNumber, HypercallPointer } from "../../struct/index.ts";
import { byteCount } from "./count.ts";
import { checkBuffer, insideCheck, type Surroundings } from "./handles.ts";
import type { FamilyContext } from "./context.ts";
import type { CallArgument, PointerTable } from "../../struct/index.ts";

/** What the caller gives beside the argument, by name. */
export type Named = Readonly<Record<string, unknown>>;

type Source = (pointer: HypercallPointer | 0, named: Named, target: number) => HypercallArgument;

/** Gives the arguments of a call; throws a TypeError or RangeError where one that the caller named is not fit. */
export type Arguments = (pointer: HypercallPointer | 0, named: Named, target: number) => HypercallArgument[];

/** `operation` is how messages call it. */
export function callArguments(
  operation: string,
  command: number,
  call: readonly CallArgument[],
  { surroundings, target }: FamilyContext,
): Arguments {
  const sources = call.map((argument): Source => {
    if (target !== undefined && typeof argument === "object" && "scalar" in argument) return (_, __, on) => on;
    return sourceOf(operation, command, argument, surroundings);
  });
  return (pointer, named, on) => sources.map((source) => source(pointer, named, on));
}

function sourceOf(operation: string, command: number, argument: CallArgument, surroundings: Surroundings): Source {
  if (argument === "command") return () => command;
  if (argument === "argument" || argument === "container") return (pointer) => pointer;
  if (argument === "count") return () => 1;
  if (argument === "zero") return () => 0;
  if ("scalar" in argument) return (_, named) => numberOf(operation, argument.scalar, named);
  if ("pointer" in argument) return pointerSource(operation, argument, surroundings);
  throw new TypeError(`${operation} has buffers, and is no ordinary hypercall`);
}

function numberOf(operation: string, name: string, named: Named): number {
  const value = named[name];
  if (typeof value === "number") return value;
  throw new TypeError(`${operation}: ${name} is a number, not ${describe(value)}`);
}

function pointerSource(operation: string, table: PointerTable, surroundings: Surroundings): Source {
  const name = `${operation}: ${table.pointer}`;
  const bytesOf = byteCount(table, undefined);
  const inside = insideCheck(name, table);
  const view = new DataView(new ArrayBuffer(0));
  return (_, named) => {
    const pointer = named[table.pointer] ?? null;
    if (pointer !== null && !(pointer instanceof HypercallPointer)) {
      if (surroundings.unsafe && typeof pointer === "number") return pointer;
      throw new TypeError(`${name} is a HypercallPointer, not ${describe(pointer)}`);
    }
    const counted = { view, base: 0, numbers: named, pageBytes: surroundings.pageBytes };
    const length = checkBuffer(name, table, pointer, bytesOf, counted, surroundings);
    if (pointer !== null && length > 0) inside?.(surroundings.hypercall.resolve(pointer.address, length), surroundings);
    return pointer ?? 0;
  };
}

/** Makes the call, and makes it again where only reading has faulted. */
export function issue(
  hypercall: XenHypercall,
  op: number,
  given: readonly HypercallArgument[],
  reads: boolean,
): number {
  return reads ? callWithRetry(true, () => issueOnce(hypercall, op, given)) : issueOnce(hypercall, op, given);
}

/** The same where a result may need more than 32 bits. Throws a RangeError for one of more than 53. */
export function issueLong(
  hypercall: XenHypercall,
  op: number,
  given: readonly HypercallArgument[],
  reads: boolean,
): number {
  return callWithRetry(reads, () => exactNumber(hypercall.hypercallLong(op, ...given)));
}

function issueOnce(hypercall: XenHypercall, op: number, given: readonly HypercallArgument[]): number {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0] = given;
  switch (given.length) {
    case 1:
      return hypercall.hypercall1(op, a0);
    case 2:
      return hypercall.hypercall2(op, a0, a1);
    case 3:
      return hypercall.hypercall3(op, a0, a1, a2);
    case 4:
      return hypercall.hypercall4(op, a0, a1, a2, a3);
    default:
      return hypercall.hypercall5(op, a0, a1, a2, a3, a4);
  }
}
