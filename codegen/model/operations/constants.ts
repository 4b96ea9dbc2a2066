/** The model's constants and enumerators as the numbers of commands. */
import type { Abi } from "../abi.ts";

export interface Constants {
  /** Names that begin with `prefix`, sorted. */
  startingWith(prefix: string): string[];
  /** undefined if the release has no constant of that name. */
  value(name: string): number | undefined;
}

export function constantsOf(abi: Abi): Constants {
  const values = new Map<string, number>();
  for (const [name, text] of Object.entries(abi.constants)) values.set(name, Number(text));
  for (const [name, value] of Object.entries(abi.enums)) values.set(name, value);
  const names = [...values.keys()].toSorted();
  // C names are ASCII: none lies beyond the prefix with the last code unit after it.
  const startingWith = (prefix: string): string[] =>
    names.slice(firstFrom(names, prefix), firstFrom(names, `${prefix}\uffff`));
  return { startingWith, value: (name) => values.get(name) };
}

/** The index of the first of the sorted names that is not before `text`. */
function firstFrom(names: readonly string[], text: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The constant of the command that annotations.toml calls `short`: with one of the prefixes before it, as written or in
 * capitals, or bare in capitals.
 */
export function commandConstant(constants: Constants, prefixes: readonly string[], short: string): string | null {
  const names = [
    ...prefixes.flatMap((prefix) => [`${prefix}${short}`, `${prefix}${short.toUpperCase()}`]),
    short.toUpperCase(),
  ];
  return names.find((name) => constants.value(name) !== undefined) ?? null;
}

/** A name without its prefix, in small letters if it is all capitals. */
export function shortName(name: string, prefix: string): string {
  const rest = name.slice(prefix.length);
  return rest === rest.toUpperCase() ? rest.toLowerCase() : rest;
}
