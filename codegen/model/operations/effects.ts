/** The effects of an operation's words, own and inherited, for one release on one architecture. */
import type { Conditional, Flag, OperationAnnotation, OperationWord } from "../../annotations/index.ts";
import { type Context, report } from "./context.ts";
import type { AbiEffect, AbiErrors, AbiNeed, AbiUnsafe } from "./types.ts";

/** An effect, with facts that the model lacks. */
export interface Effect extends AbiEffect {
  /** This Xen does not answer. */
  absent?: true;
  /** Null instead of the argument asks for something else. */
  optional?: true;
}

/** A family's default, which every operation inherits. */
export function defaultEffect(context: Context, words: readonly Conditional<OperationWord>[]): Effect {
  return withWords(context, { result: { kind: "zero" } }, words);
}

/** True if this Xen does not answer an operation, by its own words or by inherited ones. */
export function isAbsent(context: Context, inherited: Effect, { words }: Pick<OperationAnnotation, "words">): boolean {
  const said = words.filter(({ value }) => value.kind === "flag" && value.flag === "absent");
  return withWords(context, inherited, said).absent === true;
}

export function effectOf(
  context: Context,
  inherited: Effect,
  { words, errors, where }: Pick<OperationAnnotation, "words" | "errors" | "where">,
): Effect {
  const own: Effect = { ...inherited, result: { kind: "zero" } };
  delete own.optional;
  const effect = withWords(context, own, words);
  // What only reads does nothing to the caller, whatever holds for the rest of the family.
  if (effect.reads && effect.unsafe?.why === CALLER && effect.unsafe === inherited.unsafe) delete effect.unsafe;
  const meanings = { ...inherited.errors, ...errorsOf(context, errors) };
  if (Object.keys(meanings).length > 0) effect.errors = meanings;
  if (effect.unsafe !== undefined) mean(context, where, effect.unsafe.why);
  return effect;
}

export function errorsOf(context: Context, errors: FamilyErrors): AbiErrors {
  const found = errors.filter((one) => applies(context, one));
  for (const { where, value } of found) mean(context, where, value.meaning);
  return Object.fromEntries(found.map(({ value: { error, meaning } }) => [error, meaning]));
}

type FamilyErrors = OperationAnnotation["errors"];

/** The meaning of `caller`. */
const CALLER = "caller";

/** Notes that a meaning stands for something here. */
function mean(context: Context, where: string, word: string): void {
  const meaning = context.annotations.meanings.get(word);
  if (meaning !== undefined) context.used.add(meaning.where);
  else report(context, "contradiction", word, `${where}: [meanings] has no ${word}`);
}

function applies({ abi, used }: Context, { where, condition }: Conditional<unknown>): boolean {
  if (condition === null) return true;
  if (!condition.holds(abi)) return false;
  used.add(where);
  return true;
}

function withWords(context: Context, effect: Effect, words: readonly Conditional<OperationWord>[]): Effect {
  const all = { ...effect };
  for (const word of words) if (applies(context, word)) addWord(context, all, word);
  return all;
}

/** Returns the effect without the facts that the model lacks. */
export function modelled(effect: Effect): AbiEffect {
  const model = { ...effect };
  delete model.absent;
  delete model.optional;
  if (model.domain === "none") delete model.domain;
  return model;
}

function addWord(context: Context, effect: Effect, { value: word, where }: Conditional<OperationWord>): void {
  switch (word.kind) {
    case "flag":
      return addFlag(effect, word.flag, word.taken);
    case "result":
      effect.result = word.result;
      return;
    case "domain":
      effect.domain = word.name;
      return;
    case "peer":
      effect.peers = [...(effect.peers ?? []), word.name];
      return;
    case "needs": {
      const need = needOf(context, where, word.name);
      if (need !== null) effect.needs = [...(effect.needs ?? []), need];
      return;
    }
    case "unsafe": {
      const { kind: _, ...unsafe } = word;
      effect.unsafe = unsafe;
      return;
    }
    case "onerror":
      effect.onError = [...word.errors];
      return;
    default:
      return word satisfies never;
  }
}

function addFlag(effect: Effect, flag: Flag, taken: boolean): void {
  const key = flag === "caller" ? "unsafe" : flag;
  if (!taken) delete effect[key];
  else if (key === "unsafe") effect.unsafe = { why: CALLER } satisfies AbiUnsafe;
  else effect[key] = true;
}

function needOf(context: Context, where: string, name: string): AbiNeed | null {
  const need = context.annotations.needs.get(name);
  if (need === undefined) {
    report(context, "contradiction", name, `${where}: [needs] has no ${name}`);
    return null;
  }
  const { family, operation, member, has, constant, why } = need;
  context.used.add(need.where);
  mean(context, need.where, why);
  const value = context.constants.value(constant);
  if (value === undefined) {
    report(context, "contradiction", name, `${need.where}: the headers have no constant ${constant}`);
    return null;
  }
  return { family, operation, member, ...(has ? { bits: value } : { not: value }), why };
}
