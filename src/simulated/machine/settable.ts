/** Sets members of simulated objects by name; all are checked before any of them changes. */

import { shown } from "../../runtime/base/checks.ts";
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

const FITS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  "a string": isText,
  "a boolean": (value) => typeof value === "boolean",
  "a bigint": (value) => typeof value === "bigint",
  "an integer from 0": isCount,
  "an integer from 0, or null": (value) => value === null || isCount(value),
  "a Set of numbers, or null": (value) => value === null || value instanceof Set,
  "an array of strings": (value) => Array.isArray(value) && value.every(isText),
  "an object of texts": (value) => Object(value) === value && Object.values(value as object).every(isText),
  "an array of objects": (value) => Array.isArray(value) && value.every((one) => Object(one) === one),
  "a Uint8Array": (value) => value instanceof Uint8Array,
  "a Uint8Array, or null": (value) => value === null || value instanceof Uint8Array,
};

/** The members that can be set, with descriptions of their values, or the words of which a value is one. */
export type Settable<T> = Readonly<Record<keyof T, Kind | readonly string[]>>;

/** Sets members. Throws a TypeError for an unknown member, or a value of another kind. */
export function setMembers<T extends object>(
  where: string,
  target: T,
  changes: Partial<T>,
  settable: Settable<T>,
): void {
  const own = readOptions(where, changes, Object.keys(settable));
  for (const [name, value] of Object.entries(own)) {
    const expected: Kind | readonly string[] = settable[name as keyof T];
    if (typeof expected !== "string") checkChoice(name, value, expected);
    else if (!FITS[expected](value)) throw new TypeError(`expected ${expected} for ${name}, received ${shown(value)}`);
  }
  Object.assign(target, own);
}
