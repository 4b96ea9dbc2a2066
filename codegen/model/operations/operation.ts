/** One operation, and the operations inside it. */
import type { FamilyAnnotation, OperationAnnotation, SelectorAnnotation } from "../../annotations/index.ts";
import type { AbiRecord } from "../abi.ts";
import { findArgument, type FoundArgument } from "./arguments.ts";
import { commandConstant } from "./constants.ts";
import { type Context, report } from "./context.ts";
import { checkDomains } from "./domains.ts";
import { defaultEffect, type Effect, effectOf, isAbsent, modelled } from "./effects.ts";
import { describeHandles, elementHandles, type HandleSource } from "./handles.ts";
import { findMember, unionAround } from "./members.ts";
import type { AbiCallArgument, AbiOperation, AbiSelector, AbiSubOperation } from "./types.ts";

/** Constants that a derivation has found a place for. */
export interface Placement {
  /** Constants of operations and sub-operations. */
  readonly commands: Set<string>;
  /** Constants of operations that cannot be used here. */
  readonly unavailable: Set<string>;
}

/** null where the constant or the argument is not declared, or this Xen does not answer. */
export function deriveOperation(
  context: Context,
  family: FamilyAnnotation,
  short: string,
  annotation: OperationAnnotation,
  placement: Placement,
): AbiOperation | null {
  const command = commandConstant(context.constants, [family.prefix], short);
  if (command === null) return null;
  const inherited = defaultEffect(context, family.defaults);
  const absent = isAbsent(context, inherited, annotation);
  const found = absent ? null : findArgument(context.abi, family, short, annotation);
  if (absent || (found === null && annotation.direction !== null)) {
    placement.unavailable.add(command);
    placeInside(context, annotation.selector, placement);
    return null;
  }
  context.used.add(annotation.where);
  placement.commands.add(command);
  const effect = effectOf(context, inherited, annotation);
  const operation: AbiOperation = {
    command,
    number: context.constants.value(command) ?? 0,
    argument: found?.argument ?? null,
    ...modelled(effect),
  };
  if (effect.optional && operation.argument !== null) operation.argument.optional = true;
  checkMembers(context, operation, annotation, found);
  if (annotation.selector === null) checkDomains(context, annotation, effect, found?.source?.record, null);
  if (annotation.call !== null) operation.call = annotation.call.map((argument) => withHandles(context, argument));
  if (annotation.buffers.length > 0) {
    operation.buffers = annotation.buffers.map((buffer, index) => ({ index: index + 1, ...buffer }));
  }
  if (found?.source) addInside(context, operation, annotation, { ...found, source: found.source }, effect, placement);
  return operation;
}

/** Finds a place for the constants of a selector that is not there. */
function placeInside(context: Context, selector: SelectorAnnotation | null, placement: Placement): void {
  if (selector === null) return;
  for (const [short, annotation] of selector.operations) {
    const command = commandConstant(context.constants, selector.prefixes, short);
    if (command !== null) placement.unavailable.add(command);
    placeInside(context, annotation.selector, placement);
  }
}

/** Checks the members that an annotation names, except in its handles. */
function checkMembers(
  context: Context,
  { command, argument }: AbiOperation,
  { where, buffers }: OperationAnnotation,
  found: FoundArgument | null,
): void {
  const members = [
    ...(argument?.uses ?? []),
    ...(argument?.version ? [argument.version.member] : []),
    ...(argument?.tail ? [argument.tail.member, ...namesIn(argument.tail.count)] : []),
    ...buffers.flatMap(({ count }) => namesIn(count)),
  ];
  for (const path of members) {
    if (found?.source && findMember(context.abi, found.source.record, path) !== null) continue;
    report(context, "contradiction", `${command} ${path}`, `${where}: ${path} is not a member of the argument`);
  }
}

function namesIn(count: readonly (string | number)[]): string[] {
  return count.filter((factor) => typeof factor === "string");
}

function addInside(
  context: Context,
  operation: AbiOperation,
  annotation: OperationAnnotation,
  { argument, source }: Required<FoundArgument>,
  effect: Effect,
  placement: Placement,
): void {
  const { selector, handles: overrides } = annotation;
  const outer = { where: annotation.where, effect };
  if (selector !== null) operation.selector = deriveSelector(context, selector, source, outer, placement);
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

/** The operation that a selector stands in. */
interface Outer {
  readonly where: string;
  readonly effect: Effect;
}

function deriveSelector(
  context: Context,
  { member, prefixes, operations }: SelectorAnnotation,
  source: Source,
  outer: Outer,
  placement: Placement,
): AbiSelector {
  const { where, effect: inherited } = outer;
  if (findMember(context.abi, source.record, member) === null)
    report(context, "contradiction", `${where} selector`, `${where}: ${member} is not a member of ${source.owner}`);
  const derived: Record<string, AbiSubOperation> = {};
  for (const [short, annotation] of operations) {
    const command = commandConstant(context.constants, prefixes, short);
    if (command === null) continue;
    const uses = usesOf(annotation);
    const declared = uses.every((path) => findMember(context.abi, source.record, path) !== null);
    if (!declared || isAbsent(context, inherited, annotation)) {
      placement.unavailable.add(command);
      placeInside(context, annotation.selector, placement);
      continue;
    }
    context.used.add(annotation.where);
    placement.commands.add(command);
    derived[short] = deriveSubOperation(context, command, annotation, source, inherited, placement);
  }
  return { member, operations: derived };
}

function deriveSubOperation(
  context: Context,
  command: string,
  annotation: OperationAnnotation,
  source: Source,
  inherited: Effect,
  placement: Placement,
): AbiSubOperation {
  const { direction, selector, handles: overrides, where } = annotation;
  const number = context.constants.value(command) ?? 0;
  const uses = usesOf(annotation);
  const effect = effectOf(context, inherited, annotation);
  const operation: AbiSubOperation = { command, number, uses, direction, ...modelled(effect) };
  if (selector === null) checkDomains(context, annotation, effect, source.record, uses);
  else operation.selector = deriveSelector(context, selector, source, { where, effect }, placement);
  const without = selector === null ? [] : choicesOf(context, selector, source.record);
  const handles = describeHandles(context, { ...source, overrides, uses, without });
  if (handles.length > 0) operation.handles = handles;
  return operation;
}

function usesOf({ target }: OperationAnnotation): string[] {
  return target === null ? [] : target.split(",");
}

/**
 * Returns the paths that belong to the selector's operations: the members that they use. A union belongs to them if
 * they use any of its members.
 */
function choicesOf({ abi }: Context, selector: SelectorAnnotation, record: AbiRecord): string[] {
  return [...usedBy(selector)].map((path) => unionAround(abi, record, path) ?? path);
}

function* usedBy(selector: SelectorAnnotation): Generator<string> {
  for (const annotation of selector.operations.values()) {
    yield* usesOf(annotation);
    if (annotation.selector !== null) yield* usedBy(annotation.selector);
  }
}
