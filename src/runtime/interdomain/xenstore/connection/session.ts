/** The connections of a client, one after another, each made when it is needed. */

import { setTimeout as sleep } from "node:timers/promises";
import type { XenError } from "../../../base/errors/index.ts";
import { XenStoreConnectionError, XenStoreProtocolError } from "../errors.ts";
import { type Deferred, deferred } from "../../../base/promises.ts";
import type { XenStoreTransport } from "../transport/transport.ts";
import { Link } from "./link.ts";
import type { Request } from "./request.ts";

/** The owner of the connections, which outlives them. */
export interface SessionOwner {
  event(path: string, token: string): void;
  /** Called for a new connection, on which watches can be registered. */
  connected(link: Link): void;
  /** Called when a connection has ended. Returns true to request a new one at once. */
  lost(reason: XenError): boolean;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

export class Session {
  readonly #owner: SessionOwner;
  #transports: readonly XenStoreTransport[];
  #link: Link | undefined;
  #connecting: Deferred<Link> | undefined;
  readonly #closing: AbortController = new AbortController();

  constructor(transports: readonly XenStoreTransport[], owner: SessionOwner) {
    this.#transports = transports;
    this.#owner = owner;
  }

  get closed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** A signal that aborts when the session is closed. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** The present connection. */
  get current(): Link | undefined {
    return this.#link;
  }

  request<T>(request: Request<T>): Promise<T> {
    if (this.#link !== undefined) return this.#link.request(request);
    return this.link().then((link) => link.request(request));
  }

  /** Resolves with the present connection, or a new one. Rejects with a XenStoreUnavailableError if there is none. */
  link(): Promise<Link> {
    if (this.closed) return Promise.reject(closedError());
    if (this.#link !== undefined) return Promise.resolve(this.#link);
    if (this.#connecting === undefined) {
      // `close` settles the promise too, since a connection may never be made.
      const connecting = (this.#connecting = deferred<Link>());
      const done = (): void => {
        if (this.#connecting === connecting) this.#connecting = undefined;
      };
      this.#connect().finally(done).then(connecting.resolve, connecting.reject);
    }
    return this.#connecting.promise;
  }

  /** Rejects pending and later requests with a ReferenceError. */
  close(): void {
    if (this.closed) return;
    const error = closedError();
    this.#closing.abort(error);
    this.#connecting?.reject(error);
    this.#link?.close(new XenStoreConnectionError(error.message, { operation: "close" }), error);
  }

  async #connect(): Promise<Link> {
    const link = await Link.connect(this.#transports, {
      event: (path, token) => this.#owner.event(path, token),
      ended: (ended, reason) => this.#ended(ended, reason),
    });
    if (this.closed) {
      const error = closedError();
      link.close(new XenStoreConnectionError(error.message, { operation: "close" }));
      throw error;
    }
    // The connection may have ended before this code continues.
    if (link.end !== undefined) throw link.end;
    // A restarted xenstored is at its former place: another transport could reach another xenstored.
    this.#transports = [link.transport];
    this.#link = link;
    this.#owner.connected(link);
    return link;
  }

  #ended(link: Link, reason: XenError): void {
    if (this.#link !== link) return;
    this.#link = undefined;
    if (this.closed || !this.#owner.lost(reason)) return;
    if (!(reason instanceof XenStoreProtocolError)) void this.#reconnect();
  }

  /** Retries until there is a connection, or until no watch needs one. */
  async #reconnect(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      // A closed client must not keep the program running.
      await sleep(pause, undefined, { signal: this.closing }).catch(() => {});
      if (this.closed || this.#link !== undefined) return;
      try {
        await this.link();
        return;
      } catch (error) {
        if (this.closed || !this.#owner.lost(error as XenError)) return;
      }
    }
  }
}

export function closedError(): ReferenceError {
  return new ReferenceError("the XenStore has been closed");
}
