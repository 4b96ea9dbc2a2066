/** One wait for the next event: a promise's side of it. */

import type { ChannelTable } from "./channel-table.ts";
import type { EventCounter, EventWaiter } from "./event-counter.ts";

export class Wait implements EventWaiter {
  readonly #table: ChannelTable;
  readonly #counter: EventCounter;
  readonly #resolve: (count: number) => void;
  readonly #reject: (reason: unknown) => void;
  #signal: AbortSignal | undefined;
  #abort: (() => void) | undefined;

  constructor(
    table: ChannelTable,
    counter: EventCounter,
    resolve: (count: number) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#table = table;
    this.#counter = counter;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Ends the wait when the signal says so. */
  heed(signal: AbortSignal): void {
    this.#signal = signal;
    this.#abort = () => {
      this.#table.leave(this.#counter, this);
      this.#reject(signal.reason);
    };
    signal.addEventListener("abort", this.#abort, { once: true });
  }

  fired(count: number): void {
    if (this.#abort !== undefined) this.#settle();
    this.#resolve(count);
  }

  closed(): void {
    this.failed(this.#table.closedError(this.#counter));
  }

  failed(error: unknown): void {
    this.#settle();
    this.#reject(error);
  }

  /** A signal may live long, and is not to collect what once heeded it. */
  #settle(): void {
    if (this.#abort !== undefined) this.#signal?.removeEventListener("abort", this.#abort);
  }
}
