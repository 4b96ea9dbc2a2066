/** Modules and classes that are loaded at first use: a program does not pay at its start for parts that it never uses. */

/**
 * Returns the same functions, each of which is called at its first use only: a `require` takes microseconds each time.
 * Each is one `require` of a literal path, which `bun build` follows, with the path once more for the compiler.
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

/**
 * Returns a stand-in for the class that `load` returns: `new`, `extends`, `instanceof` and static members are that
 * class's own, and so are the objects. `load` is one `require` of a literal path, with the path once more for the
 * compiler.
 *
 * @example
 * ```ts
 * export const Xen: typeof XenClass = lazyClass(() => (require("./runtime/xen.ts") as typeof import("./runtime/xen.ts")).Xen);
 * export type Xen = XenClass;
 * ```
 */
export function lazyClass<Class extends { readonly prototype: object }>(load: () => Class): Class {
  let loaded: Class | undefined;
  const loadNow = (): Class => (loaded ??= load());
  const standIn: Class = new Proxy<Class>(neverCalled as unknown as Class, {
    construct(_, args, newTarget) {
      const made = loadNow() as unknown as new (...args: unknown[]) => object;
      return Reflect.construct(made, args, newTarget === (standIn as unknown) ? made : newTarget);
    },
    get: (_, name) => Reflect.get(loadNow(), name),
    set: (_, name, value) => Reflect.set(loadNow(), name, value),
    has: (_, name) => Reflect.has(loadNow(), name),
    getPrototypeOf: () => Reflect.getPrototypeOf(loadNow()),
  });
  return standIn;
}

/** The proxy's target: a function, because a proxy may report another `prototype` for it, which it may not for a class. */
function neverCalled(): void {
  throw new TypeError("a class must be called with `new`");
}
