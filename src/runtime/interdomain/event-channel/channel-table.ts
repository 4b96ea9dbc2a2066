/**
 * The bound ports of one open device, and where their events go. One loop per device runs from the first wait until
 * the device is closed, whoever waits: one that stops may lose what it has read ahead.
 */

import { EFBIG, errnoName, XenError } from "../../base/errors/index.ts";
import type { EventCounter, EventWaiter } from "./event-counter.ts";
import type { EventChannelsOptions } from "./event-channel.ts";
import type { EventPorts, EventSink } from "./event-ports.ts";
import { portError } from "./failure.ts";
import { KeepAlive } from "./keep-alive.ts";

/** How often in a row an event may be found without a turn of the event loop, which others wait for too. */
const LOOKS = 16;

export class ChannelTable implements Disposable {
  static readonly #forgotten: FinalizationRegistry<EventPorts> = new FinalizationRegistry((ports) =>
    ports[Symbol.dispose](),
  );

  readonly #ports: EventPorts;
  readonly #onOverflow: EventChannelsOptions["onOverflow"];
  readonly #counters: Map<number, EventCounter> = new Map();
  readonly #keepAlive: KeepAlive = new KeepAlive((on) => {
    if (this.#started) this.#ports.keepAlive(on);
  });
  #overflows = 0;
  #started = false;
  #looking = false;
  #looks = 0;
  #disposed = false;
  #failure: { readonly error: unknown } | undefined;

  /** The ports are the table's from now on. */
  constructor(ports: EventPorts, { onOverflow }: EventChannelsOptions = {}) {
    this.#ports = ports;
    this.#onOverflow = onOverflow;
    ChannelTable.#forgotten.register(this, ports, this);
  }

  get overflows(): number {
    return this.#overflows;
  }

  /** Throws a ReferenceError after disposal. */
  checkOpen(): void {
    if (this.#disposed) throw new ReferenceError("these event channels have been closed");
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
    const result = this.#ports.notify(counter.port);
    if (result < 0) throw portError(result, `notify event channel ${counter.port}`);
  }

  unmask(counter: EventCounter): void {
    this.check(counter);
    counter.unmasked();
    this.#unmask([counter.port]);
  }

  /** Takes what has come, and lets the next event come. */
  take(counter: EventCounter): number {
    const count = counter.take();
    if (counter.startUnmasking()) this.#unmask([counter.port]);
    return count;
  }

  /** From now on the waiter waits for the next event. Throws where none can come any more. */
  enter(counter: EventCounter, waiter: EventWaiter): void {
    this.check(counter);
    if (this.#failure !== undefined) throw this.#failure.error;
    if (!this.#started) {
      this.#started = true;
      this.#ports.start(sinkOf(new WeakRef(this)));
    }
    counter.enter(waiter);
    this.#keepAlive.change(1, counter.referenced ? 1 : 0);
    if (counter.startUnmasking()) this.#unmask([counter.port]);
    this.#lookSoon();
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

  close(counter: EventCounter): void {
    if (counter.closed) return;
    this.#counters.delete(counter.port);
    this.#settled(counter, counter.close());
    const result = this.#ports.unbind(counter.port);
    if (result < 0) throw portError(result, `close event channel ${counter.port}`);
  }

  /** Events that the loop has read. */
  fired(ports: readonly number[]): void {
    this.#looks = 0;
    this.#count(ports);
  }

  /** Counts events whose ports somebody looks after who unmasks them himself. */
  handOut(ports: readonly number[]): void {
    for (const port of ports) {
      const counter = this.#counters.get(port);
      if (counter === undefined) continue;
      this.#settled(counter, counter.add(true));
      counter.take();
    }
  }

  /** Events may have been lost: each channel is given one, and none stays masked. */
  restart(): void {
    const counters = [...this.#counters.values()];
    if (counters.length > 0) this.#unmask(counters.map(({ port }) => port));
    for (const counter of counters) {
      counter.unmasked();
      this.#settled(counter, counter.add(false));
    }
  }

  /** The device has more to tell than it had room for. */
  overflowed(): void {
    this.#overflows++;
    const operation = "read event channels";
    const result = this.#ports.reset();
    if (result < 0) return this.failed(portError(result, `reset after an overflow of ${operation}`));
    this.restart();
    const error = new XenError(
      `${operation} failed: ${errnoName(EFBIG)}. More had fired than there was room for, and each channel has been given one possible event`,
      { operation, errno: EFBIG },
    );
    // What it throws is the program's own, not the loop's.
    const onOverflow = this.#onOverflow;
    if (onOverflow !== undefined) queueMicrotask(() => onOverflow(error));
  }

  failed(error: unknown): void {
    this.#failure = { error };
    for (const counter of this.#counters.values()) this.#settled(counter, counter.fail(error));
  }

  [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    ChannelTable.#forgotten.unregister(this);
    for (const counter of this.#counters.values()) this.#settled(counter, counter.close());
    this.#counters.clear();
    this.#keepAlive.stop();
    this.#ports[Symbol.dispose]();
  }

  /** An answer that comes at once is there when the program next waits: no turn of the event loop need pass. */
  #lookSoon(): void {
    if (this.#looking || this.#looks >= LOOKS || this.#ports.look === undefined) return;
    this.#looking = true;
    queueMicrotask(() => {
      this.#looking = false;
      try {
        this.#look();
      } catch (error) {
        // Nobody else would hear of it.
        this.failed(error);
      }
    });
  }

  #look(): void {
    if (this.#disposed || !this.#keepAlive.waiting) return;
    const ports = this.#ports.look?.();
    // An error is the loop's to tell.
    if (typeof ports !== "object" || ports.length === 0) return;
    this.#looks++;
    this.#count(ports);
  }

  #unmask(ports: readonly number[]): void {
    const result = this.#ports.unmask(ports);
    if (result < 0) throw portError(result, `unmask event channel ${ports.join(", ")}`);
  }

  /** Those that are taken at once are unmasked together. */
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

  /** So many waits of a counter are over. */
  #settled(counter: EventCounter, waits: number): void {
    if (waits > 0) this.#keepAlive.change(-waits, counter.referenced ? -waits : 0);
  }
}

/** Does not keep the table alive: one that nobody waits on may be forgotten, and is then closed. */
function sinkOf(table: WeakRef<ChannelTable>): EventSink {
  return {
    fired: (ports) => table.deref()?.fired(ports),
    overflowed: () => table.deref()?.overflowed(),
    restarted: () => table.deref()?.restart(),
    failed: (error) => table.deref()?.failed(error),
  };
}
