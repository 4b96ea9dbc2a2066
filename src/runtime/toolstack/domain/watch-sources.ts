/** What says that something may have happened to a domain, so that looking is worth while. */

import { XenError } from "../../base/errors/index.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import { DomainStates } from "./domain-state.ts";

export interface WatchSink {
  /** Look now. `replaced` are numbers that other domains have now. */
  wake(replaced?: ReadonlySet<number>): void;
  /** Nothing more will be said. */
  failed(error: unknown): void;
}

export interface WatchSource {
  keepAlive(on: boolean): void;
  close(): void;
}

/** xenstored tells of domains that a toolstack introduces to it, and of those that shut down or end. */
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

/** Xen's own interrupt, which only one program can have. */
export function virqSource(channels: EventChannels, connection: Connection, sink: WatchSink): WatchSource {
  const channel = channels.bindVirq("VIRQ_DOM_EXC").unref();
  const states = new DomainStates(connection);
  const follow = async (): Promise<void> => {
    // Once whoever watches knows what to close.
    await Promise.resolve();
    sink.wake(states.changed());
    for await (const _ of channel) sink.wake(states.changed());
  };
  follow().catch((error: unknown) => sink.failed(error));
  return {
    keepAlive: (on) => void (on ? channel.ref() : channel.unref()),
    close: () => channel.close(),
  };
}

/** What is missing is not missed: where there is no xenstore, looking from time to time has to do. */
export function quiet(sink: WatchSink): WatchSink {
  return {
    wake: () => sink.wake(),
    failed: (error) => {
      if (!(error instanceof XenError)) sink.failed(error);
    },
  };
}
