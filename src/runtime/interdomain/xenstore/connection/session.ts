/** The connections of a client, one after another: each is made when it is needed. */

import { setTimeout as sleep } from "node:timers/promises";
import type { XenError } from "../../../base/errors/index.ts";
import { XenStoreConnectionError, XenStoreProtocolError } from "../errors.ts";
import type { XenStoreTransport } from "../transport/transport.ts";
import { Link } from "./link.ts";
import type { Request } from "./request.ts";

/** What outlives a connection. */
export interface SessionOwner {
  event(path: string, token: string): void;
  /** A connection is there: whatever is to be on it can be put there. */
  connected(link: Link): void;
  /** A connection has ended; true asks for a new one at once. */
  lost(reason: XenError): boolean;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 1000;

export class Session {
  readonly #owner: SessionOwner;
  #transports: readonly XenStoreTransport[];
  #link: Link | undefined;
  #connecting: Promise<Link> | undefined;
  #disposed = false;

  constructor(transports: readonly XenStoreTransport[], owner: SessionOwner) {
    this.#transports = transports;
    this.#owner = owner;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** The present connection. */
  get current(): Link | undefined {
    return this.#link;
  }

  request<T>(request: Request<T>): Promise<T> {
    if (this.#link !== undefined) return this.#link.request(request);
    return this.link().then((link) => link.request(request));
  }

  /** The present connection, or a new one. Rejects with a XenStoreUnavailableError where nobody is there. */
  link(): Promise<Link> {
    if (this.#disposed) return Promise.reject(disposedError());
    if (this.#link !== undefined) return Promise.resolve(this.#link);
    return (this.#connecting ??= this.#connect().finally(() => (this.#connecting = undefined)));
  }

  /** What waits is rejected with a ReferenceError; so is what comes. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const error = disposedError();
    this.#link?.close(new XenStoreConnectionError(error.message, { operation: "close" }), error);
  }

  async #connect(): Promise<Link> {
    const link = await Link.connect(this.#transports, {
      event: (path, token) => this.#owner.event(path, token),
      ended: (ended, reason) => this.#ended(ended, reason),
    });
    if (this.#disposed) {
      const error = disposedError();
      link.close(new XenStoreConnectionError(error.message, { operation: "close" }));
      throw error;
    }
    // It may have ended before this has gone on.
    if (link.end !== undefined) throw link.end;
    // A xenstored that starts anew is where the old one was: nothing else is to be taken for it.
    this.#transports = [link.transport];
    this.#link = link;
    this.#owner.connected(link);
    return link;
  }

  #ended(link: Link, reason: XenError): void {
    if (this.#link !== link) return;
    this.#link = undefined;
    if (this.#disposed || !this.#owner.lost(reason)) return;
    if (!(reason instanceof XenStoreProtocolError)) void this.#reconnect();
  }

  /** Tries until there is a connection, or nothing needs one any more. */
  async #reconnect(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      await sleep(pause);
      if (this.#disposed || this.#link !== undefined) return;
      try {
        await this.link();
        return;
      } catch (error) {
        if (this.#disposed || !this.#owner.lost(error as XenError)) return;
      }
    }
  }
}

export function disposedError(): ReferenceError {
  return new ReferenceError("the XenStore has been disposed of");
}
