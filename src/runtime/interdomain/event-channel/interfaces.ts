/**
 * Event channels: Xen's interrupts between domains. An event carries no data; events coalesce until they are consumed.
 */

import type { SignalOptions } from "../../base/options.ts";
import type { XenError } from "../../base/errors/index.ts";
import type { Domid, Port } from "../../abi/numbers.ts";
import type { VirqName } from "./virq.ts";

/**
 * One end of an event channel. Use after `close` throws a ReferenceError. An end that the program has lost is closed when
 * it is collected, so keep it for as long as its port is to stay. It belongs to the thread of the object that made it. No
 * child process has it, and another process that binds the port gets an end of its own.
 */
export interface EventChannel extends Disposable {
  /** The number of this end in this domain. */
  readonly port: Port;
  /** Raises an event at the other end. Does nothing if no domain has bound it yet. Throws a XenError if Xen refuses. */
  notify(): void;
  /**
   * Unmasks the port after an event that the caller has received in another way. Harmless if the port is not masked.
   */
  unmask(): void;
  /** Returns the port to Xen. Idempotent. */
  close(): void;
}

/** Options of a wait for an event. */
export interface WaitOptions extends SignalOptions {
  /** An earlier value of `count`: any later event ends the wait, even one that another waiter has consumed. */
  readonly after?: number | undefined;
}

/**
 * One end of an event channel that can be waited for.
 *
 * An event may be spurious. Xen raises one at the end that binds second (`bindInterdomain`), and if events may have
 * been lost, each channel counts one possible event. So always check the state that the event is about.
 */
export interface AsyncEventChannel extends EventChannel, AsyncIterable<number> {
  /** The number of events so far. */
  readonly count: number;
  /**
   * Resolves with `count` at the next event that is not consumed, at once if there is one. The event wakes all waiters
   * and is consumed, and the port is unmasked. Rejects with the signal's reason, or with a ReferenceError when the
   * channel is closed.
   *
   * A program with other work between two waits, on a channel with other waiters, passes the count that it has seen.
   * `seen = await channel.wait({ after: seen })` misses no event that another waiter has consumed.
   */
  wait(options?: WaitOptions): Promise<number>;
  /**
   * Iterates over the values of `count`: later events, and one that is not consumed yet. Events between two calls of
   * `next` coalesce. Every iterator sees every event. Ends when the channel is closed, and throws the signal's reason.
   */
  events(options?: SignalOptions): AsyncIterableIterator<number>;
  /** Makes waits keep the process alive, which is the default. */
  ref(): this;
  /** Stops waits from keeping the process alive. */
  unref(): this;
}

/**
 * Makes the ends of event channels, and closes all of them when it is closed. Use after that throws a ReferenceError.
 *
 * It belongs to one thread: a Worker opens its own. A child process inherits no descriptor. If a descriptor is passed
 * to it on purpose (`fd`), only one of the two processes may use it, because each consumes the other's events.
 */
export interface EventChannels extends Disposable {
  /** The number of times that events may have been lost, because the device's ring of events overflowed. */
  readonly overflows: number;
  /** Makes a new port for that domain to bind. Throws a XenError if Xen refuses. */
  bindUnbound(remote: Domid): AsyncEventChannel;
  /**
   * Connects to a port that another domain has made for this one. The new end gets one event at once, even if none was
   * sent: an event sent before the binding cannot arrive. Throws a XenError if Xen refuses: EINVAL if the domain has no
   * such port for this domain.
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

/** Options of event channels, whatever their implementation. */
export interface EventChannelsOptions {
  /** Called after each loss of events, when each channel has counted one possible event. */
  readonly onOverflow?: ((error: XenError) => void) | undefined;
}
