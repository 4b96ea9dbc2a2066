/**
 * The events of one port: how many have come, how many have been taken, and who waits for the next. An event stays
 * masked until it is taken or somebody waits for one after it.
 */

import type { Port } from "../../abi/numbers/port.ts";

/** Somebody who waits for the next event. Exactly one of these is called, once, and he waits no longer. */
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
  /** Whether waiting for it keeps the process alive. */
  referenced = true;
  #masked = false;
  // Most often one waits, and that is to cost next to nothing.
  #waiter: EventWaiter | undefined;
  #others: Set<EventWaiter> | undefined;

  constructor(port: Port) {
    this.port = port;
  }

  /** How many wait. */
  get waiting(): number {
    return (this.#waiter === undefined ? 0 : 1) + (this.#others?.size ?? 0);
  }

  enter(waiter: EventWaiter): void {
    if (this.#waiter === undefined) this.#waiter = waiter;
    else (this.#others ??= new Set()).add(waiter);
  }

  /** Whether he did wait. */
  leave(waiter: EventWaiter): boolean {
    if (this.#waiter !== waiter) return this.#others?.delete(waiter) ?? false;
    this.#waiter = undefined;
    return true;
  }

  /**
   * Counts an event, and gives it to all who wait; gives how many those were. `masked`: none can follow until the port
   * is unmasked.
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
    if (!this.#masked || (this.taken < this.count && this.waiting === 0)) return false;
    this.#masked = false;
    return true;
  }

  /** Somebody else has unmasked the port. */
  unmasked(): void {
    this.#masked = false;
  }

  /** Tells all who wait, and gives how many those were. */
  close(): number {
    this.closed = true;
    const waiters = this.#takeWaiters();
    for (const waiter of waiters) waiter.closed();
    return waiters.length;
  }

  /** The same where no event can come any more. */
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
