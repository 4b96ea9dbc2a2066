/** The classes of a header's records, each loaded at its first use: a program uses few of a hundred. */

import { loading } from "../base/lazy.ts";

type Loaded<Loaders> = { readonly [Name in keyof Loaders]: Loaders[Name] extends () => infer Class ? Class : never };

/**
 * Returns an object with a member for each function. The member's value is the function's result; the function is
 * called once, at the first use.
 *
 * @typeParam Loaders - The functions by the members' names.
 */
export function lazyRecords<Loaders extends Readonly<Record<string, () => unknown>>>(
  loaders: Loaders,
): Loaded<Loaders> {
  const records = {};
  for (const name of Object.keys(loaders)) {
    const get = (): unknown => {
      const value = loading(loaders[name] as () => unknown);
      Object.defineProperty(records, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(records, name, { get, enumerable: true, configurable: true });
  }
  return records as Loaded<Loaders>;
}
