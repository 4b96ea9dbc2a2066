/** A bound port that can be waited for, over any device. */

import type { Port } from "../../abi/numbers.ts";
import { checkInteger, inspectAs } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { EventCounter } from "./counter.ts";
import type { EventDispatcher } from "./dispatcher.ts";
import type { AsyncEventChannel, WaitOptions } from "./interfaces.ts";
import { EventIterator } from "./iterator.ts";
import { Wait } from "./wait.ts";

const WAIT_OPTIONS = ["signal", "after"];
const EVENT_OPTIONS = ["signal"];
const NO_OPTIONS: WaitOptions = Object.freeze(Object.create(null));

export class BoundChannel implements AsyncEventChannel {
  readonly #dispatcher: EventDispatcher;
  readonly #counter: EventCounter;

  static readonly #forgotten: FinalizationRegistry<{ dispatcher: EventDispatcher; counter: EventCounter }> =
    new FinalizationRegistry(({ dispatcher, counter }) => dispatcher.forget(counter));

  constructor(dispatcher: EventDispatcher, port: Port) {
    this.#dispatcher = dispatcher;
    const counter = (this.#counter = new EventCounter(port));
    dispatcher.add(counter);
    BoundChannel.#forgotten.register(this, { dispatcher, counter }, this);
  }

  get port(): Port {
    return this.#counter.port;
  }

  get count(): number {
    return this.#counter.count;
  }

  notify(): void {
    this.#dispatcher.notify(this.#counter);
  }

  unmask(): void {
    this.#dispatcher.unmask(this.#counter);
  }

  wait(options?: WaitOptions): Promise<number> {
    const counter = this.#counter;
    return new Promise((resolve, reject) => {
      // First, since the caller's code may close the channel.
      const { signal, after } = options === undefined ? NO_OPTIONS : readOptions("wait", options, WAIT_OPTIONS);
      this.#dispatcher.check(counter);
      signal?.throwIfAborted();
      if (after !== undefined) checkInteger("after", after, 0, counter.count);
      if (counter.count > (after ?? counter.taken)) {
        resolve(this.#dispatcher.take(counter));
        return;
      }
      const wait = new Wait(this, this.#dispatcher, counter, resolve, reject);
      this.#dispatcher.enter(counter, wait);
      if (signal !== undefined) wait.heed(signal);
    });
  }

  events(options?: SignalOptions): AsyncIterableIterator<number> {
    const { signal } = readOptions("events", options, EVENT_OPTIONS);
    this.#dispatcher.check(this.#counter);
    return new EventIterator(this, this.#dispatcher, this.#counter, signal);
  }

  /** Iterates over the events, as `events` does without options. */
  [Symbol.asyncIterator](): AsyncIterableIterator<number> {
    return this.events();
  }

  ref(): this {
    this.#dispatcher.reference(this.#counter, true);
    return this;
  }

  unref(): this {
    this.#dispatcher.reference(this.#counter, false);
    return this;
  }

  close(): void {
    BoundChannel.#forgotten.unregister(this);
    this.#dispatcher.closeChannel(this.#counter);
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Consumes an event, calling `read` until one has come: for a wait that blocks the thread. Returns false if `read`
   * returns false.
   */
  protected takeBlocking(read: () => boolean): boolean {
    const counter = this.#counter;
    this.#dispatcher.check(counter);
    do {
      if (counter.count > counter.taken) {
        this.#dispatcher.take(counter);
        return true;
      }
    } while (read());
    return false;
  }

  static {
    inspectAs(this, (shown) => `EventChannel (port ${shown.port}, ${shown.count} events)`);
  }
}
