/** Modules that are loaded when they are first used; a `require` takes microseconds each time, so it is made once. */

/**
 * The same functions, each of which is called at its first use only. Each is one `require` of a literal path, which
 * `bun build` follows, with the path once more for the compiler.
 *
 * @example
 * ```ts
 * const later = loadOnce({
 *   host: () => require("./host/index.ts") as typeof import("./host/index.ts"),
 * });
 * later.host().Host;
 * ```
 */
export function loadOnce<Loaders extends Readonly<Record<string, () => unknown>>>(loaders: Loaders): Loaders {
  return Object.fromEntries(Object.entries(loaders).map(([name, load]) => [name, once(load)])) as Loaders;
}

function once(load: () => unknown): () => unknown {
  let loaded: unknown;
  return () => (loaded ??= load());
}
