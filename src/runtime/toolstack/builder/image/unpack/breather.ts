/** Pauses in long work, so that timers, signals and other requests are not kept waiting. */

const LONGEST_TURN_MS = 15;

export class Breather {
  readonly #signal: AbortSignal | undefined;
  #since: number = performance.now();

  constructor(signal: AbortSignal | undefined) {
    signal?.throwIfAborted();
    this.#signal = signal;
  }

  /** True if it is time to await `pause()`. */
  get due(): boolean {
    return performance.now() - this.#since > LONGEST_TURN_MS;
  }

  /** Lets the event loop turn once. Throws the signal's reason if it was aborted meanwhile. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
