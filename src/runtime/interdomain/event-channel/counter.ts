/**
 * The events of one port: the number received, the number consumed, and the waiters for the next. A port stays masked
 * until its event is consumed, or until there is a waiter for the next event.
 */

import type { Port } from "../../abi/numbers.ts";

/** A waiter for the next event. Exactly one of its methods is called, once, and the wait is then over. */
export interface EventWaiter {
  fired(count: number): void;
  closed(): void;
  failed(error: unknown): void;
}

export class EventCounter {
  readonly port: Port;
  count = 0;
  taken = 0;
  closed = false;
  /** True if waiting for it keeps the process alive. */
  referenced = true;
  #masked = false;
  // Usually there is one waiter, which must cost next to nothing.
  #waiter: EventWaiter | undefined;
  #others: Set<EventWaiter> | undefined;

  constructor(port: Port) {
    this.port = port;
  }

  /** The number of waiters. */
  get waiting(): number {
    return (this.#waiter === undefined ? 0 : 1) + (this.#others?.size ?? 0);
  }

  enter(waiter: EventWaiter): void {
    if (this.#waiter === undefined) this.#waiter = waiter;
    else (this.#others ??= new Set()).add(waiter);
  }

  /** Removes a waiter. Returns false if it was not waiting. */
  leave(waiter: EventWaiter): boolean {
    if (this.#waiter !== waiter) return this.#others?.delete(waiter) ?? false;
    this.#waiter = undefined;
    return true;
  }

  /**
   * Counts an event for all waiters, and returns their number. `masked` says that the next event needs the port
   * unmasked.
   */
  add(masked: boolean): number {
    const count = ++this.count;
    if (masked) this.#masked = true;
    const waiter = this.#waiter;
    const others = this.#others;
    if (waiter === undefined && others === undefined) return 0;
    const { waiting } = this;
    this.taken = count;
    this.#waiter = undefined;
    this.#others = undefined;
    waiter?.fired(count);
    if (others !== undefined) for (const other of others) other.fired(count);
    return waiting;
  }

  /** Consumes all events so far. */
  take(): number {
    this.taken = this.count;
    return this.count;
  }

  /** True if the caller must unmask the port now: all events are consumed, or there is a waiter for the next. */
  startUnmasking(): boolean {
    if (!this.#masked || (this.taken < this.count && this.waiting === 0)) return false;
    this.#masked = false;
    return true;
  }

  /** Notes that the port has been unmasked elsewhere. */
  unmasked(): void {
    this.#masked = false;
  }

  /** Notifies all waiters that the channel is closed, and returns their number. */
  close(): number {
    this.closed = true;
    const waiters = this.#takeWaiters();
    for (const waiter of waiters) waiter.closed();
    return waiters.length;
  }

  /** Notifies all waiters that no event can come any more, and returns their number. */
  fail(error: unknown): number {
    const waiters = this.#takeWaiters();
    for (const waiter of waiters) waiter.failed(error);
    return waiters.length;
  }

  #takeWaiters(): EventWaiter[] {
    const waiters = [...(this.#waiter === undefined ? [] : [this.#waiter]), ...(this.#others ?? [])];
    this.#waiter = undefined;
    this.#others = undefined;
    return waiters;
  }
}
