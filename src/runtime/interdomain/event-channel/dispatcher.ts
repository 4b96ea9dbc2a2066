/**
 * Demultiplexes the events of one open device to its channels. One read loop per device runs from the first wait until
 * the device is closed. A loop that stopped earlier might lose events that it has read ahead.
 */

import { EFBIG, errnoName, XenError } from "../../base/errors/index.ts";
import type { EventCounter, EventWaiter } from "./counter.ts";
import type { EventDevice } from "./device.ts";
import { isShortage, portError } from "./failure.ts";
import { EarlyLooks } from "./early-looks.ts";
import type { EventChannelsOptions } from "./interfaces.ts";
import { KeepAlive } from "./keep-alive.ts";
import { weakSink } from "./weak-sink.ts";

export class EventDispatcher implements Disposable {
  static readonly #forgotten: FinalizationRegistry<EventDevice> = new FinalizationRegistry((device) => {
    try {
      device[Symbol.dispose]();
    } catch {} // The descriptor was closed elsewhere, and no caller is left.
  });

  readonly #device: EventDevice;
  readonly #onOverflow: EventChannelsOptions["onOverflow"];
  readonly #counters: Map<number, EventCounter> = new Map();
  readonly #keepAlive: KeepAlive = new KeepAlive((on) => {
    if (this.#started) this.#device.keepAlive(on);
  });
  #overflows = 0;
  #started = false;
  /** True if reading has ended, and may begin again. */
  #stopped = false;
  readonly #looks: EarlyLooks;
  #isClosed = false;
  #failure: { readonly error: unknown } | undefined;

  /** Takes ownership of the device. */
  constructor(device: EventDevice, { onOverflow }: EventChannelsOptions = {}) {
    this.#device = device;
    this.#onOverflow = onOverflow;
    this.#looks = new EarlyLooks((block) => this.#lookUnlessFailing(block), device.blockingLook !== undefined);
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

  /** Consumes the pending event, and unmasks the port. */
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
    if (this.#device.look !== undefined) this.#looks.soon();
  }

  /** Starts the read loop. Throws if it cannot be started; a later wait tries again. */
  #start(): void {
    if (this.#started) return;
    this.#device.start(weakSink(new WeakRef(this)));
    this.#started = true;
    if (!this.#stopped) return;
    this.#stopped = false;
    // Events may have been lost meanwhile, so the new wait gets a possible event.
    queueMicrotask(() => this.#unlessFailing(() => this.restart()));
  }

  /** Runs work whose error would reach no caller: an error ends all waits. */
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

  /** Closes a channel that was collected, so that nothing waits for it. */
  forget(counter: EventCounter): void {
    try {
      if (!this.#isClosed) this.closeChannel(counter);
    } catch {
      // Nothing is left that could be told.
    }
  }

  /** Counts events that the loop has read. */
  fired(ports: readonly number[]): void {
    this.#looks.turned();
    this.found(ports);
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

  /** Recovers from an overflow of the device. */
  overflowed(): void {
    this.#overflows++;
    const operation = "read event channels";
    const result = this.#device.reset();
    if (result < 0) return this.failed(portError(result, `reset after an overflow of ${operation}`));
    this.restart();
    const error = new XenError(
      `${operation} failed: ${errnoName(EFBIG)}. The device's ring of events overflowed: each channel has counted ` +
        "one possible event",
      { operation, errno: EFBIG },
    );
    // An error of the callback belongs to the program, not to the loop.
    const onOverflow = this.#onOverflow;
    if (onOverflow !== undefined) queueMicrotask(() => onOverflow(error));
  }

  /**
   * Ends all waits with an error. Later waits start again if the device only lacked a resource, and fail with it
   * otherwise.
   */
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

  #lookUnlessFailing(block: boolean): boolean | null {
    try {
      return this.#isClosed ? null : this.#look(block);
    } catch (error) {
      this.failed(error);
      return null;
    }
  }

  /** Polls the device. Returns true if it had events, and null if nothing waits for one. */
  #look(block: boolean): boolean | null {
    if (!this.#keepAlive.waiting) return null;
    // A wait that lets the process end does not hold it up either.
    const isLong = block && this.#keepAlive.referenced;
    const ports = (isLong ? this.#device.blockingLook?.() : this.#device.look?.()) ?? 0;
    if (typeof ports === "number") {
      // Polling reports neither an overflow, from which the loop recovers, nor a descriptor closed elsewhere.
      if (ports < 0 && ports !== -EFBIG) this.failed(portError(ports, "read event channels"));
      return null;
    }
    if (ports.length > 0) this.found(ports);
    return ports.length > 0;
  }

  #unmask(ports: readonly number[]): void {
    const result = this.#device.unmask(ports);
    if (result < 0) throw portError(result, `unmask event channel ${ports.join(", ")}`);
  }

  /** Counts events, and unmasks the ports of those that are consumed at once, all together. */
  found(ports: readonly number[]): void {
    const [first] = ports;
    // Most reads find one port.
    if (ports.length === 1 && first !== undefined) {
      if (this.#add(first)) this.#unmask(ports);
      return;
    }
    const unmask = ports.filter((port) => this.#add(port));
    if (unmask.length > 0) this.#unmask(unmask);
  }

  /** Counts an event. Returns true if the caller must unmask its port now. */
  #add(port: number): boolean {
    const counter = this.#counters.get(port);
    // A channel that has been closed meanwhile has no counter.
    if (counter === undefined) return false;
    this.#settled(counter, counter.add(true));
    return counter.startUnmasking();
  }

  /** Subtracts a counter's finished waits. */
  #settled(counter: EventCounter, waits: number): void {
    if (waits > 0) this.#keepAlive.change(-waits, counter.referenced ? -waits : 0);
  }
}
