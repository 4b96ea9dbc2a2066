/** The client. */

import type { Domid, Gfn, Port } from "../../abi/numbers.ts";
import { checkInteger } from "../../base/checks.ts";
import { XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { checkOptions } from "../../base/options.ts";
import { orAborted } from "../../base/promises.ts";
import type { Request } from "./connection/request.ts";
import { Session } from "./connection/session.ts";
import { XenStoreOperations, type XenStoreRequestOptions } from "./operations.ts";
import { checkDomid } from "./permissions.ts";
import { transact, type XenStoreTransaction, type XenStoreTransactionOptions } from "./transaction.ts";
import { defaultTransports } from "./transport/select.ts";
import type { XenStoreTransport } from "./transport/transport.ts";
import { waitFor } from "./wait-for.ts";
import { WatchRegistry } from "./watch/registry.ts";
import type { XenStoreWatch, XenStoreWatchOptions } from "./watch/watch.ts";
import {
  XS_CONTROL,
  XS_GET_DOMAIN_PATH,
  XS_GET_FEATURE,
  XS_GET_QUOTA,
  XS_INTRODUCE,
  XS_IS_DOMAIN_INTRODUCED,
  XS_RELEASE,
  XS_RESET_WATCHES,
  XS_RESUME,
  XS_SET_FEATURE,
  XS_SET_QUOTA,
  XS_SET_TARGET,
} from "./wire/constants.ts";
import { checkPath } from "./wire/path.ts";
import { booleanOf, checkAcknowledged, numberOf, stringOf, stringsOf } from "./wire/payload.ts";

export interface XenStoreOptions {
  /**
   * How to reach xenstored; of several, the first one that is there. By default its socket, then Linux's device: what
   * C's libxenstore tries.
   */
  transport?: XenStoreTransport | readonly XenStoreTransport[] | undefined;
}

/**
 * xenstore: the tree of small values that domains and the toolstack share.
 *
 * @example
 * ```ts
 * using store = await XenStore.open();
 * console.log(await store.read("name"), await store.list("/local/domain"));
 * for await (const { path } of store.watch("device")) console.log(path, "has changed");
 * ```
 */
export class XenStore extends XenStoreOperations implements Disposable {
  readonly #session: Session;
  readonly #watches: WatchRegistry;

  /** A client that connects when it is first asked for something. */
  constructor(options: XenStoreOptions = {}) {
    super();
    checkOptions("XenStore", options, ["transport"]);
    const { transport = defaultTransports() } = options;
    const transports: readonly XenStoreTransport[] = isTransport(transport) ? [transport] : transport;
    if (!Array.isArray(transports) || transports.length === 0 || !transports.every(isTransport)) {
      throw new TypeError("XenStore takes a transport, or a list of transports: objects with a name and a connect()");
    }
    this.#session = new Session(transports, {
      event: (path, token) => this.#watches.fired(path, token),
      connected: (link) => this.#watches.connected(link),
      lost: (reason) => this.#watches.lost(reason),
    });
    this.#watches = new WatchRegistry(this.#session);
  }

  /**
   * Connects. Rejects with a XenStoreUnavailableError that says what was tried, with a XenPermissionError unless run as
   * root.
   */
  static async open(options: XenStoreOptions = {}): Promise<XenStore> {
    const store = new XenStore(options);
    await store.#session.link();
    return store;
  }

  /**
   * Watches a path and what is below it, also where there is no such node; or "@introduceDomain" or "@releaseDomain",
   * which are about domains that come and go. The first event is an "initial" one. A slow consumer misses nothing:
   * events of the same path become one, and too many paths one "overflow" event. After a connection has ended and is
   * there again, an event "restored" says that something may have been missed.
   */
  watch(path: string, options: XenStoreWatchOptions = {}): XenStoreWatch {
    checkPath(path);
    if (this.#session.disposed) throw new ReferenceError("the XenStore has been disposed of");
    return this.#watches.add(path, options);
  }

  /**
   * The value of a node, as soon as the predicate is true of it; undefined stands for a node that is not there. Without
   * a predicate, as soon as there is a node.
   *
   * @example
   * ```ts
   * await store.waitFor("/local/domain/5/control/shutdown", (value) => value === "", { signal: AbortSignal.timeout(5000) });
   * ```
   */
  waitFor(path: string, predicate?: undefined, options?: XenStoreRequestOptions): Promise<string>;
  waitFor<T extends string | undefined>(
    path: string,
    predicate: (value: string | undefined) => value is T,
    options?: XenStoreRequestOptions,
  ): Promise<T>;
  waitFor(
    path: string,
    predicate: (value: string | undefined) => boolean,
    options?: XenStoreRequestOptions,
  ): Promise<string | undefined>;
  async waitFor(
    path: string,
    predicate: (value: string | undefined) => boolean = (value) => value !== undefined,
    options?: XenStoreRequestOptions,
  ): Promise<string | undefined> {
    return waitFor(this, path, predicate, options);
  }

  /**
   * Does the work in a transaction: all of its changes take effect together when it has returned, or none if it throws,
   * if xenstored refuses one, or if the signal aborts. Where others have interfered, it is done again from its
   * beginning; after too many times it rejects with a XenStoreTransactionConflictError.
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
    return transact(() => this.#session.link(), work, options);
  }

  /** Where a domain's nodes are: "/local/domain/N", whether or not there is such a domain. */
  domainPath(domid: Domid, options?: XenStoreRequestOptions): Promise<string> {
    return this.#about(XS_GET_DOMAIN_PATH, domid, [], stringOf, options);
  }

  /** Whether xenstored has been told of a domain. */
  isIntroduced(domid: Domid, options?: XenStoreRequestOptions): Promise<boolean> {
    return this.#about(XS_IS_DOMAIN_INTRODUCED, domid, [], booleanOf, options);
  }

  /** Tells xenstored of a domain: the frame of its ring, and the port that the domain has for it. */
  introduce(domid: Domid, frame: Gfn | bigint, port: Port, options?: XenStoreRequestOptions): Promise<void> {
    return this.#about(XS_INTRODUCE, domid, [frame, port], checkAcknowledged, options);
  }

  /** Tells xenstored that a domain has gone. */
  release(domid: Domid, options?: XenStoreRequestOptions): Promise<void> {
    return this.#about(XS_RELEASE, domid, [], checkAcknowledged, options);
  }

  /** Tells xenstored that a domain that was shut down to be suspended runs again. */
  resume(domid: Domid, options?: XenStoreRequestOptions): Promise<void> {
    return this.#about(XS_RESUME, domid, [], checkAcknowledged, options);
  }

  /** Lets a domain do what another may do: a device model's domain and its guest. */
  setTarget(domid: Domid, target: Domid, options?: XenStoreRequestOptions): Promise<void> {
    return this.#about(XS_SET_TARGET, domid, [target], checkAcknowledged, options);
  }

  /**
   * Forgets all watches and transactions of this connection; watches end. Through Linux's device the connection is the
   * kernel's own, whose watches it would take away: there it rejects with a XenUnsupportedOperationError.
   */
  async resetWatches(options?: XenStoreRequestOptions): Promise<void> {
    const { transport } = await orAborted(this.#session.link(), options?.signal);
    if (transport.shared === true) {
      throw new XenUnsupportedOperationError(`${transport.name} is shared with the kernel, which needs its watches`, {
        operation: "reset watches",
      });
    }
    await this.#request(XS_RESET_WATCHES, [], checkAcknowledged, options);
    this.#watches.forget();
  }

  /** A command to xenstored itself, as `xenstore-control` gives it; its answer. */
  async control(command: string, ...values: string[]): Promise<string> {
    return this.#request(XS_CONTROL, [command, ...values], (payload) => stringsOf(payload).join("\0"), undefined);
  }

  /** Which features a domain may use, as a mask of XENSTORE_SERVER_FEATURE_ bits; without one, which there are. Since 4.22. */
  getFeatures(domid?: Domid, options?: XenStoreRequestOptions): Promise<number> {
    if (domid !== undefined) return this.#about(XS_GET_FEATURE, domid, [], numberOf, options);
    return this.#request(XS_GET_FEATURE, [], numberOf, options);
  }

  /** Says which features a domain may use. Since 4.22. */
  setFeatures(domid: Domid, features: number, options?: XenStoreRequestOptions): Promise<void> {
    return this.#about(XS_SET_FEATURE, domid, [features], checkAcknowledged, options);
  }

  /** The names of the quotas that there are. Since 4.22. */
  quotas(options?: XenStoreRequestOptions): Promise<string[]> {
    return this.#request(XS_GET_QUOTA, [], (payload) => stringOf(payload).split(" ").filter(Boolean), options);
  }

  /** A quota of a domain's, or the one of new domains. Since 4.22. */
  getQuota(name: string, domid?: Domid, options?: XenStoreRequestOptions): Promise<number> {
    if (domid !== undefined) return this.#about(XS_GET_QUOTA, domid, [name], numberOf, options);
    return this.#request(XS_GET_QUOTA, [name], numberOf, options);
  }

  /** Sets a quota of a domain's, or of new domains. Since 4.22. */
  setQuota(name: string, value: number, domid?: Domid, options?: XenStoreRequestOptions): Promise<void> {
    if (domid !== undefined) return this.#about(XS_SET_QUOTA, domid, [name, value], checkAcknowledged, options);
    return this.#request(XS_SET_QUOTA, [name, value], checkAcknowledged, options);
  }

  /** Ends watches, rejects what waits, and closes the connection. Use afterwards throws a ReferenceError. */
  [Symbol.dispose](): void {
    this.#watches.dispose();
    this.#session.dispose();
  }

  protected send<T>(request: Omit<Request<T>, "transaction">): Promise<T> {
    return this.#session.request({ ...request, transaction: 0 });
  }

  async #about<T>(
    type: number,
    domid: Domid,
    values: readonly (string | number | bigint)[],
    decode: (payload: Buffer) => T,
    options: XenStoreRequestOptions | undefined,
  ): Promise<T> {
    checkDomid(domid);
    return this.#request(type, [domid, ...values], decode, options, String(domid));
  }

  /** A request of strings and numbers. */
  async #request<T>(
    type: number,
    values: readonly (string | number | bigint)[],
    decode: (payload: Buffer) => T,
    options: XenStoreRequestOptions | undefined,
    about?: string,
  ): Promise<T> {
    const payload = values.length === 0 ? ["\0"] : values.map((value) => `${wordOf(value)}\0`);
    if (options !== undefined) checkOptions("a request to xenstored", options, ["signal"]);
    options?.signal?.throwIfAborted();
    return orAborted(this.send({ type, payload, path: about, decode }), options?.signal);
  }
}

function wordOf(value: string | number | bigint): string {
  if (typeof value === "number") checkInteger("a number for xenstore", value, 0, Number.MAX_SAFE_INTEGER);
  const word = String(value);
  if (word.includes("\0") || (typeof value === "bigint" && value < 0n)) {
    throw new RangeError(`xenstore takes text without NUL and numbers from 0, not ${JSON.stringify(word)}`);
  }
  return word;
}

function isTransport(value: unknown): value is XenStoreTransport {
  return typeof value === "object" && value !== null && "connect" in value && typeof value.connect === "function";
}
