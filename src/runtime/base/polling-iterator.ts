/** An async iterator over what grows without a notice: it looks for new elements while somebody waits for one. */

import { ONCE } from "./promises.ts";

/** Looks once. Returns what is new, in order. */
export type Look<T> = () => readonly T[] | Promise<readonly T[]>;

export interface PollingOptions {
  /** The time between two looks while nothing new has come. */
  readonly intervalMs: number;
  readonly signal: AbortSignal | undefined;
  /** Called once when it ends. */
  readonly onEnd?: () => void;
}

type Step<T> = IteratorResult<T, undefined>;

/**
 * Ends when it is closed: a pending `next()` then resolves as done. If its signal aborts, or a look fails, the first who
 * waits receives the reason, or else the next caller.
 */
export abstract class PollingIterator<T> implements AsyncIterableIterator<T, undefined, void>, Disposable {
  readonly #look: Look<T>;
  readonly #options: PollingOptions;
  readonly #waiting: PromiseWithResolvers<Step<T>>[] = [];
  readonly #abort = (): void => this.#fail(this.#options.signal?.reason);
  /** Elements that nobody has taken yet, from an index on. */
  #ready: readonly T[] = [];
  #taken = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLooking = false;
  /** True if the last look has found elements. */
  #hasFound = false;
  #ended = false;
  #failure: { reason: unknown } | undefined;

  constructor(look: Look<T>, options: PollingOptions) {
    this.#look = look;
    this.#options = options;
    if (options.signal?.aborted === true) this.#abort();
    else options.signal?.addEventListener("abort", this.#abort, ONCE);
  }

  /** Resolves with the next element. */
  next(): Promise<Step<T>> {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) return Promise.reject(failure.reason);
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    if (this.#taken < this.#ready.length) return Promise.resolve(this.#take());
    const waiting = Promise.withResolvers<Step<T>>();
    this.#waiting.push(waiting);
    if (this.#waiting.length > 1) return waiting.promise;
    // Else elements that come as fast as they are taken would leave the event loop no turn: not even for a signal.
    if (this.#hasFound) this.#timer = setTimeout(() => void this.#serve(), 0);
    else void this.#serve();
    return waiting.promise;
  }

  /** Closes it: leaving a loop calls this. */
  return(): Promise<Step<T>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Ends it: a pending `next()` resolves as done. */
  close(): void {
    this.#end();
    for (const { resolve } of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Returns the iterator itself: a loop takes it. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  #take(): Step<T> {
    const value = this.#ready[this.#taken++] as T;
    if (this.#taken === this.#ready.length) [this.#ready, this.#taken] = [[], 0];
    return { done: false, value };
  }

  /** Looks, passes what is new to those who wait, and looks again later while somebody waits. */
  async #serve(): Promise<void> {
    this.#timer = undefined;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      // A look that is no promise is passed on at once, before anything else can happen.
      const found = this.#look();
      const elements = found instanceof Promise ? await found : found;
      if (this.#ended) return;
      this.#hasFound = elements.length > 0;
      this.#ready = elements;
      while (this.#taken < this.#ready.length) {
        const waiting = this.#waiting.shift();
        if (waiting === undefined) break;
        waiting.resolve(this.#take());
      }
    } catch (error) {
      if (!this.#ended) this.#fail(error);
      return;
    } finally {
      this.#isLooking = false;
    }
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => void this.#serve(), this.#options.intervalMs);
  }

  #fail(reason: unknown): void {
    this.#end();
    const [first, ...others] = this.#waiting.splice(0);
    if (first === undefined) this.#failure = { reason };
    else first.reject(reason);
    for (const { resolve } of others) resolve({ done: true, value: undefined });
  }

  #end(): void {
    const { signal, onEnd } = this.#options;
    const isFirst = !this.#ended;
    this.#ended = true;
    this.#failure = undefined;
    [this.#ready, this.#taken] = [[], 0];
    clearTimeout(this.#timer);
    this.#timer = undefined;
    signal?.removeEventListener("abort", this.#abort);
    if (isFirst) onEnd?.();
  }
}
