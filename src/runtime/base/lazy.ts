/** Modules and classes that are loaded at first use: a program does not pay at its start for parts that it never uses. */

import { NO_DESCRIPTOR, XenError } from "./errors/errors.ts";

/**
 * Returns functions that call the given ones once, at the first use, since a `require` takes microseconds each time. Each
 * given function has a `require` of a literal path, which `bun build` follows, and the path once more for the compiler.
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
  const once: Record<string, () => unknown> = Object.create(null);
  for (const name of Object.keys(loaders)) once[name] = onceOf(loaders[name] as () => unknown);
  return once as Loaders;
}

function onceOf(load: () => unknown): () => unknown {
  let loaded: unknown;
  return () => (loaded ??= loading(load));
}

/**
 * Returns what `load` does, which is one `require`. Throws a XenError if the module's file cannot be read: opening it
 * takes a descriptor. The next call loads it.
 */
export function loading<T>(load: () => T): T {
  try {
    return load();
  } catch (error) {
    throw unreadable(error) ?? error;
  }
}

/**
 * Returns an error with the reason if Bun cannot open a file. Bun reports an unreadable or a missing module, in errors
 * of several classes; so opening another file finds the reason.
 */
function unreadable(error: unknown): XenError | undefined {
  if (error instanceof XenError) return undefined;
  // Only here: a program that loads this file pays for no module of Node's.
  const { closeSync, openSync } = require("node:fs") as typeof import("node:fs");
  try {
    closeSync(openSync("/dev/null", "r"));
    return undefined;
  } catch (reason) {
    const { errno = 0, code } = reason as NodeJS.ErrnoException;
    const operation = "load a module of this library";
    return new XenError(`${operation} failed: ${code}. ${NO_DESCRIPTOR}`, { operation, errno: -errno, cause: error });
  }
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
  const loadNow = (): Class => (loaded ??= loading(load));
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
