/**
 * Demultiplexes the events of one open device into its channels. One read loop per device runs from the first wait until
 * the device is closed, whatever is waited for: a loop that stops may lose what it has read ahead.
 */

import { EFBIG, errnoName, XenError } from "../../base/errors/index.ts";
import type { EventCounter, EventWaiter } from "./counter.ts";
import type { EventDevice, EventSink } from "./device.ts";
import { isShortage, portError } from "./failure.ts";
import type { EventChannelsOptions } from "./interfaces.ts";
import { KeepAlive } from "./keep-alive.ts";

/** The number of events in a row that may be found without a turn of the event loop, which other work waits for too. */
const LOOKS = 16;

export class EventDispatcher implements Disposable {
  static readonly #forgotten: FinalizationRegistry<EventDevice> = new FinalizationRegistry((device) =>
    device[Symbol.dispose](),
  );

  readonly #device: EventDevice;
  readonly #onOverflow: EventChannelsOptions["onOverflow"];
  readonly #counters: Map<number, EventCounter> = new Map();
  readonly #keepAlive: KeepAlive = new KeepAlive((on) => {
    if (this.#started) this.#device.keepAlive(on);
  });
  #overflows = 0;
  #started = false;
  /** True if reading has ended, and may begin anew. */
  #stopped = false;
  #looking = false;
  #looks = 0;
  #isClosed = false;
  #failure: { readonly error: unknown } | undefined;

  /** Takes the device over. */
  constructor(device: EventDevice, { onOverflow }: EventChannelsOptions = {}) {
    this.#device = device;
    this.#onOverflow = onOverflow;
    EventDispatcher.#forgotten.register(this, device, this);
  }

  get overflows(): number {
    return this.#overflows;
  }

  /** Throws a ReferenceError once closed. */
  checkOpen(): void {
    if (this.#isClosed) throw new ReferenceError("these event channels have been closed");
  }

  /** Throws a ReferenceError once the channel is closed. */
  check(counter: EventCounter): void {
    if (counter.closed) throw this.closedError(counter);
  }

  closedError({ port }: EventCounter): ReferenceError {
    return new ReferenceError(`event channel ${port} has been closed`);
  }

  add(counter: EventCounter): void {
    this.#counters.set(counter.port, counter);
  }

  has(port: number): boolean {
    return this.#counters.has(port);
  }

  notify(counter: EventCounter): void {
    this.check(counter);
    const result = this.#device.notify(counter.port);
    if (result < 0) throw portError(result, `notify event channel ${counter.port}`);
  }

  unmask(counter: EventCounter): void {
    this.check(counter);
    counter.unmasked();
    this.#unmask([counter.port]);
  }

  /** Takes the pending event, and unmasks the port. */
  take(counter: EventCounter): number {
    const count = counter.take();
    if (counter.startUnmasking()) this.#unmask([counter.port]);
    return count;
  }

  /** Adds a waiter for the next event. Throws if none can come any more. */
  enter(counter: EventCounter, waiter: EventWaiter): void {
    this.check(counter);
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#start();
    counter.enter(waiter);
    this.#keepAlive.change(1, counter.referenced ? 1 : 0);
    if (counter.startUnmasking()) this.#unmask([counter.port]);
    this.#lookSoon();
  }

  /** Throws if no loop can be started; a later wait tries again. */
  #start(): void {
    if (this.#started) return;
    this.#device.start(sinkOf(new WeakRef(this)));
    this.#started = true;
    if (!this.#stopped) return;
    this.#stopped = false;
    // Events may have been lost meanwhile: the wait that begins is to see that one may have come.
    queueMicrotask(() => this.#unlessFailing(() => this.restart()));
  }

  /** Does work of its own, whose error no caller would see. */
  #unlessFailing(work: () => void): void {
    try {
      if (!this.#isClosed) work();
    } catch (error) {
      this.failed(error);
    }
  }

  leave(counter: EventCounter, waiter: EventWaiter): void {
    if (counter.leave(waiter)) this.#settled(counter, 1);
  }

  reference(counter: EventCounter, on: boolean): void {
    this.check(counter);
    if (counter.referenced === on) return;
    counter.referenced = on;
    this.#keepAlive.change(0, on ? counter.waiting : -counter.waiting);
  }

  closeChannel(counter: EventCounter): void {
    if (counter.closed) return;
    this.#counters.delete(counter.port);
    this.#settled(counter, counter.close());
    const result = this.#device.unbind(counter.port);
    if (result < 0) throw portError(result, `close event channel ${counter.port}`);
  }

  /** Counts events that the loop has read. */
  fired(ports: readonly number[]): void {
    this.#looks = 0;
    this.#count(ports);
  }

  /** Counts events of ports that the caller unmasks itself. */
  handOut(ports: readonly number[]): void {
    for (const port of ports) {
      const counter = this.#counters.get(port);
      if (counter === undefined) continue;
      this.#settled(counter, counter.add(true));
      counter.take();
    }
  }

  /** Counts one possible event for each channel and unmasks every port, since events may have been lost. */
  restart(): void {
    const counters = [...this.#counters.values()];
    if (counters.length > 0) this.#unmask(counters.map(({ port }) => port));
    for (const counter of counters) {
      counter.unmasked();
      this.#settled(counter, counter.add(false));
    }
  }

  /** Recovers from a device that had more events than room for them. */
  overflowed(): void {
    this.#overflows++;
    const operation = "read event channels";
    const result = this.#device.reset();
    if (result < 0) return this.failed(portError(result, `reset after an overflow of ${operation}`));
    this.restart();
    const error = new XenError(
      `${operation} failed: ${errnoName(EFBIG)}. More ports fired than the device has room for: each channel has counted ` +
        "one possible event",
      { operation, errno: EFBIG },
    );
    // An error of the callback is the program's own, not the loop's.
    const onOverflow = this.#onOverflow;
    if (onOverflow !== undefined) queueMicrotask(() => onOverflow(error));
  }

  /** Ends all waits. Later ones begin anew if the device has ended for want of something, and fail likewise if not. */
  failed(error: unknown): void {
    if (isShortage(error)) {
      this.#started = false;
      this.#stopped = true;
    } else this.#failure = { error };
    for (const counter of this.#counters.values()) this.#settled(counter, counter.fail(error));
  }

  /** Closes all channels, and the device. Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    EventDispatcher.#forgotten.unregister(this);
    for (const counter of this.#counters.values()) this.#settled(counter, counter.close());
    this.#counters.clear();
    this.#keepAlive.stop();
    this.#device[Symbol.dispose]();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Looks before the program next waits: an answer that comes at once then costs no turn of the event loop. */
  #lookSoon(): void {
    if (this.#looking || this.#looks >= LOOKS || this.#device.look === undefined) return;
    this.#looking = true;
    queueMicrotask(() => {
      this.#looking = false;
      this.#unlessFailing(() => this.#look());
    });
  }

  #look(): void {
    if (!this.#keepAlive.waiting) return;
    const ports = this.#device.look?.() ?? 0;
    if (typeof ports === "number") {
      // A loop recovers from an overflow, and never hears of a descriptor that others have closed.
      if (ports < 0 && ports !== -EFBIG) this.failed(portError(ports, "read event channels"));
      return;
    }
    if (ports.length === 0) return;
    this.#looks++;
    this.#count(ports);
  }

  #unmask(ports: readonly number[]): void {
    const result = this.#device.unmask(ports);
    if (result < 0) throw portError(result, `unmask event channel ${ports.join(", ")}`);
  }

  /** Counts events, and unmasks together the ports of those that are taken at once. */
  #count(ports: readonly number[]): void {
    // A channel that has been closed meanwhile has no counter.
    const unmask = ports.filter((port) => {
      const counter = this.#counters.get(port);
      if (counter === undefined) return false;
      this.#settled(counter, counter.add(true));
      return counter.startUnmasking();
    });
    if (unmask.length > 0) this.#unmask(unmask);
  }

  /** Subtracts waits of a counter that are over. */
  #settled(counter: EventCounter, waits: number): void {
    if (waits > 0) this.#keepAlive.change(-waits, counter.referenced ? -waits : 0);
  }
}

/** Does not keep the dispatcher alive: one that is not waited for may be collected, and its device is then closed. */
function sinkOf(dispatcher: WeakRef<EventDispatcher>): EventSink {
  return {
    fired: (ports) => dispatcher.deref()?.fired(ports),
    overflowed: () => dispatcher.deref()?.overflowed(),
    restarted: () => dispatcher.deref()?.restart(),
    failed: (error) => dispatcher.deref()?.failed(error),
  };
}
