/** Sets members of simulated objects by name; all are checked before any of them changes. */

import { describe } from "../../runtime/base/checks.ts";
import { readOptions } from "../../runtime/base/options.ts";

const VCPU_STATES: ReadonlySet<unknown> = new Set(["running", "runnable", "blocked", "offline"]);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

type Kind =
  | "a string"
  | "a boolean"
  | "a bigint"
  | "an integer from 0"
  | "an integer from 0, or null"
  | "a Set of numbers, or null"
  | "an array of strings"
  | "an array of objects"
  | "a Uint8Array"
  | "a Uint8Array, or null"
  | '"running", "runnable", "blocked" or "offline"';

const FITS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  "a string": (value) => typeof value === "string",
  "a boolean": (value) => typeof value === "boolean",
  "a bigint": (value) => typeof value === "bigint",
  "an integer from 0": isCount,
  "an integer from 0, or null": (value) => value === null || isCount(value),
  "a Set of numbers, or null": (value) => value === null || value instanceof Set,
  "an array of strings": (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  "an array of objects": (value) => Array.isArray(value) && value.every((one) => Object(one) === one),
  "a Uint8Array": (value) => value instanceof Uint8Array,
  "a Uint8Array, or null": (value) => value === null || value instanceof Uint8Array,
  '"running", "runnable", "blocked" or "offline"': (value) => VCPU_STATES.has(value),
};

/** The members that can be set, with descriptions of their values. */
export type Settable<T> = Readonly<Record<keyof T, Kind>>;

/** Sets members. Throws a TypeError for an unknown member, or a value of another kind. */
export function setMembers<T extends object>(
  where: string,
  target: T,
  changes: Partial<T>,
  settable: Settable<T>,
): void {
  const own = readOptions(where, changes, Object.keys(settable));
  for (const [name, value] of Object.entries(own)) {
    const expected = settable[name as keyof T];
    if (FITS[expected](value)) continue;
    const received = typeof value === "number" || typeof value === "string" ? JSON.stringify(value) : describe(value);
    throw new TypeError(`expected ${expected} for ${name}, received ${received}`);
  }
  Object.assign(target, own);
}
