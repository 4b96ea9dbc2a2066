/** Operations that may take seconds: a promise, and the program goes on meanwhile. */

import { orAborted } from "../../base/promises.ts";
import type { Connection } from "./connection.ts";

/** How a promise is no longer waited for. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
}

export interface BackgroundOptions extends Waiting {
  /** Buffers that the operation uses: they are disposed when it has come to its end, whoever still waits for it. */
  readonly uses?: readonly Disposable[];
}

/**
 * Makes an operation in the background where the hypercall interface can, else at once. `given` is what stands behind
 * the operation's name. Rejects with what the operation would throw, or with the signal's reason: an operation that has
 * begun then comes to its end all the same, and keeps its memory until it has.
 */
export function inBackground(
  connection: Connection,
  family: string,
  name: string,
  given: readonly unknown[],
  { signal, uses = [] }: BackgroundOptions = {},
): Promise<unknown> {
  const made = make(connection, family, name, given, signal).finally(() => {
    for (const used of uses) used[Symbol.dispose]();
  });
  return orAborted(made, signal);
}

async function make(
  connection: Connection,
  family: string,
  name: string,
  given: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<unknown> {
  signal?.throwIfAborted();
  const { hypercall } = connection;
  const operation = connection.family(family).operation(name);
  if (hypercall.hypercallInBackground === undefined) {
    const [first, second, third, fourth] = given;
    return operation.call(first, second, third, fourth);
  }
  const { op, args, finish, release } = operation.prepare(given);
  try {
    return finish(await hypercall.hypercallInBackground(op, args, { signal }));
  } finally {
    release();
  }
}
