/** An iterator whose items come from a function, one at a time, and which `return` ends at once. */

import { Turns } from "../../base/promises.ts";

const DONE = { done: true, value: undefined } as const;

export class ConnectionIterator<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #take: (signal: AbortSignal) => Promise<T | undefined>;
  readonly #turns: Turns = new Turns();
  readonly #left: AbortController = new AbortController();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal | undefined, take: (signal: AbortSignal) => Promise<T | undefined>) {
    this.#take = take;
    this.#signal = signal === undefined ? this.#left.signal : AbortSignal.any([signal, this.#left.signal]);
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#left.signal.aborted) return DONE;
    try {
      const value = await this.#turns.take(() => this.#take(this.#signal), this.#signal);
      if (value !== undefined && !this.#left.signal.aborted) return { done: false, value };
    } catch (error) {
      if (!this.#left.signal.aborted) {
        this.#left.abort();
        throw error;
      }
    }
    this.#left.abort();
    return DONE;
  }

  /** Resolves once no item is being taken any more: at once, or soon after `return`. */
  async settled(): Promise<void> {
    await this.#turns.take(async () => {}, undefined);
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#left.abort();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
