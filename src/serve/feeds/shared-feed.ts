/** A source that works while it has listeners. */

export type Listener<T> = (value: T) => void;

/** Begins to work: it passes values on until the signal aborts. */
export type Work<T> = (pass: Listener<T>, signal: AbortSignal) => Promise<void>;

export class Feed<T> implements Disposable {
  readonly #work: Work<T>;
  readonly #onError: (error: unknown) => void;
  readonly #listeners: Set<Listener<T>> = new Set();
  #running: AbortController | undefined;

  constructor(work: Work<T>, onError: (error: unknown) => void) {
    this.#work = work;
    this.#onError = onError;
  }

  /** True while somebody listens. */
  get isBusy(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls the listener with each value until the result is disposed. */
  listen(listener: Listener<T>): Disposable {
    this.#listeners.add(listener);
    if (this.#running === undefined) this.#start();
    return {
      [Symbol.dispose]: () => {
        this.#listeners.delete(listener);
        if (this.#listeners.size === 0) this.#stop();
      },
    };
  }

  [Symbol.dispose](): void {
    this.#listeners.clear();
    this.#stop();
  }

  #start(): void {
    const running = new AbortController();
    this.#running = running;
    const pass = (value: T): void => {
      if (running.signal.aborted) return;
      for (const listener of this.#listeners) listener(value);
    };
    const end = (error?: unknown): void => {
      if (running.signal.aborted) return;
      // The next listener starts it again.
      this.#stop();
      if (error !== undefined) this.#onError(error);
    };
    this.#work(pass, running.signal).then(() => end(), end);
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }
}
