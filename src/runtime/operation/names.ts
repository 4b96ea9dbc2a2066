/** Names that Xen gives to the bits of a word, taken from its constants: a new release's new bits come by themselves. */

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

/** Each name with its mask, in the order of the bits. */
export function bitNames<Name extends string>(
  constants: object,
  prefix: string,
  except: readonly string[] = [],
): [name: Name, mask: number][] {
  const names: [Name, number][] = [];
  for (const [key, value] of Object.entries(constants)) {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    if (name === "" || name !== name.toLowerCase() || except.includes(name)) continue;
    if (typeof value === "number") names.push([name as Name, value]);
  }
  return names.toSorted(([, a], [, b]) => a - b);
}

/** The names whose bit is set. */
export function namesIn<Name extends string>(word: number, names: readonly [Name, number][]): Name[] {
  const set: Name[] = [];
  for (const [name, mask] of names) if ((word & mask) !== 0) set.push(name);
  return set;
}
