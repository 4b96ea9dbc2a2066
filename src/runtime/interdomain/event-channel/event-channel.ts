/**
 * Event channels: Xen's interrupts between domains. An event carries nothing but that it happened, and stands for all
 * that were sent since the one before it was taken.
 */

import type { Domid } from "../../abi/numbers/domid.ts";
import type { XenError } from "../../base/errors/index.ts";
import type { Port } from "../../abi/numbers/port.ts";
import type { VirqName } from "./virq.ts";

/** One end of an event channel. Use after `close` throws a ReferenceError. */
export interface EventChannel extends Disposable {
  /** Its number in this domain. */
  readonly port: Port;
  /** Raises an event at the other end; where there is none (yet), nothing happens. Throws a XenError if refused. */
  notify(): void;
  /** Lets the next event come, after one that the caller has seen himself. Harmless where nothing holds it back. */
  unmask(): void;
  /** Gives the port back to Xen. Doing it twice is harmless. */
  close(): void;
}

export interface EventOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface WaitOptions extends EventOptions {
  /** What `count` was: the wait is then for any event since, even one that somebody else has taken. */
  readonly after?: number | undefined;
}

/**
 * One end of an event channel that can be waited for.
 *
 * An event may be one that nobody has sent: Xen raises one at the end that binds second (`bindInterdomain`), and where
 * events may have been lost, one possible event of each channel is counted. So look at what an event is about.
 */
export interface AsyncEventChannel extends EventChannel, AsyncIterable<number> {
  /** How many events have come. */
  readonly count: number;
  /**
   * The next event that nobody has taken, be it that it has come already. All who wait are given it, it is taken, and
   * the next one may come. Gives `count`. Rejects with the signal's reason, or a ReferenceError when the channel is
   * closed.
   *
   * Who does other things between two waits on a channel that others wait on too says what he has seen:
   * `seen = await channel.wait({ after: seen })` misses nothing that the others have taken.
   */
  wait(options?: WaitOptions): Promise<number>;
  /**
   * The events from now on and those not taken yet, as `count`; what has come before the next is asked for is one.
   * Each iterator is given all of them. It ends when the channel is closed, and throws the signal's reason.
   */
  events(options?: EventOptions): AsyncIterableIterator<number>;
  /** A wait keeps the process alive, as at the beginning. */
  ref(): this;
  /** A wait does not keep the process alive. */
  unref(): this;
}

/** Makes event channels' ends, and is where all of them are closed. */
export interface EventChannels extends Disposable {
  /** How often events may have been lost, because more fired than there was room to report. */
  readonly overflows: number;
  /** A new port to which a domain may bind. Throws a XenError where Xen refuses. */
  bindUnbound(remote: Domid): AsyncEventChannel;
  /**
   * Connects to a port that another domain has made for this one. The new end gets one event at once, whether or not
   * one was sent: one that was sent before could not arrive. Throws a XenError where Xen refuses: EINVAL where the
   * port is not there for this domain.
   */
  bindInterdomain(remote: Domid, remotePort: Port): AsyncEventChannel;
  /**
   * An interrupt of Xen's own. Throws a XenBusyError where somebody has it already (EEXIST), and says who that usually
   * is; a XenPermissionError in a domain that may not have it.
   */
  bindVirq(name: VirqName): AsyncEventChannel;
}

export interface EventChannelsOptions {
  /** Told each time that events may have been lost, after each channel was given one possible event. */
  readonly onOverflow?: ((error: XenError) => void) | undefined;
}
