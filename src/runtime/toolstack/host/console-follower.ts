/** An iterator over text that somebody else goes on writing: it looks again after a while. */

/** What is new since the last look, and how much has been overwritten before it could be read. */
export interface ConsoleLook {
  readonly text: string;
  readonly lostBytes: number;
}

/** Goes on until it is closed; a `next()` that waits is done then. */
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
    else signal?.addEventListener("abort", this.#abort, { once: true });
  }

  /** Bytes that have been overwritten between two looks: where it grows, text is missing. */
  get lostBytes(): number {
    return this.#lostBytes;
  }

  /** The next piece of text, never empty. */
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

  /** Closes it: what leaving a loop calls. */
  return(): Promise<IteratorResult<string, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Ends the following: a `next()` that waits is done. */
  close(): void {
    this.#end();
    for (const { resolve } of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
  }

  /** Closes it: what `using` calls. */
  [Symbol.dispose](): void {
    this.close();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Looks, gives what there is to who has waited longest, and looks again later while somebody waits. */
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

  /** Ends: who waits learns why, else who asks next. */
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
