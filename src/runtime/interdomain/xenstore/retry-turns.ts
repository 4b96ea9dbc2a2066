/** Turns for retried transactions, so that those of one client do not interfere with each other. */

import { deferred, orAborted } from "../../base/promises.ts";

/**
 * Milliseconds without the end of any turn, after which a transaction waits no longer: it may be nested in another's
 * work.
 */
const PATIENCE_MS = 250;
const LONGEST_PAUSE_MS = 500;

export class RetryTurns {
  readonly #closing: AbortSignal;
  #last: Promise<void> = Promise.resolve();
  #begun = 0;
  #ended = 0;

  /** Aborting `closing` ends all waits with its reason. */
  constructor(closing: AbortSignal) {
    this.#closing = closing;
  }

  /** Waits for a turn. Resolves with the function that ends the turn, and rejects with the signal's reason. */
  async begin(signal: AbortSignal | undefined): Promise<() => void> {
    const before = this.#last;
    const turn = deferred<void>();
    const end = (): void => {
      this.#ended++;
      turn.resolve();
    };
    this.#last = before.then(() => turn.promise);
    let isFirst = this.#begun++ === this.#ended;
    try {
      for (let ended = -1; !isFirst && this.#ended !== ended;) {
        ended = this.#ended;
        isFirst = await this.#settled(before, PATIENCE_MS, signal);
      }
    } catch (error) {
      end();
      throw error;
    }
    return end;
  }

  /**
   * Waits before the next attempt: longer after each, and by a random time, so that two programs do not stay in step.
   */
  async pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
    const milliseconds = Math.random() * Math.min(2 ** attempt, LONGEST_PAUSE_MS);
    await this.#settled(new Promise(() => {}), milliseconds, signal);
  }

  /**
   * Resolves with true once the promise has settled, or with false after that many milliseconds. Leaves no timer
   * behind.
   */
  async #settled(promise: Promise<void>, milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
    const over = deferred<boolean>();
    const timer = setTimeout(() => over.resolve(false), milliseconds);
    void promise.then(() => over.resolve(true));
    try {
      return await orAborted(orAborted(over.promise, this.#closing), signal);
    } finally {
      clearTimeout(timer);
      over.resolve(false);
    }
  }
}
