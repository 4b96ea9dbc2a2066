/** Operations that may take seconds: a promise, and the program goes on meanwhile. */

import type { Connection } from "./connection.ts";

/** How a promise is no longer waited for. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes an operation in the background where the hypercall interface can, else at once. `given` is what stands behind
 * the operation's name. Rejects with what the operation would throw, or with the signal's reason: an operation that has
 * begun then comes to its end all the same, and keeps its memory until it has.
 */
export async function inBackground(
  connection: Connection,
  family: string,
  name: string,
  given: readonly unknown[],
  { signal }: Waiting = {},
): Promise<unknown> {
  signal?.throwIfAborted();
  const operation = connection.family(family).operation(name);
  const { hypercall } = connection;
  if (hypercall.hypercallInBackground === undefined) {
    const [first, second, third, fourth] = given;
    return operation.call(first, second, third, fourth);
  }
  const { op, given: args, finish, release } = operation.prepare(given);
  const made = hypercall.hypercallInBackground(op, args, { signal }).then(finish).finally(release);
  return orAborted(made, signal);
}

/** Rejects with the signal's reason as soon as there is one; what comes of the promise afterwards is nobody's. */
export async function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    if (signal.aborted) abort();
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
    // Whichever of the two is still to come is not waited for any more.
    promise.catch(() => {});
    aborted.catch(() => {});
  }
}
