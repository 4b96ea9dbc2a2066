/** Sources that wake a watch of domains: a domain may have changed. */

import { XenError } from "../../base/errors/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { XenStore, XenStoreWatch } from "../../interdomain/xenstore/index.ts";

export interface WatchSink {
  /** Compares now. */
  wake(): void;
  /** Polls instead: the source is not available. */
  missing(): void;
  /** Ends the watch with an error: the source has ended. */
  failed(error: unknown): void;
}

export interface WatchSource {
  keepAlive(on: boolean): void;
  close(): void;
}

/**
 * Wakes the watch when a toolstack introduces a domain to xenstored, and when an introduced domain shuts down or ends: any
 * domain, or the one that is meant if xenstored can tell them apart.
 */
export function xenstoreSource(store: XenStore, sink: WatchSink, domid?: Domid): WatchSource {
  const watches: XenStoreWatch[] = [];
  let isOpen = true;
  const follow = async (path: string): Promise<void> => {
    if (!isOpen) return;
    const watch = store.watch(path);
    watches.push(watch);
    for await (const _ of watch) sink.wake();
  };
  const followReleases = async (): Promise<void> => {
    const isOne = domid !== undefined && (await reportsDomids(store));
    // Its first event makes up for those that came before.
    await follow(isOne ? `@releaseDomain/${domid}` : "@releaseDomain");
  };
  const failed = (error: unknown): void => {
    if (isOpen) sink.failed(error);
  };
  follow("@introduceDomain").catch(failed);
  (domid === undefined ? follow("@releaseDomain") : followReleases()).catch(failed);
  return {
    keepAlive: () => {},
    close: () => {
      isOpen = false;
      for (const watch of watches) watch[Symbol.dispose]();
    },
  };
}

/** Resolves with true if xenstored reports the ends of one domain by themselves, as since 4.22. */
async function reportsDomids(store: XenStore): Promise<boolean> {
  try {
    return (await store.features()).includes("watchdepth");
  } catch {
    // An earlier xenstored does not know the question; if the connection has failed, so does the watch.
    return false;
  }
}

/** Wakes the watch by Xen's own interrupt, which only one program can hold. */
function virqSource(channels: EventChannels, sink: WatchSink): WatchSource {
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

/** Reports a failed xenstore as missing: the watch then polls. */
function quiet(sink: WatchSink): WatchSink {
  return {
    ...sink,
    failed: (error) => {
      if (error instanceof XenError) sink.missing();
      else sink.failed(error);
    },
  };
}

/** Parts of a Xen that sources use; each is opened at its first use. */
export interface WatchOrigins {
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
}

/** Returns what starts a source; undefined for polling. */
export function sourceOf(
  { store, eventChannels }: WatchOrigins,
  via: "auto" | "xenstore" | "polling" | "virq",
  domid: Domid | undefined,
): ((sink: WatchSink) => WatchSource) | undefined {
  switch (via) {
    case "auto":
      return (sink) => xenstoreSource(store(), quiet(sink), domid);
    case "xenstore":
      return (sink) => xenstoreSource(store(), sink, domid);
    case "virq":
      return (sink) => virqSource(eventChannels(), sink);
    case "polling":
      return undefined;
  }
}
