/**
 * Domains' lives, as they happen. Xen tells nobody what exactly has changed, so what is known is compared with a new list
 * whenever something says that it is time to look.
 */

import type { EventChannels } from "../../../interdomain/event-channel/event-channel.ts";
import { describe } from "../../../base/checks.ts";
import type { Connection } from "../../../hypercall/operation/index.ts";
import type { XenStore } from "../../../interdomain/xenstore/xenstore.ts";
import type { DomainInfo } from "../domain-info.ts";
import { type DomainWatch, type DomainWatchOptions, ListWatch } from "./domain-watch.ts";
import { quiet, virqSource, type WatchSink, type WatchSource, xenstoreSource } from "./source.ts";

export type { DomainChange } from "./change.ts";
export type { DomainWatch, DomainWatchOptions } from "./domain-watch.ts";

/** What watching stands on; each part is opened when it is wanted. */
export interface DomainWatchParts {
  readonly connection: Connection;
  readonly list: () => DomainInfo[];
  readonly store: () => XenStore;
  readonly eventChannels: () => EventChannels;
}

const OPTIONS: ReadonlySet<string> = new Set(["signal", "by", "pollMs", "existing"]);

/** `watches` are those that have not ended. */
export function watchDomains(
  parts: DomainWatchParts,
  options: DomainWatchOptions,
  watches: Set<Disposable>,
): DomainWatch {
  const unknown = Object.keys(options).find((name) => !OPTIONS.has(name));
  if (unknown !== undefined) throw new TypeError(`watch has no option "${unknown}"`);
  const start = sourceOf(parts, options.by ?? "auto");
  const watch = new ListWatch({ list: parts.list, start, ended: (ended) => void watches.delete(ended) }, options);
  watches.add(watch);
  return watch;
}

function sourceOf(
  { store, eventChannels, connection }: DomainWatchParts,
  by: NonNullable<DomainWatchOptions["by"]>,
): ((sink: WatchSink) => WatchSource) | undefined {
  switch (by) {
    case "auto":
      return (sink) => xenstoreSource(store(), quiet(sink));
    case "xenstore":
      return (sink) => xenstoreSource(store(), sink);
    case "virq":
      return (sink) => virqSource(eventChannels(), connection, sink);
    case "polling":
      return undefined;
    default:
      throw new TypeError(`watch is by "auto", "xenstore", "polling" or "virq", not ${describe(by)}`);
  }
}
