/** Operations that may take seconds: a promise, while the program goes on. */

import { memberOf } from "../../base/checks.ts";
import type { SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Connection } from "./connection.ts";

export interface BackgroundOptions extends SignalOptions {
  /** Buffers that the operation uses: disposed when it has ended, even if nothing waits for it any more. */
  readonly uses?: readonly Disposable[];
}

/**
 * Makes an operation in the background if the hypercall interface can, else at once. `values` are the arguments after
 * the operation's name. Rejects with the operation's error, or with the signal's reason: an operation that has begun
 * then ends all the same, and keeps its memory until it has.
 */
export function inBackground(
  connection: Connection,
  family: string,
  name: string,
  values: readonly unknown[],
  { signal, uses = [] }: BackgroundOptions = {},
): Promise<unknown> {
  const made = make(connection, family, name, values, signal).finally(() => {
    for (const used of uses) used[Symbol.dispose]();
  });
  return orAborted(made, signal);
}

async function make(
  connection: Connection,
  family: string,
  name: string,
  values: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<unknown> {
  signal?.throwIfAborted();
  const { hypercall } = connection;
  const operation = connection.family(family).operation(name);
  if (memberOf(hypercall, "hypercallInBackground") === undefined || hypercall.hypercallInBackground === undefined) {
    const [first, second, third, fourth] = values;
    return operation.call(first, second, third, fourth);
  }
  const { op, args, finish, release } = operation.prepare(values);
  try {
    return finish(await hypercall.hypercallInBackground(op, args, { signal }));
  } finally {
    release();
  }
}
