/** The words of a buffer: "out max_sdevs elements ->num_sdevs null=query"; the head of annotations.toml explains them. */
import type { AbiBuffer, AbiDirection, AbiUnit } from "../model/operations/types.ts";
import { type Conditional, parseConditional } from "./conditions.ts";
import { parseDirection } from "./direction.ts";
import { AnnotationError } from "./toml.ts";

const UNITS: readonly AbiUnit[] = ["elements", "bytes", "bits", "pages"];

export interface BufferAnnotation {
  readonly direction: AbiDirection;
  readonly count: readonly (string | number)[];
  readonly unit: AbiUnit;
  readonly words: readonly Conditional<BufferWord>[];
}

export type BufferWord =
  | { readonly kind: "returned"; readonly member: string }
  | { readonly kind: "null"; readonly meaning: string }
  | { readonly kind: "least"; readonly factors: readonly LeastFactor[] }
  | { readonly kind: "when"; readonly member: string; readonly constant: string }
  | { readonly kind: "kept" | "text" };

/** A number, a member, or what another operation answers in a member, with as much more. */
export type LeastFactor = number | string | AskedCount;

export interface AskedCount {
  readonly family: string;
  readonly operation: string;
  readonly member: string;
  readonly plus: number;
}

/** Counts that stand alone, with the units that they may have. */
const ALONE: Readonly<Record<string, readonly AbiUnit[]>> = { nul: ["bytes"], self: ["bytes", "elements"] };

/** "out max_sdevs elements ->num_sdevs null=query", of a handle in a record, or of an array in it. */
export function parseHandle(text: string, where: string): BufferAnnotation {
  const [first = "", count = "", second = "", ...rest] = text.split(/\s+/);
  const direction = parseDirection(first, where, '"in", "out" or "inout"');
  if (!/^[\w.*]+$/.test(count))
    throw new AnnotationError(where, `expected a count: a member, a number, or a product of them, received "${count}"`);
  const unit = UNITS.find((known) => known === second);
  if (unit === undefined)
    throw new AnnotationError(where, `expected a unit: ${UNITS.join(", ")}, received "${second}"`);
  const factors = count.split("*").map(numberOrName);
  for (const factor of factors) {
    const units = ALONE[factor];
    if (units !== undefined && !(factors.length === 1 && units.includes(unit)))
      throw new AnnotationError(
        where,
        `expected ${factor} to stand alone, in ${units.join(" or ")}, received "${count} ${unit}"`,
      );
  }
  const words = rest.map((word) => parseConditional(word, where, (bare) => parseWord(bare, where)));
  return { direction, count: factors, unit, words };
}

/** Parses the words of a buffer outside a record: no word may compare its members or ask about them. */
export function parseBuffer(text: string, where: string): AbiBuffer {
  const { direction, count, unit, words } = parseHandle(text, where);
  const buffer: AbiBuffer = { direction, count: [...count], unit };
  for (const { condition, value } of words) {
    if (condition === null && value.kind === "returned") buffer.returned = value.member;
    else if (condition === null && value.kind === "null") buffer.null = value.meaning;
    else if (condition === null && value.kind === "kept") buffer.kept = true;
    else
      throw new AnnotationError(
        where,
        "expected conditions, least=, when= and text only for handles in a record, received one for a buffer",
      );
  }
  return buffer;
}

function parseWord(word: string, where: string): BufferWord {
  if (word === "kept" || word === "text") return { kind: word };
  if (word.startsWith("->")) return { kind: "returned", member: word.slice(2) };
  const [, key, value = ""] = /^(\w+)=(\S+)$/.exec(word) ?? [];
  if (key === "null") return { kind: "null", meaning: value };
  if (key === "least") return { kind: "least", factors: value.split("*").map((factor) => leastFactor(factor, where)) };
  if (key === "when") {
    const [member = "", constant] = value.split(":");
    if (constant === undefined) throw new AnnotationError(where, `expected when=MEMBER:CONSTANT, received "${word}"`);
    return { kind: "when", member, constant };
  }
  throw new AnnotationError(
    where,
    `expected ->MEMBER, null=MEANING, least=…, when=…, text or kept, received "${word}"`,
  );
}

/** "8", "nr", "sysctl.physinfo:max_cpu_id+1" */
function leastFactor(text: string, where: string): LeastFactor {
  if (/^[\w.]+$/.test(text)) return numberOrName(text);
  const [, family = "", operation = "", member = "", plus = "0"] =
    /^(\w+)\.([\w.]+):([\w.]+?)(?:\+(\d+))?$/.exec(text) ?? [];
  if (family === "")
    throw new AnnotationError(
      where,
      `expected a number, a member, or FAMILY.OPERATION:MEMBER+NUMBER, received "${text}"`,
    );
  return { family, operation, member, plus: Number(plus) };
}

function numberOrName(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}
