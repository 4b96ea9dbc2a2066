/** The client of xenstore. */

import { XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { describe, inspectAs, isArray, readList } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Request } from "./connection/request.ts";
import { closedError, Session } from "./connection/session.ts";
import { XenStoreDomains } from "./domains.ts";
import type { XenStoreOperations } from "./operations.ts";
import type { XenStoreTransaction } from "./transaction.ts";
import { Transactions, type XenStoreTransactionOptions } from "./transactions.ts";
import { defaultTransports } from "./transport/select.ts";
import type { XenStoreTransport } from "./transport/transport.ts";
import { waitFor } from "./wait-for.ts";
import { WatchRegistry } from "./watch/registry.ts";
import type { XenStoreWatch, XenStoreWatchOptions } from "./watch/watch.ts";
import { XS_RESET_WATCHES } from "./wire/constants.ts";
import { checkPath } from "./wire/path.ts";
import { checkAcknowledged } from "./wire/payload.ts";

/** More are not meant. */
const MOST_TRANSPORTS = 64;

/** Options of a connection to xenstored. */
export interface XenStoreOptions {
  /**
   * The transport to xenstored; in a list, the first that exists. By default its socket, then Linux's device, as in C's
   * libxenstore.
   */
  transport?: XenStoreTransport | readonly XenStoreTransport[] | undefined;
}

/** Options of a connection that is waited for. */
export interface XenStoreOpenOptions extends XenStoreOptions, SignalOptions {
  /** Aborts the connection attempt: `open` rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * The predicate of `waitFor`, and its signal.
 *
 * @typeParam Until - The predicate's type; one that narrows the value narrows the result.
 */
export interface XenStoreWaitOptions<Until = ((value: string | null) => boolean) | undefined> extends SignalOptions {
  /** Returns true for the value to wait for; null stands for a node that does not exist. By default any value. */
  until?: Until;
}

/**
 * xenstore: the tree of small values that domains and the toolstack share.
 *
 * The connection, with its watches and transactions, belongs to one thread: a Worker opens its own. A child process
 * inherits none.
 *
 * @example
 * ```ts
 * using store = await XenStore.open();
 * console.log(await store.read("name"), await store.list("/local/domain"));
 * for await (const { path } of store.watch("device")) console.log(path, "has changed");
 * ```
 */
export class XenStore extends XenStoreDomains implements Disposable {
  readonly #session: Session;
  readonly #watches: WatchRegistry;
  readonly #transactions: Transactions;

  /**
   * Makes a client that connects at its first request, which rejects if it cannot connect. `Xen.store` uses this, since
   * it must not wait. `XenStore.open()` waits for the connection.
   */
  constructor(options: XenStoreOptions = {}) {
    super();
    const { transport = defaultTransports() } = readOptions("XenStore", options, ["transport"]);
    const transports = isArray(transport)
      ? readList("transports", transport, 1, MOST_TRANSPORTS, checkTransport)
      : [checkTransport(transport)];
    this.#session = new Session(transports, {
      event: (path, token) => this.#watches.fired(path, token),
      connected: (link) => this.#watches.connected(link),
      lost: (reason) => this.#watches.lost(reason),
    });
    this.#watches = new WatchRegistry(this.#session);
    this.#transactions = new Transactions(this.#session);
  }

  /**
   * Connects, and resolves once there is a connection. Rejects with a XenStoreUnavailableError that lists the tried
   * ways, with a XenPermissionError unless run as root, or with the signal's reason.
   */
  static async open(options: XenStoreOpenOptions = {}): Promise<XenStore> {
    const { transport, signal } = readOptions("XenStore.open", options, ["transport", "signal"]);
    signal?.throwIfAborted();
    const store = new XenStore({ transport });
    try {
      await orAborted(store.#session.link(), signal);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  /**
   * Watches a path and all nodes below it, even if the node does not exist; or "@introduceDomain" or "@releaseDomain",
   * for domains that come and go. The first event has the kind "initial". Events of one path coalesce, and too many
   * paths become one "overflow" event. If the connection ended, a "restored" event says that events may have been
   * missed.
   */
  watch(path: string, options: XenStoreWatchOptions = {}): XenStoreWatch {
    checkPath(path);
    if (this.#session.closed) throw closedError();
    return this.#watches.add(path, options);
  }

  /**
   * Resolves with the value of a node, as soon as `until` returns true for it; by default, as soon as the node exists.
   * `until` is called with null while the node does not exist.
   *
   * @example
   * ```ts
   * const signal = AbortSignal.timeout(5000);
   * await store.waitFor("/local/domain/5/control/shutdown", { until: (value) => value === "", signal });
   * ```
   */
  waitFor(path: string, options?: XenStoreWaitOptions<undefined>): Promise<string>;
  waitFor<T extends string | null>(
    path: string,
    options: XenStoreWaitOptions<(value: string | null) => value is T>,
  ): Promise<T>;
  waitFor(path: string, options: XenStoreWaitOptions): Promise<string | null>;
  async waitFor(path: string, options: XenStoreWaitOptions = {}): Promise<string | null> {
    return waitFor(this, path, options);
  }

  /**
   * Does the work in a transaction. All of its changes take effect together when it has returned. They have no effect
   * if it throws, if xenstored refuses one, or if the signal aborts. If others interfere, the work is repeated from its
   * beginning; after too many attempts, rejects with a XenStoreTransactionConflictError.
   *
   * @example
   * ```ts
   * const next = await store.transaction(async (t) => {
   *   const value = Number(await t.read("/tool/counter")) + 1;
   *   await t.write("/tool/counter", String(value));
   *   return value;
   * });
   * ```
   */
  transaction<T>(
    work: (transaction: XenStoreTransaction) => T | PromiseLike<T>,
    options?: XenStoreTransactionOptions,
  ): Promise<T> {
    return this.#transactions.run(work, options);
  }

  /**
   * Makes xenstored forget all watches and transactions of this connection; watches end. Rejects with a
   * XenUnsupportedOperationError through Linux's device, whose connection belongs to the kernel, which needs its
   * watches.
   */
  async resetWatches(options?: SignalOptions): Promise<void> {
    const { signal } = readOptions("a request to xenstored", options, ["signal"]);
    const { transport } = await orAborted(this.#session.link(), signal);
    if (transport.isShared === true) {
      throw new XenUnsupportedOperationError(`${transport.name} is shared with the kernel, which needs its watches`, {
        operation: "reset watches",
      });
    }
    await this.request(XS_RESET_WATCHES, [], checkAcknowledged, { signal });
    this.#watches.forget();
  }

  /** Ends watches, rejects pending requests, and closes the connection. Any use after that throws a ReferenceError. */
  close(): void {
    this.#watches.close();
    this.#session.close();
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  protected atOneMoment<T>(
    work: (view: XenStoreOperations) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    return this.#transactions.look(work, signal);
  }

  protected send<T>(request: Request<T>): Promise<T> {
    return this.#session.request(request);
  }

  static {
    inspectAs(this, () => "XenStore");
  }
}

function checkTransport(value: XenStoreTransport): XenStoreTransport {
  if (typeof value === "object" && value !== null && typeof value.connect === "function") return value;
  throw new TypeError(
    `expected transport to be an object with a name and a connect(), or a list of such objects, received ${describe(value)}`,
  );
}
