/** A hypercall's own arguments, by what its table says that each of them is. */

import type { CallArgument, PointerTable } from "../../struct/index.ts";

/** The first argument of a kind; one that is left out is 0. undefined if the call has none of that kind. */
export function argumentOf(
  call: readonly CallArgument[],
  kind: "command" | "container" | "argument" | "count",
  values: readonly number[],
): number | undefined {
  const index = call.indexOf(kind);
  return index < 0 ? undefined : (values[index] ?? 0);
}

const NOTHING: Readonly<Record<string, number>> = Object.freeze(Object.create(null));

/** The arguments that have names, which are numbers and addresses. Without a prototype, whose setters would take them. */
export function namedOf(call: readonly CallArgument[], values: readonly number[]): Readonly<Record<string, number>> {
  let named: Record<string, number> | undefined;
  for (let index = 0; index < call.length; index++) {
    const argument = call[index];
    if (typeof argument !== "object" || "buffers" in argument) continue;
    named ??= Object.create(null) as Record<string, number>;
    named["scalar" in argument ? argument.scalar : argument.pointer] = values[index] ?? 0;
  }
  return named ?? NOTHING;
}

/** The arguments that are plain numbers, by name. */
export function scalarsOf(call: readonly CallArgument[], values: readonly number[]): Map<string, number> {
  const scalars = new Map<string, number>();
  for (const [index, argument] of call.entries()) {
    if (typeof argument === "object" && "scalar" in argument) scalars.set(argument.scalar, values[index] ?? 0);
  }
  return scalars;
}

/** The arguments that are addresses of buffers, in the order of the call. */
export function pointersOf(
  call: readonly CallArgument[],
  values: readonly number[],
): (readonly [table: PointerTable, address: number])[] {
  return call.flatMap((argument, index) =>
    typeof argument === "object" && "pointer" in argument ? [[argument, values[index] ?? 0] as const] : [],
  );
}

/** The arguments that must be 0, by position: "argument 3". */
export function zeroesOf(call: readonly CallArgument[], values: readonly number[]): Map<string, number> {
  const zeroes = new Map<string, number>();
  for (const [index, argument] of call.entries()) {
    if (argument === "zero") zeroes.set(`argument ${index}`, values[index] ?? 0);
  }
  return zeroes;
}
