/** The words of an operation: "inout hvmcontext reads@4.15.. returns:size:bytes"; the head of annotations.toml explains them. */
import type { AbiDirection, AbiResult } from "../model/operations/types.ts";
import { type Conditional, parseConditional } from "./conditions.ts";
import { parseDirection } from "./direction.ts";
import { AnnotationError } from "./toml.ts";

/** Words that are there or not; "!" before one takes back an inherited one. */
const FLAGS = ["absent", "caller", "invalid", "optional", "reads", "self", "stable", "unstable"] as const;
const RESULTS: readonly AbiResult["kind"][] = ["zero", "count", "size", "value"];

export type Flag = (typeof FLAGS)[number];

export type OperationWord =
  | { readonly kind: "flag"; readonly flag: Flag; readonly taken: boolean }
  | { readonly kind: "result"; readonly result: AbiResult }
  | { readonly kind: "domain" | "peer" | "needs"; readonly name: string }
  | { readonly kind: "unsafe"; readonly why: string; readonly member?: string; readonly value?: number }
  /** Names of errors; all of them if there is none. */
  | { readonly kind: "onerror"; readonly errors: readonly string[] };

export interface OperationText {
  readonly direction: AbiDirection | null;
  readonly target: string | null;
  readonly words: readonly Conditional<OperationWord>[];
}

/** Throws an AnnotationError for a word that is none, or that cannot stand there. */
export function parseOperation(text: string, where: string): OperationText {
  const [first = "", ...rest] = text.split(/\s+/);
  const direction = first === "none" ? null : parseDirection(first, where, '"none", "in", "out" or "inout"');
  let target: string | null = null;
  const words: Conditional<OperationWord>[] = [];
  for (const text of rest) {
    const word = parseConditional(text, where, (word) => parseWord(word, where));
    if (word.value !== null) words.push({ ...word, value: word.value });
    else if (target === null && word.condition === null && /^[\w.,]+$/.test(text)) target = text;
    else throw new AnnotationError(where, `expected ${KNOWN}, a member or a type, received "${text}"`);
  }
  if (direction === null && target !== null)
    throw new AnnotationError(where, `expected only "none" for an operation without argument, received "${target}"`);
  return { direction, target, words };
}

/** The words that hold for all operations of a family that do not take them back. */
export function parseDefaults(text: string, where: string): Conditional<OperationWord>[] {
  return text.split(/\s+/).map((word) =>
    parseConditional(word, where, (bare) => {
      const value = parseWord(bare, where);
      if (value?.kind === "flag" && value.taken) return value;
      throw new AnnotationError(where, `expected one of ${FLAGS.join(", ")}, received "${word}"`);
    }),
  );
}

const KNOWN = `a word (${FLAGS.join(", ")}, returns:…, domain=…, peer=…, needs=…, unsafe=…, onerror)`;

/** Returns null if the text is not a word. */
function parseWord(text: string, where: string): OperationWord | null {
  const taken = !text.startsWith("!");
  const flag = FLAGS.find((known) => known === (taken ? text : text.slice(1)));
  if (flag !== undefined) return { kind: "flag", flag, taken };
  if (text.startsWith("returns:")) return { kind: "result", result: parseResult(text, where) };
  const [, key, value = ""] = /^(\w+)=(\S+)$/.exec(text) ?? [];
  if (key === "domain" || key === "peer" || key === "needs") return { kind: key, name: value };
  if (key === "unsafe") return parseUnsafe(value, where);
  if (text === "onerror") return { kind: "onerror", errors: [] };
  return key === "onerror" ? { kind: "onerror", errors: value.split(",") } : null;
}

/** "REASON", "REASON:MEMBER", "REASON:MEMBER=NUMBER" */
function parseUnsafe(text: string, where: string): OperationWord {
  const [, why, member, value] = /^([\w-]+)(?::([\w.]+)(?:=(\d+))?)?$/.exec(text) ?? [];
  if (why === undefined)
    throw new AnnotationError(
      where,
      `expected unsafe=REASON, with :MEMBER or :MEMBER=NUMBER after it, received "unsafe=${text}"`,
    );
  return {
    kind: "unsafe",
    why,
    ...(member === undefined ? {} : { member }),
    ...(value === undefined ? {} : { value: Number(value) }),
  };
}

function parseResult(word: string, where: string): AbiResult {
  const [, name = "", unit] = word.split(":");
  const kind = RESULTS.find((known) => known === name);
  if (kind === undefined)
    throw new AnnotationError(
      where,
      `expected returns:KIND[:UNIT] with KIND one of ${RESULTS.join(", ")}, received "${word}"`,
    );
  return unit === undefined ? { kind } : { kind, unit };
}
