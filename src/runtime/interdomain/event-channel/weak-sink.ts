/** A dispatcher as its device sees it. */

import type { EventSink } from "./device.ts";

/** The part of a dispatcher that reports go to. */
interface Reported extends Pick<EventSink, "fired" | "overflowed" | "failed"> {
  restart(): void;
}

/**
 * Makes a sink that does not keep the dispatcher alive: a dispatcher without waiters may be collected, which closes its
 * device.
 */
export function weakSink(dispatcher: WeakRef<Reported>): EventSink {
  return {
    fired: (ports) => dispatcher.deref()?.fired(ports),
    overflowed: () => dispatcher.deref()?.overflowed(),
    restarted: () => dispatcher.deref()?.restart(),
    failed: (error) => dispatcher.deref()?.failed(error),
  };
}
