/**
 * Tells errors that code has thrown from errors of the engine's own. It has to be imported before the library: the
 * engine makes its errors ("undefined is not an object") without asking for the global constructor.
 */

const made = new WeakSet<object>();

for (const name of ["Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError"] as const) {
  const original = globalThis[name] as ErrorConstructor;
  const construct = (args: readonly unknown[], newTarget: unknown): object => {
    const error = Reflect.construct(original, args, newTarget as NewableFunction) as object;
    made.add(error);
    return error;
  };
  globalThis[name] = new Proxy(original, {
    construct: (_, args, newTarget: NewableFunction) => construct(args, newTarget),
    // Bun leaves out `new` where it makes no difference.
    apply: (target, _, args) => construct(args, target),
  }) as never;
}

/** The error of a hostile value's own code: to pass it on is right. */
export class HostileError extends Error {
  override readonly name = "HostileError";
}

/** True for an error that the library or a hostile value has made, and false for one of the engine's or of Bun's. */
export function isOwn(error: unknown): boolean {
  // An aborted signal's reason is no error of the library's either, and is passed on.
  return (
    typeof error === "object" &&
    error !== null &&
    (made.has(error) || error instanceof DOMException || isOfCaller(error) || isOfSystem(error))
  );
}

/** An error of a system call or a resolver that the documentation promises, such as ENOENT of a file. */
function isOfSystem(error: object): boolean {
  const { code, syscall } = error as { readonly code?: unknown; readonly syscall?: unknown };
  // Bun names no system call for a path that is too long for any.
  return typeof code === "string" && /^E[A-Z]+$/.test(code) && (typeof syscall === "string" || code === "ENAMETOOLONG");
}

/**
 * True for the engine's errors about a revoked Proxy, a Proxy that cannot iterate, or a class that is called. They are
 * like those that the caller's code throws.
 */
function isOfCaller(error: object): boolean {
  return (
    error instanceof TypeError &&
    /Proxy .*revoked|^Cannot call a class constructor|^Receiver should be a typed array view/.test(error.message)
  );
}
