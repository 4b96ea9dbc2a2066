/**
 * Operations: from a model's constants and records, and annotations.toml, to what each hypercall can do in that release
 * and on that architecture. Nothing is guessed: what the file leaves open is reported, with what to write into it.
 */
import type { Annotations, Conditional, HandleAnnotation, OperationAnnotation } from "../../annotations/index.ts";
import type { Abi } from "../abi.ts";
import { unitsUsed } from "../member-units.ts";
import { classifyHypercalls } from "./classify.ts";
import { constantsOf } from "./constants.ts";
import type { Context, LeftOver } from "./context.ts";
import { deriveFamily } from "./family.ts";
import { checkAsked } from "./references.ts";
import type { AbiOperations } from "./types.ts";

export type { LeftOver, LeftOverKind } from "./context.ts";
export type * from "./types.ts";

export function deriveOperations(abi: Abi, annotations: Annotations): AbiOperations {
  return examine(abi, annotations).operations;
}

/**
 * Finds parts of a model that annotations.toml does not explain. Finds none in the releases for which it was written.
 */
export function findLeftOver(abi: Abi, annotations: Annotations): LeftOver[] {
  return examine(abi, annotations).context.leftOver;
}

/** The places in annotations.toml that say nothing about any of the models: misspelt, or of a release that is gone. */
export function unusedAnnotations(models: readonly Abi[], annotations: Annotations): string[] {
  const used = new Set(models.flatMap((abi) => [...examine(abi, annotations).context.used]));
  return [...placesOf(annotations)].filter((where) => !used.has(where));
}

function examine(abi: Abi, annotations: Annotations): { operations: AbiOperations; context: Context } {
  const context: Context = { abi, annotations, constants: constantsOf(abi), used: new Set(), leftOver: [] };
  const operations: AbiOperations = {};
  for (const family of annotations.families.values()) {
    const derived = deriveFamily(context, family);
    if (derived !== null) operations[family.name] = derived;
  }
  for (const where of unitsUsed(abi, annotations)) context.used.add(where);
  checkAsked(context, operations);
  classifyHypercalls(context);
  return { operations, context };
}

function* placesOf({ families, handles, otherHypercalls, meanings, needs, units }: Annotations): Generator<string> {
  for (const { where } of otherHypercalls) yield where;
  for (const { where, values, aliases, obsolete, defaults, errors, operations, summaries } of families.values()) {
    yield where;
    for (const pattern of [...values, ...aliases, ...obsolete]) yield pattern.where;
    yield* conditionalPlaces(defaults);
    yield* conditionalPlaces(errors);
    yield* operationPlaces(operations.values());
    for (const summary of summaries.values()) yield summary.where;
  }
  for (const record of handles.values()) yield* handlePlaces(record.values());
  for (const members of units.values()) for (const { where } of members.values()) yield where;
  for (const { where } of [...meanings.values(), ...needs.values()]) yield where;
}

function* operationPlaces(operations: Iterable<OperationAnnotation>): Generator<string> {
  for (const { where, words, errors, handles, selector } of operations) {
    yield where;
    yield* conditionalPlaces(words);
    yield* conditionalPlaces(errors);
    yield* handlePlaces(handles.values());
    if (selector !== null) yield* operationPlaces(selector.operations.values());
  }
}

function* handlePlaces(handles: Iterable<HandleAnnotation>): Generator<string> {
  for (const { where, buffer } of handles) {
    yield where;
    yield* conditionalPlaces(buffer.words);
  }
}

/** A word without a condition is true wherever the operation or the handle exists. */
function* conditionalPlaces(all: Iterable<Conditional<unknown>>): Generator<string> {
  for (const { where, condition } of all) if (condition !== null) yield where;
}
