/** Xen's names for the bits of a word, from its constants: a new release's new bits need no change here. */

/** The names in constants `PREFIX_name`, lower case as Xen spells bits; masks and bounds are upper case. */
export type BitName<Constants, Prefix extends string> = Constants extends unknown
  ? keyof Constants extends infer Key
    ? Key extends `${Prefix}${infer Name}`
      ? Name extends Lowercase<Name>
        ? Name
        : never
      : never
    : never
  : never;

/** A bit, or a code, and its name. */
export interface NamedValue<Name extends string> {
  readonly name: Name;
  readonly value: number;
}

/** The constants `PREFIX_name` in the order of their values. */
export function bitNames<Name extends string>(
  constants: object,
  prefix: string,
  except: readonly string[] = [],
): NamedValue<Name>[] {
  const names: NamedValue<Name>[] = [];
  for (const [key, value] of Object.entries(constants)) {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    if (name === "" || name !== name.toLowerCase() || except.includes(name)) continue;
    if (typeof value === "number") names.push({ name: name as Name, value });
  }
  return names.toSorted((a, b) => a.value - b.value);
}

/** The names whose bit is set. */
export function namesIn<Name extends string>(word: number, names: readonly NamedValue<Name>[]): Name[] {
  const set: Name[] = [];
  for (const { name, value } of names) if ((word & value) !== 0) set.push(name);
  return set;
}
