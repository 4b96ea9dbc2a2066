/** Promises that are settled from outside, and promises that are no longer waited for. */

/** A promise with what settles it. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason: unknown) => void;
}

/** What Promise.withResolvers is, which Node has only since version 22. */
export function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>["resolve"] | undefined;
  let reject: Deferred<T>["reject"] | undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  // The constructor has called the function by now.
  return { promise, resolve: resolve as Deferred<T>["resolve"], reject: reject as Deferred<T>["reject"] };
}
