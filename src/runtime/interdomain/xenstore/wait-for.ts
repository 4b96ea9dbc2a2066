/** Waiting for a value. */

import type { XenError } from "../../base/errors/index.ts";
import { disposedError } from "./connection/session.ts";
import { XenStoreConnectionError, XenStoreUnavailableError } from "./errors.ts";
import type { XenStoreRequestOptions } from "./operations.ts";
import type { XenStoreWatch, XenStoreWatchOptions } from "./watch/watch.ts";

interface Store {
  watch(path: string, options?: XenStoreWatchOptions): XenStoreWatch;
  tryRead(path: string, options?: XenStoreRequestOptions): Promise<string | undefined>;
}

/** Reads whenever something has changed; the first time at once. */
export async function waitFor(
  store: Store,
  path: string,
  predicate: (value: string | undefined) => boolean,
  options: XenStoreRequestOptions = {},
): Promise<string | undefined> {
  using watch = store.watch(path, { ...options, capacity: 1 });
  // Also after what happens below it: a node that is made on the way to another has no event of its own.
  for await (const _ of watch) {
    try {
      const value = await store.tryRead(path, options);
      if (predicate(value)) return value;
    } catch (error) {
      if (!isInterruption(error)) throw error;
    }
  }
  throw disposedError();
}

/** Whether the connection has ended: the watch comes back with the next one, and has an event then. */
function isInterruption(error: unknown): error is XenError {
  return error instanceof XenStoreConnectionError || error instanceof XenStoreUnavailableError;
}
