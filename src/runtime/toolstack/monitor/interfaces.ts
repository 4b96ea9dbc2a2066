/** A monitor of a guest's events as its user sees it. */

import type { Domid, Gfn } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { EventChannels } from "../../interdomain/event-channel/index.ts";
import type { MonitorEvent, WatchedEvent } from "./event-types.ts";

/** A guest's rights on a page: read, write, execute. */
export type PageAccess = "---" | "r--" | "-w-" | "--x" | "rw-" | "r-x" | "-wx" | "rwx";

/** Options of a monitor. */
export interface MonitorOptions extends SignalOptions {
  /** The events to watch for. */
  readonly events: readonly WatchedEvent[];
  /**
   * The longest time in which an event must be answered, in milliseconds: 5000 by default. An event that is not answered in
   * that time ends the monitor with an error. Infinity waits for ever.
   */
  readonly answerWithinMs?: number | undefined;
  /**
   * Event channels of its own, for `nextSync`: blocking is impossible on those of which a promise waits. By default those of
   * the Xen. They stay open when the monitor is closed.
   */
  readonly eventChannels?: EventChannels | undefined;
  /** True to end the monitor of another program, which may have died. False by default. */
  readonly replace?: boolean | undefined;
}

/**
 * A monitor of a guest: an iterator over its events (vm_event.h). Each must be answered, since its vcpu waits. It ends at
 * its `close` or `return`, when the guest ends, and with an error. Then all events count as answered, and the guest
 * goes on without a monitor.
 */
export interface Monitor extends AsyncIterableIterator<MonitorEvent>, Disposable {
  /** The guest that it watches. */
  readonly domid: Domid;
  /** True once it is closed, by the program or since the guest has ended. */
  readonly isClosed: boolean;
  /**
   * Resolves with the next event. Rejects with a XenError of the code "ERR_UNANSWERED" if an event was not answered in time,
   * and with the signal's reason.
   */
  next(): Promise<IteratorResult<MonitorEvent, undefined>>;
  /**
   * Blocks the thread until the next event, and returns it: the fastest way, for a program without other work. Returns null
   * after `timeoutMs` milliseconds without one. Throws as `next` rejects, and a ReferenceError once it is closed. Throws a
   * TypeError for event channels that cannot block: see `MonitorOptions.eventChannels`.
   */
  nextSync(timeoutMs?: number): MonitorEvent | null;
  /** Ends it. */
  return(): Promise<IteratorReturnResult<undefined>>;
  /**
   * Restricts the guest's accesses to `count` pages: others become events of the type "mem_access". When the monitor ends, the
   * guest has all rights on them again. Throws a XenUnsupportedOperationError if this processor or this Xen cannot
   * restrict them.
   */
  setAccess(first: Gfn | bigint, count: number, access: PageAccess): void;
  /** Returns the guest's rights on a page. */
  access(frame: Gfn | bigint): PageAccess;
  /** Ends it: the guest goes on. Idempotent. */
  close(): void;
}
