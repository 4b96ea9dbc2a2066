/** The model's constants and enumerators as the numbers of commands. */
import type { Abi } from "../abi.ts";

export interface Constants {
  readonly names: readonly string[];
  /** undefined where the release has no constant of that name. */
  value(name: string): number | undefined;
}

export function constantsOf(abi: Abi): Constants {
  const values = new Map<string, number>();
  for (const [name, text] of Object.entries(abi.constants)) values.set(name, Number(text));
  for (const [name, value] of Object.entries(abi.enums)) values.set(name, value);
  return { names: [...values.keys()], value: (name) => values.get(name) };
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

/** A name without its prefix, in small letters where it is all capitals. */
export function shortName(name: string, prefix: string): string {
  const rest = name.slice(prefix.length);
  return rest === rest.toUpperCase() ? rest.toLowerCase() : rest;
}
