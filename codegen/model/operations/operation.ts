/** One operation, and the operations inside it. */
import type { FamilyAnnotation, OperationAnnotation, SelectorAnnotation } from "../../annotations/index.ts";
import type { AbiRecord } from "../abi.ts";
import { findArgument, type FoundArgument } from "./arguments.ts";
import { commandConstant } from "./constants.ts";
import { type Context, report } from "./context.ts";
import { describeHandles, elementHandles, type HandleSource } from "./handles.ts";
import { findMember, unionAround } from "./members.ts";
import type { AbiCallArgument, AbiEffect, AbiOperation, AbiSelector, AbiSubOperation } from "./types.ts";

/** Constants that a derivation has found a place for. */
export interface Placement {
  /** Of operations and sub-operations. */
  readonly commands: Set<string>;
  /** Of those that cannot be used here. */
  readonly unavailable: Set<string>;
}

/** null where the constant or the argument is not declared. */
export function deriveOperation(
  context: Context,
  family: FamilyAnnotation,
  short: string,
  annotation: OperationAnnotation,
  placement: Placement,
): AbiOperation | null {
  const command = commandConstant(context.constants, [family.prefix], short);
  if (command === null) return null;
  const found = findArgument(context.abi, family, short, annotation);
  if (found === null && annotation.direction !== null) {
    placement.unavailable.add(command);
    return null;
  }
  context.used.add(annotation.where);
  placement.commands.add(command);
  const operation: AbiOperation = {
    command,
    number: context.constants.value(command) ?? 0,
    argument: found?.argument ?? null,
    ...effectOf(annotation),
  };
  checkMembers(context, operation, annotation, found);
  if (annotation.call !== null) operation.call = annotation.call.map((argument) => withHandles(context, argument));
  if (annotation.buffers.length > 0) {
    operation.buffers = annotation.buffers.map((buffer, index) => ({ index: index + 1, ...buffer }));
  }
  if (found?.source) addInside(context, operation, annotation, { ...found, source: found.source }, placement);
  return operation;
}

/** What the annotation says about members, other than through handles. */
function checkMembers(
  context: Context,
  { command, argument }: AbiOperation,
  { where, buffers }: OperationAnnotation,
  found: FoundArgument | null,
): void {
  const members = [
    ...(argument?.uses ?? []),
    ...(argument?.version ? [argument.version.member] : []),
    ...(argument?.tail ? [argument.tail.member, argument.tail.count] : []),
    ...buffers.flatMap(({ count }) => count.filter((factor) => typeof factor === "string")),
  ];
  for (const path of members) {
    if (found?.source && findMember(context.abi, found.source.record, path) !== null) continue;
    report(context, "contradiction", `${command} ${path}`, `${where}: ${path} is no member of the argument`);
  }
}

function addInside(
  context: Context,
  operation: AbiOperation,
  annotation: OperationAnnotation,
  { argument, source }: Required<FoundArgument>,
  placement: Placement,
): void {
  const { selector, handles: overrides } = annotation;
  if (selector !== null) operation.selector = deriveSelector(context, selector, source, annotation, placement);
  const without = selector === null ? [] : choicesOf(context, selector, source.record);
  const handles = describeHandles(context, { ...source, overrides, uses: argument.uses ?? null, without });
  if (handles.length > 0) operation.handles = handles;
}

function withHandles(context: Context, argument: AbiCallArgument): AbiCallArgument {
  if (argument.kind !== "pointer") return argument;
  const handles = elementHandles(context, argument.element);
  return handles.length > 0 ? { ...argument, handles } : argument;
}

type Source = Pick<HandleSource, "owner" | "record">;

function deriveSelector(
  context: Context,
  { member, prefixes, operations }: SelectorAnnotation,
  source: Source,
  parent: OperationAnnotation,
  placement: Placement,
): AbiSelector {
  const { where } = parent;
  if (findMember(context.abi, source.record, member) === null)
    report(context, "contradiction", `${where} selector`, `${where}: ${member} is no member of ${source.owner}`);
  const derived: Record<string, AbiSubOperation> = {};
  for (const [short, given] of operations) {
    // What only reads has only sub-operations that only read.
    const annotation = parent.reads ? { ...given, reads: true, actsOnCaller: false } : given;
    const command = commandConstant(context.constants, prefixes, short);
    if (command === null) continue;
    const uses = usesOf(annotation);
    if (uses.some((path) => findMember(context.abi, source.record, path) === null)) {
      placement.unavailable.add(command);
      continue;
    }
    context.used.add(annotation.where);
    placement.commands.add(command);
    derived[short] = deriveSubOperation(context, command, uses, annotation, source, placement);
  }
  return { member, operations: derived };
}

function deriveSubOperation(
  context: Context,
  command: string,
  uses: string[],
  annotation: OperationAnnotation,
  source: Source,
  placement: Placement,
): AbiSubOperation {
  const { direction, selector, handles: overrides } = annotation;
  const number = context.constants.value(command) ?? 0;
  const operation: AbiSubOperation = { command, number, uses, direction, ...effectOf(annotation) };
  if (selector !== null) operation.selector = deriveSelector(context, selector, source, annotation, placement);
  const without = selector === null ? [] : choicesOf(context, selector, source.record);
  const handles = describeHandles(context, { ...source, overrides, uses, without });
  if (handles.length > 0) operation.handles = handles;
  return operation;
}

function usesOf({ target }: OperationAnnotation): string[] {
  return target === null ? [] : target.split(",");
}

/** What belongs to the selector's operations: the members that they use, and with one of a union all of it. */
function choicesOf({ abi }: Context, selector: SelectorAnnotation, record: AbiRecord): string[] {
  return [...usedBy(selector)].map((path) => unionAround(abi, record, path) ?? path);
}

function* usedBy(selector: SelectorAnnotation): Generator<string> {
  for (const annotation of selector.operations.values()) {
    yield* usesOf(annotation);
    if (annotation.selector !== null) yield* usedBy(annotation.selector);
  }
}

function effectOf({ result, stable, unstable, reads, actsOnCaller }: OperationAnnotation): AbiEffect {
  return {
    result,
    ...(stable ? { stable } : {}),
    ...(unstable ? { unstable } : {}),
    ...(reads ? { reads } : {}),
    ...(actsOnCaller ? { actsOnCaller } : {}),
  };
}
