/**
 * Conditions behind a word: the releases and architectures that it is true of.
 *
 * A table is one release on one architecture, so conditions are resolved when it is made. Point releases have no tables:
 * what is true of some of them counts for all.
 */
import { AnnotationError } from "./toml.ts";

/** One release on one architecture. */
export interface Subject {
  /** "4.17". */
  readonly xen: string;
  /** "x86_64", "arm64", "x86_32", "arm32". */
  readonly arch: string;
}

export interface Condition {
  /** The condition's text: "arm,4.18..". */
  readonly text: string;
  holds(subject: Subject): boolean;
}

/** Something that is said under a condition, or always. */
export interface Conditional<Value> {
  /** Its place in the file, with the words: `domctl.operations.soft_reset "absent@arm,4.22.."`. */
  readonly where: string;
  readonly condition: Condition | null;
  readonly value: Value;
}

/** Splits "absent@arm,4.22.." at its first "@". */
export function parseConditional<Value>(
  text: string,
  where: string,
  parse: (word: string) => Value,
): Conditional<Value> {
  const at = text.indexOf("@");
  if (at < 0) return { where, condition: null, value: parse(text) };
  const value = parse(text.slice(0, at));
  return { where: `${where} "${text}"`, condition: parseCondition(text.slice(at + 1), where), value };
}

/** "x86", "arm", "4.18", "4.18..", "..4.17", "4.15..4.17"; with commas between them all must hold. */
export function parseCondition(text: string, where: string): Condition {
  const terms = text.split(",").map((term) => parseTerm(term, where));
  return { text, holds: (subject) => terms.every((holds) => holds(subject)) };
}

function parseTerm(term: string, where: string): (subject: Subject) => boolean {
  if (term === "x86" || term === "arm") return ({ arch }) => arch.startsWith(term);
  const [, first, range, last] = /^(\d+\.\d+)?(\.\.)?(\d+\.\d+)?$/.exec(term) ?? [];
  if (first === undefined && last === undefined)
    throw new AnnotationError(
      where,
      `expected x86, arm, or releases: 4.18, 4.18.., ..4.17, 4.15..4.17, received "${term}"`,
    );
  const from = first === undefined ? -Infinity : ordinal(first);
  const to = range === undefined ? from : last === undefined ? Infinity : ordinal(last);
  if (to < from)
    throw new AnnotationError(where, `expected releases in their order, such as 4.15..4.17, received "${term}"`);
  return ({ xen }) => ordinal(xen) >= from && ordinal(xen) <= to;
}

/** Orders "4.9" before "4.17"; words after the numbers are not looked at. */
function ordinal(release: string): number {
  const [major = 0, minor = 0] = release.split(".").map((part) => Number.parseInt(part, 10));
  return major * 1000 + minor;
}
