/**
 * Event channels: Xen's interrupts between domains. An event carries no data, and stands for all that were sent since
 * the previous one was taken.
 */

import type { XenError } from "../../base/errors/index.ts";
import type { Domid, Port } from "../../abi/numbers.ts";
import type { VirqName } from "./virq.ts";

/** One end of an event channel. Use after `close` throws a ReferenceError. */
export interface EventChannel extends Disposable {
  /** The number of this end in this domain. */
  readonly port: Port;
  /** Raises an event at the other end. Does nothing if no domain has bound it yet. Throws a XenError if refused. */
  notify(): void;
  /** Unmasks the port after an event that the caller has seen by another way. Harmless if it is not masked. */
  unmask(): void;
  /** Returns the port to Xen. Idempotent. */
  close(): void;
}

export interface EventOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface WaitOptions extends EventOptions {
  /** An earlier value of `count`: any later event ends the wait, even one that another waiter has taken. */
  readonly after?: number | undefined;
}

/**
 * One end of an event channel that can be waited for.
 *
 * An event may be spurious. Xen raises one at the end that binds second (`bindInterdomain`), and if events may have been
 * lost, each channel counts one possible event. So look at what the event is about.
 */
export interface AsyncEventChannel extends EventChannel, AsyncIterable<number> {
  /** The number of events so far. */
  readonly count: number;
  /**
   * Resolves with `count` at the next event that has not been taken, at once if it has come already. The event goes to
   * all waiters, is taken, and the port is unmasked. Rejects with the signal's reason, or with a ReferenceError when the
   * channel is closed.
   *
   * A program that does other work between two waits, on a channel with other waiters, passes the count that it has
   * seen: `seen = await channel.wait({ after: seen })` misses no event that another waiter has taken.
   */
  wait(options?: WaitOptions): Promise<number>;
  /**
   * Iterates over the values of `count`: events from now on, and any that has not been taken. Events that come between
   * two calls of `next` coalesce. Every iterator sees every event. Ends when the channel is closed, and throws the
   * signal's reason.
   */
  events(options?: EventOptions): AsyncIterableIterator<number>;
  /** Makes waits keep the process alive, which is the default. */
  ref(): this;
  /** Stops waits from keeping the process alive. */
  unref(): this;
}

/**
 * Makes the ends of event channels, and closes all of them when it is closed. Use afterwards throws a ReferenceError.
 *
 * It belongs to one thread: a Worker opens its own. A child process inherits no descriptor; if it is given one on
 * purpose (`fd`), only one of the two processes may use it, because either takes the other's events.
 */
export interface EventChannels extends Disposable {
  /** The number of times that events may have been lost, because more ports fired than the device has room for. */
  readonly overflows: number;
  /** Makes a new port to which that domain may bind. Throws a XenError if Xen refuses. */
  bindUnbound(remote: Domid): AsyncEventChannel;
  /**
   * Connects to a port that another domain has made for this one. The new end gets one event at once, whether or not
   * one was sent: an event sent before the binding cannot arrive. Throws a XenError if Xen refuses: EINVAL if the domain
   * has no such port for this domain.
   */
  bindInterdomain(remote: Domid, remotePort: Port): AsyncEventChannel;
  /**
   * Binds a virtual interrupt (VIRQ). Each has one holder: if it is taken (EEXIST), the XenBusyError names the usual
   * one. Throws a XenPermissionError in a domain that may not have it.
   */
  bindVirq(name: VirqName): AsyncEventChannel;
  /** Closes all channels, and the device. Idempotent. */
  close(): void;
}

export interface EventChannelsOptions {
  /** Called each time that events may have been lost, after each channel has counted one possible event. */
  readonly onOverflow?: ((error: XenError) => void) | undefined;
}
