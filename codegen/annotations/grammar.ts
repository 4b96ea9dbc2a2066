/** The smaller languages inside the strings of annotations.toml; its head explains them. */
import type { AbiCallArgument } from "../model/operations/types.ts";
import { parseBuffer } from "./buffer-words.ts";
import { AnnotationError } from "./toml.ts";
import type { MeaningAnnotation, NeedAnnotation, Pattern, SummaryAnnotation, UnitAnnotation } from "./types.ts";

/** "command", "argument", "container", "buffers TYPE", "count OF", "scalar NAME TYPE", "pointer NAME ELEMENT BUFFER…" */
export function parseCall(text: string, where: string): AbiCallArgument {
  const [kind = "", name = "", ...rest] = text.split(/\s+/);
  switch (kind) {
    case "command":
    case "zero":
    case "container":
    case "argument":
      return { kind };
    case "count":
      return { kind, of: name };
    case "buffers":
      return { kind, element: [name, ...rest].join(" ") };
    case "scalar":
      return { kind, name, type: rest.join(" ") };
    case "pointer": {
      const [element = "", ...words] = rest[0] === "struct" ? [`struct ${rest[1]}`, ...rest.slice(2)] : rest;
      return { kind, name, element, ...parseBuffer(words.join(" "), where) };
    }
    default:
      throw new AnnotationError(
        where,
        `expected command, container, argument, zero, count, scalar, pointer or buffers, received "${kind}"`,
      );
  }
}

/** Asterisks stand for any text. */
export function parsePattern(text: string, where: string): Pattern {
  if (!/^[\w*]+$/.test(text))
    throw new AnnotationError(where, `expected a constant's name, with asterisks at most, received "${text}"`);
  const form = new RegExp(`^${text.replaceAll("*", "\\w*")}$`);
  return { where: `${where} "${text}"`, text, matches: (name) => form.test(name) };
}

const MEANINGS: readonly MeaningAnnotation["kind"][] = ["busy", "unsupported", "denied", "unsafe"];

/** "KIND: SENTENCE", or a sentence alone, which says that it is nothing but an error. */
export function parseMeaning(text: string, where: string): MeaningAnnotation {
  const [, word, sentence] = /^(\w+): (.+)$/.exec(text) ?? [];
  if (word === undefined || sentence === undefined) return { where, kind: null, sentence: text };
  const kind = MEANINGS.find((known) => known === word) ?? null;
  if (kind === null) throw new AnnotationError(where, `expected one of ${MEANINGS.join(", ")}, received "${word}"`);
  return { where, kind, sentence };
}

const MEMBER_UNITS = [
  "bits",
  "bytes",
  "frames",
  "Hz",
  "kHz",
  "KiB",
  "MHz",
  "MiB",
  "microseconds",
  "milliseconds",
  "nanoseconds",
  "pages",
  "percent",
  "seconds",
];

/** The unit of a record's member. */
export function parseUnit(unit: string, where: string): UnitAnnotation {
  if (MEMBER_UNITS.includes(unit)) return { where, unit };
  throw new AnnotationError(where, `expected one of ${MEMBER_UNITS.join(", ")}, received "${unit}"`);
}

/**
 * Names of a trace record's words, in order; of a word with two halves, the lower and the upper one: "vcpu/domid".
 * "name@shift:bits" is a number within the event itself.
 */
export function parseTraceWords(text: string, where: string): readonly string[] {
  const words = text.split(" ");
  const wrong = words.find((word) => !/^[a-z]\w*(?:\/[a-z]\w*|@\d+:\d+)?$/.test(word));
  if (wrong === undefined) return words;
  throw new AnnotationError(
    where,
    `expected names such as prev_vcpu, vcpu/domid or old_state@8:2, received "${wrong}"`,
  );
}

/** The longest sentence about an operation, in characters. */
const LONGEST_SUMMARY = 110;

/** One line of prose: a capital first, a full stop last. It becomes a doc comment, so it cannot end one. */
export function parseSummary(sentence: string, where: string): SummaryAnnotation {
  if (!/^[A-Z](?!.*(?:\*\/|["\\])).*\.$/.test(sentence))
    throw new AnnotationError(
      where,
      `expected one line with a capital first and a full stop last, received "${sentence}"`,
    );
  if (sentence.length > LONGEST_SUMMARY)
    throw new AnnotationError(where, `expected at most ${LONGEST_SUMMARY} characters, received ${sentence.length}`);
  return { where, sentence };
}

/** "FAMILY.OPERATION:MEMBER & CONSTANT REASON", or "!=" instead of "&". */
export function parseNeed(text: string, where: string): NeedAnnotation {
  const [, family, operation, member, sign, constant, why] =
    /^(\w+)\.([\w.]+):([\w.]+) (&|!=) (\w+) ([\w-]+)$/.exec(text) ?? [];
  if (!family || !operation || !member || !constant || !why)
    throw new AnnotationError(
      where,
      `expected "FAMILY.OPERATION:MEMBER & CONSTANT REASON", or with !=, received "${text}"`,
    );
  return { where, family, operation, member, has: sign === "&", constant, why };
}
