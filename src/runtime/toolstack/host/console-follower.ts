/** An iterator over a growing text, which polls for new text. */

import { ONCE } from "../../base/promises.ts";

/** The text since the last poll, and the count of bytes that were overwritten before they could be read. */
export interface ConsoleLook {
  readonly text: string;
  readonly lostBytes: number;
}

/**
 * An iterator over the console's text, until it is closed; a pending `next()` then resolves as done. It belongs to one
 * thread. Any number of threads and processes may follow the console, each for itself.
 */
export class ConsoleFollower implements AsyncIterableIterator<string, undefined, void>, Disposable {
  readonly #look: () => ConsoleLook;
  readonly #intervalMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #waiting: PromiseWithResolvers<IteratorResult<string, undefined>>[] = [];
  readonly #abort = (): void => this.#fail(this.#signal?.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #failure: { reason: unknown } | undefined;
  #lostBytes = 0;

  constructor(look: () => ConsoleLook, intervalMs: number, signal?: AbortSignal) {
    this.#look = look;
    this.#intervalMs = intervalMs;
    this.#signal = signal;
    if (signal?.aborted === true) this.#abort();
    else signal?.addEventListener("abort", this.#abort, ONCE);
  }

  /** The count of bytes that were overwritten between two polls: if it grows, text is missing. */
  get lostBytes(): number {
    return this.#lostBytes;
  }

  /** Resolves with the next piece of text, never empty. */
  next(): Promise<IteratorResult<string, undefined>> {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) return Promise.reject(failure.reason);
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    const waiting = Promise.withResolvers<IteratorResult<string, undefined>>();
    this.#waiting.push(waiting);
    if (this.#waiting.length === 1) this.#serve();
    return waiting.promise;
  }

  /** Closes it: leaving a loop calls this. */
  return(): Promise<IteratorResult<string, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Stops following: a pending `next()` resolves as done. */
  close(): void {
    this.#end();
    for (const { resolve } of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Polls, passes new text to the first waiter, and polls again later while there are waiters. */
  #serve(): void {
    this.#timer = undefined;
    try {
      const { text, lostBytes } = this.#look();
      this.#lostBytes += lostBytes;
      if (text !== "") this.#waiting.shift()?.resolve({ done: false, value: text });
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#serve(), this.#intervalMs);
  }

  /** Ends with an error, which the first waiter receives, or else the next caller. */
  #fail(reason: unknown): void {
    this.#end();
    const [first, ...others] = this.#waiting.splice(0);
    if (first === undefined) this.#failure = { reason };
    else first.reject(reason);
    for (const { resolve } of others) resolve({ done: true, value: undefined });
  }

  #end(): void {
    this.#ended = true;
    this.#failure = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#signal?.removeEventListener("abort", this.#abort);
  }
}
