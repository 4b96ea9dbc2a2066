import type { SignalOptions } from "../../base/options.ts";
import type { AsyncEventChannel } from "../event-channel/index.ts";

/** A source of records. */
export interface RecordSource<Taken> {
  take(): Taken | null;
  finalCheck(): boolean;
}

/**
 * Takes record after record, and waits for an event if there is none. `return()` settles a pending `next()`, and the
 * signal rejects it; neither takes a record that is not returned.
 */
export class RecordIterator<Taken> implements AsyncIterableIterator<Taken> {
  readonly #source: RecordSource<Taken>;
  readonly #channel: AsyncEventChannel;
  readonly #stop: AbortController = new AbortController();
  readonly #signal: AbortSignal;
  #done = false;

  constructor(source: RecordSource<Taken>, channel: AsyncEventChannel, { signal }: SignalOptions) {
    this.#source = source;
    this.#channel = channel;
    this.#signal = signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
  }

  async next(): Promise<IteratorResult<Taken, undefined>> {
    while (!this.#done) {
      try {
        this.#signal.throwIfAborted();
        const after = this.#channel.count;
        const value = this.#source.take();
        if (value !== null) return { done: false, value };
        if (!this.#source.finalCheck()) await this.#channel.wait({ after, signal: this.#signal });
      } catch (error) {
        const left = this.#done;
        this.#done = true;
        if (!left) throw error;
      }
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Taken, undefined>> {
    this.#done = true;
    this.#stop.abort();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
