/** Changes of xenstore, in batches. */

import type { XenStore } from "../../runtime/interdomain/xenstore/index.ts";
import type { StoreChange } from "../protocol/messages.ts";
import { Feed } from "./shared-feed.ts";

/** Milliseconds in which changes are collected, and the number of paths in one message. */
const BATCH_MS = 250;
const MOST_PATHS = 200;

export function storeFeed(store: () => XenStore, onError: (error: unknown) => void): Feed<StoreChange> {
  return new Feed<StoreChange>(async (pass, signal) => {
    let paths: Set<string> | null = new Set();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = (): void => {
      timer = undefined;
      pass({ paths: paths === null ? null : [...paths] });
      paths = new Set();
    };
    try {
      using watch = store().watch("/", { signal });
      for await (const { kind, path } of watch) {
        if (kind === "initial") continue;
        // "restored" and "overflow": any path may have changed.
        if (kind !== "changed" || (paths !== null && paths.size >= MOST_PATHS)) paths = null;
        else paths?.add(path);
        timer ??= setTimeout(send, BATCH_MS);
      }
    } finally {
      clearTimeout(timer);
    }
  }, onError);
}
