/** One wait for the next event, as a promise. */

import { ONCE } from "../../base/promises.ts";
import type { EventCounter, EventWaiter } from "./counter.ts";
import type { EventDispatcher } from "./dispatcher.ts";

export class Wait implements EventWaiter {
  /** Kept: if it were collected, it would be closed. */
  readonly #channel: object;
  readonly #dispatcher: EventDispatcher;
  readonly #counter: EventCounter;
  readonly #resolve: (count: number) => void;
  readonly #reject: (reason: unknown) => void;
  #signal: AbortSignal | undefined;
  #abort: (() => void) | undefined;

  constructor(
    channel: object,
    dispatcher: EventDispatcher,
    counter: EventCounter,
    resolve: (count: number) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#channel = channel;
    this.#dispatcher = dispatcher;
    this.#counter = counter;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Ends the wait when the signal aborts. */
  heed(signal: AbortSignal): void {
    this.#signal = signal;
    this.#abort = () => {
      this.#dispatcher.leave(this.#counter, this);
      this.#reject(signal.reason);
    };
    signal.addEventListener("abort", this.#abort, ONCE);
  }

  fired(count: number): void {
    if (this.#abort !== undefined) this.#settle();
    this.#resolve(count);
  }

  closed(): void {
    void this.#channel;
    this.failed(this.#dispatcher.closedError(this.#counter));
  }

  failed(error: unknown): void {
    this.#settle();
    this.#reject(error);
  }

  /** Removes the listener from the signal, which may live long and must not accumulate listeners. */
  #settle(): void {
    if (this.#abort !== undefined) this.#signal?.removeEventListener("abort", this.#abort);
  }
}
