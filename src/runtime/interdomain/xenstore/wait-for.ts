/** Waiting for a value. */

import { describe } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { closedError } from "./connection/session.ts";
import { isInterruption } from "./errors.ts";
import type { XenStoreWatch, XenStoreWatchOptions } from "./watch/watch.ts";

interface Store {
  watch(path: string, options?: XenStoreWatchOptions): XenStoreWatch;
  tryRead(path: string, options?: SignalOptions): Promise<string | null>;
}

interface WaitOptions extends SignalOptions {
  until?: ((value: string | null) => boolean) | undefined;
}

/** Reads at once, and after each change, until `until` accepts the value. */
export async function waitFor(store: Store, path: string, options: WaitOptions): Promise<string | null> {
  const { until = exists, signal } = readOptions("waitFor", options, ["until", "signal"]);
  if (typeof until !== "function") throw new TypeError(`expected until to be a function, received ${describe(until)}`);
  using watch = store.watch(path, { signal, maximumPaths: 1 });
  // Also after events below the node: creating a child creates this node without an event of its own.
  for await (const _ of watch) {
    try {
      const value = await store.tryRead(path, { signal });
      if (until(value)) return value;
    } catch (error) {
      if (!isInterruption(error)) throw error;
    }
  }
  throw closedError();
}

function exists(value: string | null): boolean {
  return value !== null;
}
