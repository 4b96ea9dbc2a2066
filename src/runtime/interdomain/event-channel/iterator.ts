/** Iterates over events. Not a generator, whose `return` would wait behind a pending `next`. */

import { ONCE } from "../../base/promises.ts";
import type { EventCounter, EventWaiter } from "./counter.ts";
import type { EventDispatcher } from "./dispatcher.ts";

interface Caller {
  resolve(result: IteratorResult<number, undefined>): void;
  reject(reason: unknown): void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

export class EventIterator implements AsyncIterableIterator<number>, EventWaiter {
  /** Kept: if it were collected, it would be closed. */
  readonly #channel: object;
  readonly #dispatcher: EventDispatcher;
  readonly #counter: EventCounter;
  readonly #signal: AbortSignal | undefined;
  readonly #callers: Caller[] = [];
  readonly #abort = (): void => this.failed(this.#signal?.reason);
  #seen: number;
  #done = false;
  /** The reason with which the next call of `next` rejects. */
  #failure: { readonly reason: unknown } | undefined;

  constructor(channel: object, dispatcher: EventDispatcher, counter: EventCounter, signal: AbortSignal | undefined) {
    this.#channel = channel;
    this.#dispatcher = dispatcher;
    this.#counter = counter;
    this.#seen = counter.taken;
    this.#signal = signal;
    if (signal?.aborted === true) this.#abort();
    else signal?.addEventListener("abort", this.#abort, ONCE);
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
      this.#seen = this.#dispatcher.take(this.#counter);
      return Promise.resolve({ done: false, value: this.#seen });
    }
    return new Promise((resolve, reject) => {
      if (this.#callers.length === 0) this.#dispatcher.enter(this.#counter, this);
      this.#callers.push({ resolve, reject });
    });
  }

  /** Ends the iteration, and every pending `next` with it. */
  return(): Promise<IteratorReturnResult<undefined>> {
    this.closed();
    return Promise.resolve(DONE);
  }

  fired(count: number): void {
    this.#seen = count;
    this.#callers.shift()?.resolve({ done: false, value: count });
    if (this.#callers.length > 0) this.#dispatcher.enter(this.#counter, this);
  }

  closed(): void {
    void this.#channel;
    this.#end();
    for (const { resolve } of this.#callers.splice(0)) resolve(DONE);
  }

  failed(reason: unknown): void {
    if (this.#done) return;
    const first = this.#callers.shift();
    if (first === undefined) this.#failure = { reason };
    else first.reject(reason);
    this.closed();
  }

  #end(): void {
    if (this.#done) return;
    this.#done = true;
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#dispatcher.leave(this.#counter, this);
  }
}
