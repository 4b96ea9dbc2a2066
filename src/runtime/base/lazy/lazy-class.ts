/** Classes that are loaded when they are first used: a program does not pay at its start for what it never uses. */

/**
 * Stands for the class that `load` gives: `new`, `extends`, `instanceof` and static members are that class's own, and
 * so are the objects. `load` is one `require` of a literal path, which `bun build` follows and the compiler types.
 *
 * @example
 * ```ts
 * export const Xen: typeof XenClass = lazyClass(() => (require("./runtime/xen.ts") as typeof import("./runtime/xen.ts")).Xen);
 * export type Xen = XenClass;
 * ```
 */
export function lazyClass<Class extends { readonly prototype: object }>(load: () => Class): Class {
  let loaded: Class | undefined;
  const loadOnce = (): Class => (loaded ??= load());
  const stand: Class = new Proxy<Class>(neverCalled as unknown as Class, {
    construct(_, args, newTarget) {
      const made = loadOnce() as unknown as new (...args: unknown[]) => object;
      return Reflect.construct(made, args, newTarget === (stand as unknown) ? made : newTarget);
    },
    get: (_, name) => Reflect.get(loadOnce(), name),
    set: (_, name, value) => Reflect.set(loadOnce(), name, value),
    has: (_, name) => Reflect.has(loadOnce(), name),
    getPrototypeOf: () => Reflect.getPrototypeOf(loadOnce()),
  });
  return stand;
}

/** What a proxy must have under it to be constructed: its `prototype` may be told otherwise, which a class's may not. */
function neverCalled(): void {
  throw new TypeError("a class is to be called with `new`");
}
