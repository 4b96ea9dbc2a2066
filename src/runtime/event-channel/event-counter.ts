/**
 * The events of one port: how many have come, how many have been taken, and who waits for the next. An event stays
 * masked until it is taken or somebody waits for one after it.
 */

import type { Port } from "./port.ts";

/** Somebody who waits for the next event. Exactly one of these is called, once, and he waits no longer. */
export interface EventWaiter {
  fired(count: number): void;
  closed(): void;
  failed(error: unknown): void;
}

export class EventCounter {
  readonly port: Port;
  readonly waiters: Set<EventWaiter> = new Set();
  count = 0;
  taken = 0;
  closed = false;
  /** Whether waiting for it keeps the process alive. */
  referenced = true;
  #masked = false;

  constructor(port: Port) {
    this.port = port;
  }

  /** Counts an event, and gives it to all who wait. `masked`: none can follow until the port is unmasked. */
  add(masked: boolean): void {
    this.count++;
    this.#masked ||= masked;
    if (this.waiters.size === 0) return;
    this.taken = this.count;
    const waiters = [...this.waiters];
    this.waiters.clear();
    for (const waiter of waiters) waiter.fired(this.count);
  }

  /** Takes what has come. */
  take(): number {
    this.taken = this.count;
    return this.count;
  }

  /**
   * Whether the port has to be unmasked now, since all that has come is taken or somebody waits for what comes after it;
   * then the caller does it.
   */
  startUnmasking(): boolean {
    if (!this.#masked || (this.taken < this.count && this.waiters.size === 0)) return false;
    this.#masked = false;
    return true;
  }

  /** Somebody else has unmasked the port. */
  unmasked(): void {
    this.#masked = false;
  }

  close(): void {
    this.closed = true;
    const waiters = [...this.waiters];
    this.waiters.clear();
    for (const waiter of waiters) waiter.closed();
  }

  fail(error: unknown): void {
    const waiters = [...this.waiters];
    this.waiters.clear();
    for (const waiter of waiters) waiter.failed(error);
  }
}
