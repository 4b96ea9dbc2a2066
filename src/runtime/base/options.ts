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
