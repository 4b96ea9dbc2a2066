/** The watches of a client: each has its own token, and is registered on the current connection. */

import type { XenError } from "../../../base/errors/index.ts";
import type { Link } from "../connection/link.ts";
import type { Session } from "../connection/session.ts";
import { XenStoreConnectionError, XenStoreProtocolError } from "../errors.ts";
import { XS_UNWATCH, XS_WATCH } from "../wire/constants.ts";
import { checkAcknowledged } from "../wire/payload.ts";
import { Watch, type WatchKeeper, type XenStoreWatchOptions } from "./watch.ts";

interface Entry {
  readonly watch: Watch;
  /** The connection on which it is registered, if any. */
  link: Link | undefined;
}

export class WatchRegistry implements WatchKeeper {
  readonly #session: Pick<Session, "current" | "link">;
  /** By token. */
  readonly #watches: Map<string, Entry> = new Map();
  #lastToken = 0;

  constructor(session: Pick<Session, "current" | "link">) {
    this.#session = session;
  }

  /** Adds a watch. The watch itself throws xenstored's refusal. */
  add(path: string, options: XenStoreWatchOptions): Watch {
    const token = String(++this.#lastToken);
    const watch = new Watch(path, token, this, options);
    const entry: Entry = { watch, link: undefined };
    this.#watches.set(token, entry);
    const { current } = this.#session;
    // At once, so that it sees the effect of the next request.
    if (current !== undefined) this.#register(entry, current);
    else this.#session.link().catch((error: unknown) => watch.fail(error));
    return watch;
  }

  /** Registers all watches that are not yet registered on this connection. */
  connected(link: Link): void {
    for (const entry of this.#watches.values()) this.#register(entry, link);
  }

  #register(entry: Entry, link: Link): void {
    if (entry.link === link) return;
    // Set before the request is made, since Linux passes on the first event before the answer.
    entry.link = link;
    const { watch } = entry;
    link.request(this.#request(XS_WATCH, watch)).catch((error: unknown) => {
      if (error instanceof XenStoreConnectionError) return;
      // A refused watch need not be unregistered.
      if (!(error instanceof XenStoreProtocolError)) entry.link = undefined;
      watch.fail(error);
    });
  }

  fired(path: string, token: string): void {
    const entry = this.#watches.get(token);
    if (entry !== undefined) {
      entry.watch.fired(path);
      return;
    }
    // An event of a watch that was just removed may still arrive.
    if (/^[1-9]\d*$/.test(token) && Number(token) <= this.#lastToken) return;
    throw new XenStoreProtocolError("an event for a watch that was never made");
  }

  /** Notes that a connection has ended. Returns true if watches need another one. */
  lost(reason: XenError): boolean {
    for (const entry of this.#watches.values()) {
      if (entry.link !== undefined) entry.watch.interrupted();
      entry.link = undefined;
      if (reason instanceof XenStoreProtocolError) entry.watch.fail(reason);
    }
    return this.#watches.size > 0;
  }

  remove(watch: Watch): void {
    const entry = this.#watches.get(watch.token);
    if (entry === undefined) return;
    this.#watches.delete(watch.token);
    // It fails if xenstored has refused the watch, or if the connection ends: either way the watch is gone.
    entry.link?.request(this.#request(XS_UNWATCH, watch)).catch(() => {});
  }

  /** Closes all watches. */
  close(): void {
    for (const { watch } of this.#watches.values()) watch.close();
  }

  /** Closes all watches, after xenstored has forgotten them. */
  forget(): void {
    for (const entry of this.#watches.values()) entry.link = undefined;
    this.close();
  }

  #request(type: number, { path, token }: Watch) {
    return { type, payload: [path, "\0", token, "\0"], path, decode: checkAcknowledged };
  }
}
