/** Sources that wake a watch of domains: a domain may have changed. */

import { XenError } from "../../base/errors/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";

export interface WatchSink {
  /** Compares now. */
  wake(): void;
  /** Ends the watch with an error: the source has ended. */
  failed(error: unknown): void;
}

export interface WatchSource {
  keepAlive(on: boolean): void;
  close(): void;
}

/**
 * Wakes the watch when a toolstack introduces a domain to xenstored, and when an introduced domain shuts down or ends.
 */
export function xenstoreSource(store: XenStore, sink: WatchSink): WatchSource {
  const watches = ["@introduceDomain", "@releaseDomain"].map((path) => store.watch(path));
  for (const watch of watches) {
    const follow = async (): Promise<void> => {
      for await (const _ of watch) sink.wake();
    };
    follow().catch((error: unknown) => sink.failed(error));
  }
  return {
    keepAlive: () => {},
    close: () => {
      for (const watch of watches) watch[Symbol.dispose]();
    },
  };
}

/** Wakes the watch by Xen's own interrupt, which only one program can hold. */
export function virqSource(channels: EventChannels, sink: WatchSink): WatchSource {
  const channel = channels.bindVirq("VIRQ_DOM_EXC").unref();
  const follow = async (): Promise<void> => {
    // Wakes later, once the watch has this source and can close it.
    await Promise.resolve();
    sink.wake();
    for await (const _ of channel) sink.wake();
  };
  follow().catch((error: unknown) => sink.failed(error));
  return {
    keepAlive: (on) => void (on ? channel.ref() : channel.unref()),
    close: () => channel.close(),
  };
}

/** Ignores a missing xenstore: the watch then polls. */
export function quiet(sink: WatchSink): WatchSink {
  return {
    wake: () => sink.wake(),
    failed: (error) => {
      if (!(error instanceof XenError)) sink.failed(error);
    },
  };
}
