/** Event channels of the domain that this program runs in, through Linux's /dev/xen/evtchn. */

import { type Domid, domid, port, type Port } from "../../../abi/numbers.ts";
import { checkInteger } from "../../../base/checks.ts";
import { EFBIG, hypercallError } from "../../../base/errors/index.ts";
import { BoundChannel } from "../channel.ts";
import { DeviceEventChannels } from "../channels.ts";
import { EventDispatcher } from "../dispatcher.ts";
import { portError } from "../failure.ts";
import type { AsyncEventChannel, EventChannels, EventChannelsOptions } from "../interfaces.ts";
import type { LinuxEvtchn } from "./evtchn.ts";

/** The longest timeout of poll(2). */
const LONGEST_POLL_MS = 0x7fff_ffff;

/** The descriptor below a channel. */
interface Descriptor {
  readonly fd: number;
  /** Reads pending events into their channels, without waiting. */
  look(): void;
  /** Waits for events and reads them into their channels; returns false once the deadline has passed. */
  read(deadline: number): boolean;
}

/** One end of an event channel, bound to a descriptor of /dev/xen/evtchn. */
export class UnixXenEventChannel extends BoundChannel implements AsyncEventChannel {
  readonly #descriptor: Descriptor;

  /** For `LinuxEventChannels` only. */
  constructor(dispatcher: EventDispatcher, bound: Port, descriptor: Descriptor) {
    super(dispatcher, bound);
    this.#descriptor = descriptor;
  }

  /**
   * The descriptor, which becomes readable when an event comes, for this channel and all others of its opening. Its
   * number is valid in the whole process: a Worker may poll it, but must not read it.
   */
  get fd(): number {
    return this.#descriptor.fd;
  }

  /**
   * Blocks the thread until the next event, and consumes it: the fastest way, for a program without other work. Returns
   * false after `timeoutMs` milliseconds. Throws a TypeError if it would block while a promise waits for a channel of
   * this descriptor, because the event loop then reads the descriptor.
   */
  waitSync(timeoutMs: number = Infinity): boolean {
    checkTimeout(timeoutMs);
    const descriptor = this.#descriptor;
    let looked = false;
    let deadline: number | undefined;
    return this.takeBlocking(() => {
      // An event that is already pending is consumed without reading the time, which under Xen is a system call.
      if (!looked) {
        looked = true;
        descriptor.look();
        return true;
      }
      return descriptor.read((deadline ??= deadlineOf(timeoutMs)));
    });
  }
}

/** Linux's event channels: any number of ports over one descriptor. Made by `EventChannels.open()`. */
export class LinuxEventChannels extends DeviceEventChannels<UnixXenEventChannel> {
  readonly #device: LinuxEvtchn;
  readonly #dispatcher: EventDispatcher;
  readonly #channelOf: (bound: Port) => UnixXenEventChannel;

  /** Takes ownership of the device. */
  constructor(device: LinuxEvtchn, options: EventChannelsOptions) {
    const dispatcher = new EventDispatcher(device, options);
    const descriptor: Descriptor = {
      get fd() {
        return device.fd;
      },
      look: () => dispatcher.found(portsOf(device.look(), dispatcher)),
      read: (deadline) => {
        const fired = readPorts(device, dispatcher, deadline);
        dispatcher.found(fired);
        return fired.length > 0 || performance.now() < deadline;
      },
    };
    const channelOf = (bound: Port): UnixXenEventChannel => new UnixXenEventChannel(dispatcher, bound, descriptor);
    super(device, dispatcher, channelOf);
    this.#device = device;
    this.#dispatcher = dispatcher;
    this.#channelOf = channelOf;
  }

  /**
   * The descriptor, readable when an event has come: for an event loop of the program's own (see `poll`). Its number is
   * valid in the whole process: a Worker may poll it, but must not read it. Throws a ReferenceError once closed.
   */
  get fd(): number {
    return this.#device.fd;
  }

  /**
   * Makes a channel for a port that is already bound to this descriptor, and counts one possible event. Throws a
   * RangeError if the port has a channel here.
   */
  adopt(bound: Port): UnixXenEventChannel {
    this.#dispatcher.checkOpen();
    if (this.#dispatcher.has(port(bound)))
      throw new RangeError(`expected a port without an event channel here, received ${bound}: use its channel`);
    const channel = this.#channelOf(bound);
    this.#dispatcher.found([bound]);
    return channel;
  }

  /**
   * Returns the ports that have fired, for an event loop of the program's own. Waits up to `timeoutMs` milliseconds if
   * none has. Consumes their events; each port stays masked until its channel's `unmask`. Throws a TypeError if it
   * would block while a promise waits for a channel of this descriptor.
   */
  poll(timeoutMs: number = 0): Port[] {
    const deadline = deadlineOf(timeoutMs);
    let ports: number[];
    do ports = readPorts(this.#device, this.#dispatcher, deadline);
    while (ports.length === 0 && performance.now() < deadline);
    this.#dispatcher.handOut(ports);
    return ports;
  }

  /**
   * Restricts the descriptor permanently to ports of that domain, without VIRQs. Throws a XenError if Linux refuses.
   */
  restrict(remote: Domid): void {
    this.#dispatcher.checkOpen();
    const result = this.#device.restrict(domid(remote));
    if (result < 0) throw hypercallError(result, { operation: `restrict event channels to domain ${remote}` });
  }
}

/** True for event channels whose `poll` can block the thread. */
export function canBlock(channels: EventChannels): channels is LinuxEventChannels {
  return typeof (channels as Partial<LinuxEventChannels>).poll === "function";
}

/** Returns the deadline as a time of `performance.now()`; 0 for no waiting at all. */
function deadlineOf(timeoutMs: number): number {
  checkTimeout(timeoutMs);
  if (timeoutMs === 0 || timeoutMs === Infinity) return timeoutMs;
  return performance.now() + timeoutMs;
}

/** Throws a TypeError or RangeError unless it is a whole number of milliseconds, or Infinity. */
function checkTimeout(timeoutMs: number): void {
  if (timeoutMs !== Infinity) checkInteger("timeoutMs", timeoutMs, 0, Number.MAX_SAFE_INTEGER);
}

/** Returns ports that have fired, waiting until the deadline. Returns none earlier if the wait was interrupted. */
function readPorts(device: LinuxEvtchn, dispatcher: EventDispatcher, deadline: number): number[] {
  dispatcher.checkOpen();
  // The time costs a system call in some guests, and is not needed here.
  const isTimed = deadline !== 0 && deadline !== Infinity;
  const left = isTimed ? deadline - performance.now() : deadline;
  const timeoutMs = left === Infinity ? -1 : Math.min(Math.max(0, Math.ceil(left)), LONGEST_POLL_MS);
  if (timeoutMs !== 0 && device.started) {
    throw new TypeError(
      "cannot block: a promise has waited for a channel of this descriptor, so the event loop reads it. " +
        "Open other event channels for blocking waits",
    );
  }
  return portsOf(device.read(timeoutMs), dispatcher);
}

/** Returns the ports that were read. Throws if an error was read instead, and recovers from an overflow. */
function portsOf(fired: number[] | number, dispatcher: EventDispatcher): number[] {
  if (typeof fired !== "number") return fired;
  if (fired !== -EFBIG) throw portError(fired, "read event channels");
  dispatcher.overflowed();
  return [];
}
