/** A watch: an iterator of events that is registered until it is closed. */

import { checkInteger, inspectAs } from "../../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../../base/options.ts";
import { type Deferred, deferred, ONCE } from "../../../base/promises.ts";
import { type XenStoreWatchEvent, WatchQueue } from "./queue.ts";

/** Limits of a watch. */
export interface XenStoreWatchOptions extends SignalOptions {
  /** Ends the watch: a pending `next` rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The number of pending paths beyond which one "overflow" event replaces them; 1024 by default. */
  maximumPaths?: number | undefined;
}

/**
 * The changes at a path and below it, from the moment of the watch's creation. Leaving a `for await` loop closes it.
 * `next` throws xenstored's refusal.
 */
export interface XenStoreWatch extends AsyncIterableIterator<XenStoreWatchEvent, undefined, undefined>, Disposable {
  /** The path that is watched, as it was asked for. */
  readonly path: string;
  /** Resolves with the next change; done once the watch is closed. Rejects with the reason if the watch fails. */
  next(): Promise<IteratorResult<XenStoreWatchEvent, undefined>>;
  /** Closes the watch: leaving a loop calls this. */
  return(): Promise<IteratorResult<XenStoreWatchEvent, undefined>>;
  /** Drops pending events, and ends a pending `next`. Idempotent. */
  close(): void;
}

/** The registry that keeps watches registered. */
export interface WatchKeeper {
  remove(watch: Watch): void;
}

const MAXIMUM_PATHS = 1024;
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
  /** The kind of xenstored's next event: each registration begins with an event. */
  #next: XenStoreWatchEvent["kind"] = "initial";
  #open = true;
  #failure: { reason: unknown } | undefined;

  constructor(path: string, token: string, keeper: WatchKeeper, options: XenStoreWatchOptions) {
    const { signal, maximumPaths = MAXIMUM_PATHS } = readOptions("watch", options, ["signal", "maximumPaths"]);
    checkInteger("maximumPaths", maximumPaths, 1, Number.MAX_SAFE_INTEGER);
    signal?.throwIfAborted();
    this.path = path;
    this.token = token;
    this.#keeper = keeper;
    this.#queue = new WatchQueue(path, maximumPaths);
    this.#signal = signal;
    signal?.addEventListener("abort", this.#abort, ONCE);
  }

  /** Adds an event of xenstored. */
  fired(path: string): void {
    const event: XenStoreWatchEvent = { path, kind: this.#next };
    this.#next = "changed";
    const waiter = this.#waiters.shift();
    if (waiter === undefined) this.#queue.add(event);
    else waiter.resolve({ done: false, value: event });
  }

  /** Notes that the connection has ended: the watch will be registered on the next one. */
  interrupted(): void {
    this.#next = "restored";
  }

  /** Ends the watch with an error, which is thrown once. */
  fail(reason: unknown): void {
    if (!this.#open) return;
    this.#leave();
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
    this.close();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  close(): void {
    if (this.#open) this.#leave();
    this.#failure = undefined;
    this.#queue.clear();
    for (const waiter of this.#waiters.splice(0)) waiter.resolve(DONE);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #leave(): void {
    this.#open = false;
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#keeper.remove(this);
  }

  static {
    inspectAs(this, (shown) => `XenStoreWatch of ${shown.path}`);
  }
}
