/** Promises that are settled from outside, given up, or taken in turns. */

/** A promise, with the functions that settle it. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Does the work of Promise.withResolvers, which Node has only since version 22. */
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

/** For one event only. Without a prototype, from which the engine would take a `signal` that other code has added there. */
export const ONCE: AddEventListenerOptions = Object.freeze(Object.assign(Object.create(null), { once: true }));

/** Settles like the promise, or earlier with the signal's reason; the promise's own outcome is then ignored. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  const { promise: first, resolve, reject } = deferred<T>();
  const abort = (): void => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, ONCE);
  promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  return first;
}

/**
 * Resolves once both promises have settled, in either way: the turn of the action after them. It keeps neither value, or
 * a chain of such promises would keep every value that ever came.
 */
export function bothSettled(one: Promise<unknown>, other: Promise<unknown>): Promise<void> {
  return Promise.allSettled([one, other]).then(() => {});
}

/** Runs actions one after another, in the order in which they come. */
export class Turns {
  #unfinished = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** True if an action that comes now is begun at once, before `take` returns. */
  get idle(): boolean {
    return this.#unfinished === 0;
  }

  /** Settles like the action; or with the signal's reason if that comes before its turn, and it is never begun. */
  take<T>(action: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const done = this.#run(this.idle ? undefined : this.#last, action, signal);
    this.#last = bothSettled(this.#last, done);
    return done;
  }

  async #run<T>(
    turn: Promise<unknown> | undefined,
    action: () => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    this.#unfinished++;
    try {
      if (turn !== undefined) await orAborted(turn, signal);
      return await action();
    } finally {
      this.#unfinished--;
    }
  }
}
