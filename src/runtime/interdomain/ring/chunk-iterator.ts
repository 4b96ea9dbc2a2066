import type { SignalOptions } from "../../base/options.ts";
type Chunk = Uint8Array<ArrayBuffer>;

/**
 * Reads chunk after chunk until the end. `return()` settles a pending `next()`, and the signal rejects it; neither
 * consumes bytes that are not returned.
 */
export class ChunkIterator implements AsyncIterableIterator<Chunk> {
  readonly #read: (options: SignalOptions) => Promise<Chunk | null>;
  readonly #stop: AbortController = new AbortController();
  readonly #signal: AbortSignal;
  #done = false;

  constructor(read: (options: SignalOptions) => Promise<Chunk | null>, { signal }: SignalOptions) {
    this.#read = read;
    this.#signal = signal === undefined ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]);
  }

  async next(): Promise<IteratorResult<Chunk, undefined>> {
    if (this.#done) return { done: true, value: undefined };
    try {
      const value = await this.#read({ signal: this.#signal });
      if (value !== null) return { done: false, value };
    } catch (error) {
      if (!this.#stop.signal.aborted) {
        this.#done = true;
        throw error;
      }
    }
    this.#done = true;
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Chunk, undefined>> {
    this.#done = true;
    this.#stop.abort();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
