/** A connection between the two ends of a device, from one end's view. */

import { inspectAs, nameAs } from "../../base/checks.ts";
import type { DeviceLook, DeviceWatch } from "./device-watch.ts";
import type { XenbusNodes } from "./nodes.ts";
import type { XenbusState } from "./states.ts";

/**
 * The reason for a connection's end: the other end has "closed" it, or is "gone" (its domain, or its folder). Or the
 * toolstack has "removed" the device, or this end has "left".
 */
export type XenbusConnectionEnd = "closed" | "gone" | "removed" | "left";

/** The states of an end that still uses the device. */
const IN_USE: ReadonlySet<XenbusState> = new Set(["initialised", "connected", "reconfiguring", "reconfigured"]);

/** A connection, as both kinds of ends have it. */
export class XenbusConnection {
  /** The nodes of the other end, as they were when this connection began. */
  readonly other: XenbusNodes;
  /** Resolves with the reason once the connection has ended. Rejects if xenstore cannot be read any more. */
  readonly ended: Promise<XenbusConnectionEnd>;
  readonly #abort: AbortController = new AbortController();

  /** For the ends of a device. */
  constructor(other: XenbusNodes, watch: DeviceWatch) {
    this.other = other;
    this.ended = watch.until(endOf, undefined).catch((error: unknown) => {
      if (watch.isClosed) return "left";
      throw error;
    });
    const abort = (): void => this.#abort.abort();
    this.ended.then(abort, abort);
  }

  /** Aborts once the connection has ended, for whichever reason: a signal for everything that serves it. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  static {
    nameAs(this, "XenbusConnection");
    inspectAs(this, (shown) => `${shown.constructor.name} to ${shown.other.path}`);
  }
}

function endOf({ own, other }: DeviceLook): XenbusConnectionEnd | undefined {
  if (own === null) return "removed";
  if (other === null) return "gone";
  return IN_USE.has(other) ? undefined : "closed";
}
