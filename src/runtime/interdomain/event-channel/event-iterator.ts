/** Events one after the other. Not a generator: its `return` would wait behind a pending `next`. */

import type { ChannelTable } from "./channel-table.ts";
import type { EventCounter, EventWaiter } from "./event-counter.ts";

interface Asker {
  resolve(result: IteratorResult<number, undefined>): void;
  reject(reason: unknown): void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

export class EventIterator implements AsyncIterableIterator<number>, EventWaiter {
  readonly #table: ChannelTable;
  readonly #counter: EventCounter;
  readonly #signal: AbortSignal | undefined;
  readonly #askers: Asker[] = [];
  readonly #abort = (): void => this.failed(this.#signal?.reason);
  #seen: number;
  #done = false;
  /** What the next `next` is to throw. */
  #failure: { readonly reason: unknown } | undefined;

  constructor(table: ChannelTable, counter: EventCounter, signal: AbortSignal | undefined) {
    this.#table = table;
    this.#counter = counter;
    this.#seen = counter.taken;
    this.#signal = signal;
    if (signal?.aborted === true) this.#abort();
    else signal?.addEventListener("abort", this.#abort, { once: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<number, undefined>> {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) return Promise.reject(failure.reason);
    if (this.#done || this.#counter.closed) return this.return();
    if (this.#counter.count > this.#seen) {
      this.#seen = this.#table.take(this.#counter);
      return Promise.resolve({ done: false, value: this.#seen });
    }
    return new Promise((resolve, reject) => {
      if (this.#askers.length === 0) this.#table.enter(this.#counter, this);
      this.#askers.push({ resolve, reject });
    });
  }

  /** Ends the iteration: whoever waits for the next event is told that there is none. */
  return(): Promise<IteratorReturnResult<undefined>> {
    this.closed();
    return Promise.resolve(DONE);
  }

  fired(count: number): void {
    this.#seen = count;
    this.#askers.shift()?.resolve({ done: false, value: count });
    if (this.#askers.length > 0) this.#table.enter(this.#counter, this);
  }

  closed(): void {
    this.#end();
    for (const { resolve } of this.#askers.splice(0)) resolve(DONE);
  }

  failed(reason: unknown): void {
    if (this.#done) return;
    const first = this.#askers.shift();
    if (first === undefined) this.#failure = { reason };
    else first.reject(reason);
    this.closed();
  }

  #end(): void {
    if (this.#done) return;
    this.#done = true;
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#table.leave(this.#counter, this);
  }
}
