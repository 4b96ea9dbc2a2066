/** The events of a channel, for a loop that serves it until a signal aborts. */

import type { AsyncEventChannel } from "./interfaces.ts";

/**
 * Wakes a loop at each event. One iterator serves all waits: a wait by itself would listen to the signal each time. An
 * event between two waits ends the next one at once, so a loop looks at its state after each wait, and misses nothing.
 */
export class Wakeups implements Disposable {
  readonly #channel: AsyncEventChannel;
  readonly #signal: AbortSignal | undefined;
  readonly #events: AsyncIterator<number, unknown>;

  constructor(channel: AsyncEventChannel, signal?: AbortSignal) {
    this.#channel = channel;
    this.#signal = signal;
    this.#events = channel.events({ signal });
  }

  /** Rejects with the signal's reason, or as a wait for the channel does once that is closed. */
  async next(): Promise<void> {
    const { done } = await this.#events.next();
    if (done === true) await this.#channel.wait({ signal: this.#signal });
  }

  [Symbol.dispose](): void {
    void this.#events.return?.();
  }
}
