/** One port of a descriptor of /dev/xen/evtchn. */

import { checkInteger } from "../../base/checks.ts";
import { BoundChannel } from "./bound-channel.ts";
import type { ChannelTable } from "./channel-table.ts";
import type { AsyncEventChannel } from "./event-channel.ts";
import type { Port } from "../../abi/numbers/port.ts";

/** What a channel needs of its descriptor. */
export interface Descriptor {
  readonly fd: number;
  /** Reads events that are there into their channels. */
  look(): void;
  /** The same, waiting for them; false where the time is over. */
  read(deadline: number): boolean;
}

/** One end of an event channel, bound to a descriptor of /dev/xen/evtchn. */
export class UnixXenEventChannel extends BoundChannel implements AsyncEventChannel {
  readonly #descriptor: Descriptor;

  /** For `UnixEventChannels` only. */
  constructor(table: ChannelTable, bound: Port, descriptor: Descriptor) {
    super(table, bound);
    this.#descriptor = descriptor;
  }

  /** The descriptor that becomes readable when an event comes, for this channel and all others of the same object. */
  get fd(): number {
    return this.#descriptor.fd;
  }

  /**
   * Waits with the whole thread for the next event, and takes it: the fastest way, for a program that does nothing
   * else. Gives false when so many milliseconds have passed. Throws a TypeError where it would block although
   * somebody has waited with a promise: the event loop then reads the descriptor.
   */
  waitSync(timeoutMs: number = Infinity): boolean {
    checkTimeout(timeoutMs);
    const descriptor = this.#descriptor;
    let looked = false;
    let deadline: number | undefined;
    return this.waitBy(() => {
      // What is there already is not waited for, and the clock not asked: under Xen that is a system call.
      if (!looked) {
        looked = true;
        descriptor.look();
        return true;
      }
      return descriptor.read((deadline ??= deadlineOf(timeoutMs)));
    });
  }
}

/** By the clock of `performance.now()`; 0 for not waiting at all. */
export function deadlineOf(timeoutMs: number): number {
  checkTimeout(timeoutMs);
  if (timeoutMs === 0 || timeoutMs === Infinity) return timeoutMs;
  return performance.now() + timeoutMs;
}

/** Throws a TypeError or RangeError unless it is a whole number of milliseconds, or Infinity. */
function checkTimeout(timeoutMs: number): void {
  if (timeoutMs !== Infinity) checkInteger("timeout", timeoutMs, 0, Number.MAX_SAFE_INTEGER);
}
