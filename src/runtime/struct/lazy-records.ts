/** The classes of a header's records, each loaded when it is asked for: a program uses few of a hundred. */

type Loaded<Loaders> = { readonly [Name in keyof Loaders]: Loaders[Name] extends () => infer Class ? Class : never };

/** An object with a member for each of the functions, which has what the function gives: it is called once, at first use. */
export function lazyRecords<Loaders extends Readonly<Record<string, () => unknown>>>(
  loaders: Loaders,
): Loaded<Loaders> {
  const records = {};
  for (const [name, load] of Object.entries(loaders)) {
    const get = (): unknown => {
      const value = load();
      Object.defineProperty(records, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(records, name, { get, enumerable: true, configurable: true });
  }
  return records as Loaded<Loaders>;
}
