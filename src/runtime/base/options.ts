/** Options that callers pass as an object: a misspelt one is answered with the right spelling instead of ignored. */

import { describe, memberOf, shown } from "./checks.ts";

/** The signal of a method that waits. */
export interface SignalOptions {
  /** Ends the wait: the promise rejects with the signal's reason. An action that has begun may still take effect. */
  readonly signal?: AbortSignal | undefined;
}

const isAborted = Object.getOwnPropertyDescriptor(AbortSignal.prototype, "aborted")?.get as () => boolean;

/**
 * Returns the options in an object without a prototype. Each is read once, so that getters and proxies run before
 * anything has begun. Those of the object's class count, such as the signal of an AbortController; those of a polluted
 * Object.prototype do not.
 *
 * Throws a TypeError if `options` is not an object, or has a property that `known` does not name. Also throws one for an
 * object of a class without any option, such as an AbortSignal. A `signal` must be an AbortSignal.
 */
export function readOptions<T extends object>(
  where: string,
  options: T | undefined,
  known: readonly string[],
): Readonly<T> {
  const read: Record<string, unknown> = Object.create(null);
  if (options === undefined) return read as T;
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`expected the options of ${where} to be an object, received ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`${where} has no option ${shown(name)}; ${spelling(name, known)}`);
    const value = (options as Record<string, unknown>)[name];
    if (name === "signal") checkSignal(value);
    read[name] = value;
  }
  const prototype: unknown = Object.getPrototypeOf(options);
  if (prototype !== Object.prototype && prototype !== null) readInherited(where, options, known, read);
  return read as T;
}

/** Adds the options that an object has from its class. */
function readInherited(where: string, options: object, known: readonly string[], read: Record<string, unknown>): void {
  for (const name of known) {
    if (Object.hasOwn(read, name)) continue;
    const value = memberOf(options as Record<string, unknown>, name);
    if (value === undefined) continue;
    if (name === "signal") checkSignal(value);
    read[name] = value;
  }
  // An object of another realm is as plain as one of this realm.
  const isPlain = Object.getPrototypeOf(Object.getPrototypeOf(options)) === null;
  if (isPlain || Object.keys(read).length > 0) return;
  throw new TypeError(`expected the options of ${where} to be a plain object, received ${describe(options)}`);
}

/**
 * Returns a copy without a prototype. A rest of options (`...others`) and a literal inherit from Object.prototype, on
 * which an option that was left out may be found.
 */
export function withoutPrototype<T extends object>(members: T): T {
  return Object.assign(Object.create(null) as T, members);
}

function checkSignal(signal: unknown): void {
  if (signal === undefined || isSignal(signal)) return;
  throw new TypeError(`expected signal to be an AbortSignal, received ${describe(signal)}`);
}

/** True for an AbortSignal, and false for an object that only inherits from AbortSignal.prototype. */
function isSignal(signal: unknown): boolean {
  try {
    return typeof Reflect.apply(isAborted, signal, []) === "boolean";
  } catch {
    return false;
  }
}

/** Returns the end of a message about an unknown name: the most similar known one, or all of them. */
export function spelling(name: string, known: readonly string[]): string {
  const similar = mostSimilar(name, known);
  return similar === undefined ? `expected ${known.join(", ")}` : `did you mean "${similar}"?`;
}

const LONGEST_NAME = 100;

/** Returns the name that differs by a third of its letters at most. */
export function mostSimilar(name: string, known: readonly string[]): string | undefined {
  // A text of any length may stand where a name is meant.
  if (name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits > Math.max(1, candidate.length / 3) || edits >= least) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

/** Counts letters inserted, left out, replaced, or swapped with the next one. */
function editDistance(one: string, other: string): number {
  // rows[i][j]: of the first i letters of the one, and the first j of the other.
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + same,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}

/** Throws a TypeError unless the value is one of the known words. */
export function checkChoice(name: string, value: unknown, known: readonly string[]): void {
  if (typeof value === "string" && known.includes(value)) return;
  throw unknownWord(name, value, known);
}

/** A list of more words would hide the suggestion. */
const MOST_BESIDE_ADVICE = 8;

const MOST_LISTED = 40;

/**
 * Returns the error for a value that is not one of the known words: it lists them, and suggests the most similar.
 * `others` describes further values, such as " or a list of numbers".
 */
export function unknownWord(name: string, value: unknown, known: readonly string[], others: string = ""): TypeError {
  const similar = typeof value === "string" ? mostSimilar(value, known) : undefined;
  const expected = similar !== undefined && known.length > MOST_BESIDE_ADVICE ? "a known one" : listed(known);
  const received = shown(value);
  const advice = similar === undefined ? "" : `; did you mean "${similar}"?`;
  return new TypeError(`expected ${name} to be ${expected}${others}, received ${received}${advice}`);
}

function listed(words: readonly string[]): string {
  if (words.length === 0) return "a known one, of which the tables have none";
  if (words.length > MOST_LISTED) return `one of ${words.length} words such as "${words[0]}"`;
  const quoted = words.map((word) => JSON.stringify(word));
  return [quoted.slice(0, -1).join(", "), ...quoted.slice(-1)].filter(Boolean).join(" or ");
}
