/** A family's operations as a list: a selector's operations stand beside the others, named after the one they are of. */

import type {
  AbiArgument,
  AbiEffect,
  AbiFamily,
  AbiOperation,
  AbiOperationHandle,
  AbiSelector,
  AbiSubOperation,
} from "../../../model/operations/types.ts";

export interface FlatOperation extends AbiEffect, Pick<AbiOperation, "call" | "buffers"> {
  /** "max_mem", "shadow_op.peek", "monitor_op.enable.io". */
  readonly name: string;
  readonly number: number;
  readonly argument: AbiArgument | null;
  /** Members that choose the operation, with their values. */
  readonly select: ReadonlyMap<string, number>;
  /** Members of the argument that it uses; by default all. */
  readonly uses?: readonly string[];
  readonly handles: readonly AbiOperationHandle[];
}

export function flatOperations({ operations }: AbiFamily): FlatOperation[] {
  return Object.entries(operations).flatMap(([name, operation]) => flatOperation(name, operation));
}

function flatOperation(name: string, operation: AbiOperation): FlatOperation[] {
  const { number, argument, call, buffers, selector, handles = [] } = operation;
  const uses = argument?.uses;
  const flat: FlatOperation = {
    ...effectOf(operation),
    name,
    number,
    argument,
    select: new Map(),
    ...(uses === undefined ? {} : { uses }),
    ...(call === undefined ? {} : { call }),
    ...(buffers === undefined ? {} : { buffers }),
    handles,
  };
  // Where each element of a buffer has a command of its own, the operation is one for all of them.
  if (selector === undefined || handles.some(({ handle }) => selector.member.startsWith(`${handle}.`))) return [flat];
  return selected(flat, selector);
}

function selected(outer: FlatOperation, { member, operations }: AbiSelector): FlatOperation[] {
  return Object.entries(operations).flatMap(([name, operation]) => {
    const flat: FlatOperation = {
      ...effectOf(operation),
      ...(outer.call === undefined ? {} : { call: outer.call }),
      ...(outer.buffers === undefined ? {} : { buffers: outer.buffers }),
      number: outer.number,
      name: `${outer.name}.${name}`,
      argument: outer.argument === null ? null : { ...outer.argument, direction: directionOf(operation) },
      select: new Map([...outer.select, [member, operation.number]]),
      uses: operation.uses,
      handles: [...outer.handles, ...(operation.handles ?? [])],
    };
    return operation.selector === undefined ? [flat] : selected(flat, operation.selector);
  });
}

/** Xen reads the selector, whatever else it does with the argument. */
function directionOf({ direction }: AbiSubOperation): AbiArgument["direction"] {
  return direction === null || direction === "in" ? "in" : "inout";
}

const EFFECTS = [
  "stable",
  "unstable",
  "reads",
  "unsafe",
  "self",
  "invalid",
  "domain",
  "peers",
  "needs",
  "onError",
  "errors",
  "summary",
] as const satisfies readonly (keyof AbiEffect)[];

/** Returns an operation's own words; a word that it takes back is not inherited. */
function effectOf(operation: AbiEffect): AbiEffect {
  const said = EFFECTS.map((name) => [name, operation[name]] as const).filter(([, value]) => value !== undefined);
  return { result: operation.result, ...Object.fromEntries(said) };
}
