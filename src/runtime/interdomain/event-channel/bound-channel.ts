/** A bound port that can be waited for, whatever is below. */

import { checkInteger } from "../../base/checks.ts";
import type { ChannelTable } from "./channel-table.ts";
import type { AsyncEventChannel, EventOptions, WaitOptions } from "./event-channel.ts";
import { EventCounter } from "./event-counter.ts";
import { EventIterator } from "./event-iterator.ts";
import type { Port } from "../../abi/numbers/port.ts";
import { Wait } from "./wait.ts";

export class BoundChannel implements AsyncEventChannel {
  readonly port: Port;
  readonly #table: ChannelTable;
  readonly #counter: EventCounter;

  constructor(table: ChannelTable, port: Port) {
    this.port = port;
    this.#table = table;
    this.#counter = new EventCounter(port);
    table.add(this.#counter);
  }

  get count(): number {
    return this.#counter.count;
  }

  notify(): void {
    this.#table.notify(this.#counter);
  }

  unmask(): void {
    this.#table.unmask(this.#counter);
  }

  wait({ signal, after }: WaitOptions = {}): Promise<number> {
    const counter = this.#counter;
    return new Promise((resolve, reject) => {
      this.#table.check(counter);
      signal?.throwIfAborted();
      if (after !== undefined) checkInteger("after", after, 0, counter.count);
      if (counter.count > (after ?? counter.taken)) {
        resolve(this.#table.take(counter));
        return;
      }
      const wait = new Wait(this.#table, counter, resolve, reject);
      this.#table.enter(counter, wait);
      if (signal !== undefined) wait.heed(signal);
    });
  }

  events({ signal }: EventOptions = {}): AsyncIterableIterator<number> {
    this.#table.check(this.#counter);
    return new EventIterator(this.#table, this.#counter, signal);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<number> {
    return this.events();
  }

  ref(): this {
    this.#table.reference(this.#counter, true);
    return this;
  }

  unref(): this {
    this.#table.reference(this.#counter, false);
    return this;
  }

  close(): void {
    this.#table.close(this.#counter);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Waits with the whole thread: for `UnixXenEventChannel`. */
  protected waitBy(read: () => boolean): boolean {
    const counter = this.#counter;
    this.#table.check(counter);
    do {
      if (counter.count > counter.taken) {
        this.#table.take(counter);
        return true;
      }
    } while (read());
    return false;
  }
}
