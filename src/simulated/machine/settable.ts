/** Sets members of simulated objects by name; all are checked before any of them changes. */

import { readList, shown } from "../../runtime/base/checks.ts";
import { checkChoice, readOptions } from "../../runtime/base/options.ts";

const isText = (value: unknown): boolean => typeof value === "string" && value.isWellFormed();

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

type Kind =
  | "a string"
  | "a boolean"
  | "a bigint"
  | "an integer from 0"
  | "an integer from 0, or null"
  | "a Set of numbers, or null"
  | "an array of strings"
  | "an object of texts"
  | "an array of objects"
  | "a Uint8Array"
  | "a Uint8Array, or null";

/** More devices than a domain has. */
const MOST_OBJECTS = 0x1_0000;

const FITS: Readonly<Record<Exclude<Kind, "an array of objects">, (value: unknown) => boolean>> = {
  "a string": isText,
  "a boolean": (value) => typeof value === "boolean",
  "a bigint": (value) => typeof value === "bigint",
  "an integer from 0": isCount,
  "an integer from 0, or null": (value) => value === null || isCount(value),
  "a Set of numbers, or null": (value) => value === null || value instanceof Set,
  "an array of strings": (value) => Array.isArray(value) && value.every(isText),
  "an object of texts": (value) => Object(value) === value && Object.values(value as object).every(isText),
  "a Uint8Array": (value) => value instanceof Uint8Array,
  "a Uint8Array, or null": (value) => value === null || value instanceof Uint8Array,
};

/** The members that can be set, with descriptions of their values, or the words of which a value is one. */
export type Settable<T> = Readonly<Record<keyof T, Kind | readonly string[]>>;

/** Returns copies of a caller's objects, whose members are each read once, with 0 for −0. */
function objectsOf(name: string, value: unknown): object[] {
  return readList(name, value as readonly unknown[], 0, MOST_OBJECTS, (one) => {
    if (Object(one) !== one)
      throw new TypeError(`expected an array of objects for ${name}, received ${shown(one)} in it`);
    return Object.fromEntries(Object.entries(one as object).map(([key, member]) => [key, member === 0 ? 0 : member]));
  });
}

/** Sets members. Throws a TypeError for an unknown member, or a value of another kind. */
export function setMembers<T extends object>(
  where: string,
  target: T,
  changes: Partial<T>,
  settable: Settable<T>,
): void {
  const own: Record<string, unknown> = { ...readOptions(where, changes, Object.keys(settable)) };
  for (const [name, value] of Object.entries(own)) {
    const expected: Kind | readonly string[] = settable[name as keyof T];
    if (expected === "an array of objects") own[name] = objectsOf(name, value);
    else if (typeof expected !== "string") checkChoice(name, value, expected);
    else if (!FITS[expected](value)) throw new TypeError(`expected ${expected} for ${name}, received ${shown(value)}`);
  }
  Object.assign(target, own);
}
