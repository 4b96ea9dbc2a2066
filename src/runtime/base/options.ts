/** Options that callers give as an object: what is misspelt is named instead of ignored. */

import { describe } from "./checks.ts";

/** Throws a TypeError for what is no object, or has a property that `known` does not name. */
export function checkOptions(where: string, options: object, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${where} takes options as an object, not ${describe(options)}`);
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${where} has no option "${unknown}"`);
}

/** Throws a TypeError unless the value is one of a few words; the message lists them. */
export function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (typeof value === "string" && choices.includes(value)) return;
  const words = choices.map((choice) => JSON.stringify(choice));
  const expected = [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(" or ");
  const received = typeof value === "string" ? JSON.stringify(value) : describe(value);
  throw new TypeError(`expected ${name} to be ${expected}, received ${received}`);
}
