/** The other end of a vchan: its presence, and its requests for notifications. */

import { stableAbi } from "../../abi/index.ts";
import { XenNoSuchDomainError, XenPeerGoneError } from "../../base/errors/index.ts";
import type { AsyncEventChannel } from "../event-channel/index.ts";
import type { BytePeer } from "../ring/index.ts";
import { clearBitsAt, setBitsAt, type SharedMemory } from "../shared-memory/index.ts";
import type { VchanRole } from "./end.ts";
import { vchanOffsets } from "./layout.ts";

export class VchanPeer implements BytePeer {
  readonly #page: SharedMemory;
  readonly #channel: AsyncEventChannel;
  /** Byte offsets: of this end's presence and the other's, and of the other's requests and this end's own. */
  readonly #ownLive: number;
  readonly #live: number;
  readonly #asked: number;
  readonly #ask: number;
  readonly #onWrite: number;
  readonly #onRead: number;

  constructor(page: SharedMemory, channel: AsyncEventChannel, role: VchanRole) {
    this.#page = page;
    this.#channel = channel;
    const { clientLive, serverLive, clientNotify, serverNotify } = vchanOffsets();
    [this.#ownLive, this.#live] = role === "server" ? [serverLive, clientLive] : [clientLive, serverLive];
    // An end's requests are stored under its own name.
    [this.#asked, this.#ask] = role === "server" ? [serverNotify, clientNotify] : [clientNotify, serverNotify];
    const { VCHAN_NOTIFY_READ, VCHAN_NOTIFY_WRITE } = stableAbi().load("io/libxenvchan.constants");
    this.#onWrite = VCHAN_NOTIFY_WRITE;
    this.#onRead = VCHAN_NOTIFY_READ;
  }

  get count(): number {
    return this.#channel.count;
  }

  wait(options: { after: number; signal?: AbortSignal | undefined }): Promise<unknown> {
    return this.#channel.wait(options);
  }

  /** True once the other end has left. A client that has not come yet does not count as gone. */
  gone(): boolean {
    return this.#page.loadUint8(this.#live) === 0;
  }

  written(): void {
    this.#notifyIfAsked(this.#onWrite);
  }

  taken(): void {
    this.#notifyIfAsked(this.#onRead);
  }

  askForBytes(): void {
    setBitsAt(this.#page, this.#ask, this.#onWrite);
  }

  askForRoom(): void {
    setBitsAt(this.#page, this.#ask, this.#onRead);
  }

  goneError(): XenPeerGoneError {
    return new XenPeerGoneError("the other end of the vchan has been closed, or its program or domain is gone", {
      operation: "write to a vchan",
    });
  }

  /** Notifies the other end that this one leaves, if there is still a channel to it. */
  leave(): void {
    this.#page.storeUint8(this.#ownLive, 0);
    try {
      this.#channel.notify();
    } catch (error) {
      // The channel was closed before, with its opening or its simulated domain, so the notification is impossible.
      if (!(error instanceof ReferenceError) && !(error instanceof XenNoSuchDomainError)) throw error;
    }
  }

  #notifyIfAsked(bit: number): void {
    // Cleared before the event is raised: an end that asks again meanwhile gets another event.
    if ((clearBitsAt(this.#page, this.#asked, bit) & bit) !== 0) this.#channel.notify();
  }
}
