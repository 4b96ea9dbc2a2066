/** A watch: an iterator of events that is registered for as long as somebody may look at it. */

import { checkOptions } from "../../../base/options.ts";
import { type Deferred, deferred } from "../../../base/promises.ts";
import { type XenStoreWatchEvent, WatchQueue } from "./queue.ts";

export interface XenStoreWatchOptions {
  /** Ends the watch: what waits is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** How many paths may wait before one "overflow" event takes their place; 1024 by default. */
  capacity?: number | undefined;
}

/**
 * What has changed at a path and below it, from the moment the watch was made. Leaving a `for await` loop ends it, and
 * so does disposal; xenstored's refusal is thrown by `next`.
 */
export interface XenStoreWatch extends AsyncIterableIterator<XenStoreWatchEvent, undefined, undefined>, Disposable {
  readonly path: string;
  next(): Promise<IteratorResult<XenStoreWatchEvent, undefined>>;
  return(): Promise<IteratorResult<XenStoreWatchEvent, undefined>>;
}

/** Who keeps watches registered. */
export interface WatchKeeper {
  remove(watch: Watch): void;
}

const CAPACITY = 1024;
const DONE: IteratorResult<XenStoreWatchEvent, undefined> = { done: true, value: undefined };

type Waiter = Deferred<IteratorResult<XenStoreWatchEvent, undefined>>;

export class Watch implements XenStoreWatch {
  readonly path: string;
  readonly token: string;
  readonly #keeper: WatchKeeper;
  readonly #queue: WatchQueue;
  readonly #signal: AbortSignal | undefined;
  readonly #abort = (): void => this.fail(this.#signal?.reason);
  #waiters: Waiter[] = [];
  /** What the next event of xenstored's means: each registration begins with one. */
  #next: XenStoreWatchEvent["kind"] = "initial";
  #open = true;
  #failure: { reason: unknown } | undefined;

  constructor(path: string, token: string, keeper: WatchKeeper, options: XenStoreWatchOptions) {
    checkOptions("watch", options, ["signal", "capacity"]);
    const { signal, capacity = CAPACITY } = options;
    if (!Number.isSafeInteger(capacity) || capacity < 1) {
      throw new RangeError(`a watch's capacity is a whole number of paths from 1, not ${capacity}`);
    }
    signal?.throwIfAborted();
    this.path = path;
    this.token = token;
    this.#keeper = keeper;
    this.#queue = new WatchQueue(path, capacity);
    this.#signal = signal;
    signal?.addEventListener("abort", this.#abort, { once: true });
  }

  /** An event of xenstored's. */
  fired(path: string): void {
    const event: XenStoreWatchEvent = { path, kind: this.#next };
    this.#next = "changed";
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#queue.add(event);
    else waiter.resolve({ done: false, value: event });
  }

  /** The connection has ended; the watch is to be registered on the next one. */
  interrupted(): void {
    this.#next = "restored";
  }

  /** Ends it with an error, which is thrown once. */
  fail(reason: unknown): void {
    if (!this.#open) return;
    this.#close();
    this.#queue.clear();
    const [waiter, ...others] = this.#waiters.splice(0);
    if (waiter === undefined) this.#failure = { reason };
    else waiter.reject(reason);
    for (const other of others) other.resolve(DONE);
  }

  next(): Promise<IteratorResult<XenStoreWatchEvent, undefined>> {
    const event = this.#queue.take();
    if (event !== undefined) return Promise.resolve({ done: false, value: event });
    if (this.#failure !== undefined) {
      const { reason } = this.#failure;
      this.#failure = undefined;
      return Promise.reject(reason);
    }
    if (!this.#open) return Promise.resolve(DONE);
    const waiter: Waiter = deferred();
    this.#waiters.push(waiter);
    return waiter.promise;
  }

  return(): Promise<IteratorResult<XenStoreWatchEvent, undefined>> {
    this[Symbol.dispose]();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Ends it: events that wait are gone, and a `next` that waits says that it is done. */
  [Symbol.dispose](): void {
    if (this.#open) this.#close();
    this.#failure = undefined;
    this.#queue.clear();
    for (const waiter of this.#waiters.splice(0)) waiter.resolve(DONE);
  }

  #close(): void {
    this.#open = false;
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#keeper.remove(this);
  }
}
