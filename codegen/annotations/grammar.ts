/** The small languages inside the strings of annotations.toml; its head explains them. */
import type { AbiBuffer, AbiCallArgument, AbiDirection, AbiResult, AbiUnit } from "../model/operations/types.ts";
import { AnnotationError } from "./toml.ts";
import type { BufferAnnotation, Pattern } from "./types.ts";

const UNITS: readonly AbiUnit[] = ["elements", "bytes", "bits", "pages"];
const RESULTS: readonly AbiResult["kind"][] = ["zero", "count", "size", "value"];

export interface OperationText {
  direction: AbiDirection | null;
  target: string | null;
  result: AbiResult;
  flags: ReadonlySet<string>;
}

const FLAGS: readonly string[] = ["reads", "stable", "unstable", "caller", "!caller", "optional"];

/** "inout hvmcontext reads returns:size:bytes" */
export function parseOperation(text: string, where: string): OperationText {
  const [first = "", ...words] = text.split(/\s+/);
  const direction = first === "none" ? null : parseDirection(first, where, '"none", "in", "out" or "inout"');
  const flags = new Set<string>();
  let target: string | null = null;
  let result: AbiResult = { kind: "zero" };
  for (const word of words) {
    if (FLAGS.includes(word)) flags.add(word);
    else if (word.startsWith("returns:")) result = parseResult(word, where);
    else if (target === null && /^[\w.,]+$/.test(word)) target = word;
    else throw new AnnotationError(where, `"${word}" is neither a flag (${FLAGS.join(", ")}) nor a member or type`);
  }
  if (direction === null && target !== null)
    throw new AnnotationError(where, `"${target}" stands after "none": an operation without argument has no member`);
  return { direction, target, result, flags };
}

function parseResult(word: string, where: string): AbiResult {
  const [, name = "", unit] = word.split(":");
  const kind = RESULTS.find((known) => known === name);
  if (kind === undefined)
    throw new AnnotationError(where, `"${word}" should be returns:KIND[:UNIT] with KIND one of ${RESULTS.join(", ")}`);
  return unit === undefined ? { kind } : { kind, unit };
}

function parseDirection(word: string, where: string, expected: string): AbiDirection {
  if (word === "in" || word === "out" || word === "inout") return word;
  throw new AnnotationError(where, `"${word}" stands where ${expected} was expected`);
}

/** Counts that stand alone, with the units that they may have. */
const ALONE: Readonly<Record<string, readonly AbiUnit[]>> = { nul: ["bytes"], self: ["bytes", "elements"] };

/** "out max_sdevs elements ->num_sdevs null=query", of a handle in a record. */
export function parseHandle(text: string, where: string): BufferAnnotation {
  const buffer = parseWords(text.split(/\s+/), where);
  if (buffer.query !== undefined && buffer.unchecked === undefined)
    throw new AnnotationError(where, "query= stands without unchecked: only a count that Xen ignores is asked for");
  return buffer;
}

/** The words of a buffer that is not a handle's: there is no record with members to compare or to ask about. */
export function parseBufferWords(words: readonly string[], where: string): AbiBuffer {
  const { query, when, ...buffer } = parseWords(words, where);
  if (query !== undefined || when !== undefined)
    throw new AnnotationError(where, "query= and when= are for handles in a record");
  return buffer;
}

function parseWords(
  [first = "", count = "", second = "", ...rest]: readonly string[],
  where: string,
): BufferAnnotation {
  const direction = parseDirection(first, where, '"in", "out" or "inout"');
  if (!/^[\w.*]+$/.test(count))
    throw new AnnotationError(where, `"${count}" should be a count: a member, a number, or a product of them`);
  const unit = UNITS.find((known) => known === second);
  if (unit === undefined) throw new AnnotationError(where, `"${second}" should be a unit: ${UNITS.join(", ")}`);
  const factors = count.split("*").map((factor) => (/^\d+$/.test(factor) ? Number(factor) : factor));
  for (const factor of factors) {
    const units = ALONE[factor];
    if (units !== undefined && !(factors.length === 1 && units.includes(unit)))
      throw new AnnotationError(where, `${factor} should stand alone, in ${units.join(" or ")}`);
  }
  const buffer: BufferAnnotation = { direction, count: factors, unit };
  for (const word of rest) addWord(buffer, word, where);
  return buffer;
}

function addWord(buffer: BufferAnnotation, word: string, where: string): void {
  if (word.startsWith("->")) buffer.returned = word.slice(2);
  else if (word.startsWith("null=")) buffer.null = word.slice(5);
  else if (word === "unchecked" || word === "kept") buffer[word] = true;
  else if (word.startsWith("query=")) {
    const [operation = "", members] = word.slice(6).split(":");
    buffer.query = { operation, same: members === undefined ? [] : members.split(",") };
  } else if (word.startsWith("when=")) {
    const [member = "", constant] = word.slice(5).split(":");
    if (constant === undefined) throw new AnnotationError(where, `"${word}" should be when=MEMBER:CONSTANT`);
    buffer.when = { member, constant };
  } else {
    throw new AnnotationError(where, `"${word}" is none of ->MEMBER, null=MEANING, unchecked, query=…, when=…, kept`);
  }
}

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
      return { kind, name, element, ...parseBufferWords(words, where) };
    }
    default:
      throw new AnnotationError(
        where,
        `"${kind}" should be command, container, argument, zero, count, scalar, pointer or buffers`,
      );
  }
}

/** Asterisks stand for any text. */
export function parsePattern(text: string, where: string): Pattern {
  if (!/^[\w*]+$/.test(text))
    throw new AnnotationError(where, `"${text}" should be a constant's name, with asterisks at most`);
  const form = new RegExp(`^${text.replaceAll("*", "\\w*")}$`);
  return { where: `${where} "${text}"`, text, matches: (name) => form.test(name) };
}
