/**
 * Linux's device, for a guest: xenstored runs in another domain. The kernel shares its own connection with every program,
 * and keeps apart their watches and transactions. A request lies in one buffer per descriptor until it has been
 * passed on, and a second one that is written meanwhile overwrites it (seen): each is written when the one before it has
 * been answered.
 */

import { close, constants, openSync, writeSync } from "node:fs";
import { XsdSockmsg } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { XENSTORE_PAYLOAD_MAX, XS_WATCH_EVENT } from "../wire/constants.ts";
import { MessageDecoder, messageSize } from "../wire/decoder.ts";
import type { XenStoreConnection, XenStoreReceiver, XenStoreTransport } from "./transport.ts";

export class DeviceTransport implements XenStoreTransport {
  readonly name: string;
  /** Linux's buffer holds the header too. */
  readonly maximumPayloadBytes: number = XENSTORE_PAYLOAD_MAX - XsdSockmsg.size;
  readonly isShared = true;

  constructor(path: string) {
    this.name = path;
  }

  async connect(receiver: XenStoreReceiver): Promise<XenStoreConnection> {
    if (typeof Bun === "undefined") throw new Error("reading it takes Bun");
    return new DeviceConnection(openSync(this.name, constants.O_RDWR | constants.O_NONBLOCK), receiver);
  }
}

/** Makes a reader. Bun polls a descriptor that does not block: no thread waits. */
function readerOf(fd: number) {
  return Bun.file(fd).stream().getReader();
}

class DeviceConnection implements XenStoreConnection {
  readonly #fd: number;
  readonly #receiver: XenStoreReceiver;
  readonly #reader: ReturnType<typeof readerOf>;
  readonly #requests: Uint8Array[] = [];
  /** Decodes answers, to see when a request has been answered. */
  readonly #answers: MessageDecoder = new MessageDecoder(({ type }) => {
    if (type === XS_WATCH_EVENT) return;
    this.#unanswered = false;
    this.#write();
  });
  #unanswered = false;
  #open = true;

  constructor(fd: number, receiver: XenStoreReceiver) {
    this.#fd = fd;
    this.#receiver = receiver;
    this.#reader = readerOf(fd);
    void this.#read();
  }

  send(messages: Uint8Array): void {
    let start = 0;
    while (start < messages.length) {
      const end = start + messageSize(messages, start);
      this.#requests.push(messages.slice(start, end));
      start = end;
    }
    this.#write();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#release();
  }

  #write(): void {
    if (!this.#open || this.#unanswered) return;
    const request = this.#requests.shift();
    if (request === undefined) return;
    this.#unanswered = true;
    try {
      writeSync(this.#fd, request);
    } catch (error) {
      this.#end(error);
    }
  }

  /** Reads in one loop for the connection's life: a read that is cancelled loses the bytes that it has read ahead. */
  async #read(): Promise<void> {
    try {
      for (;;) {
        const { value, done } = await this.#reader.read();
        if (!this.#open) return;
        if (done) break;
        this.#receiver.received(value);
        if (this.#open) this.#answers.push(value);
      }
      this.#end(undefined);
    } catch (error) {
      this.#end(error);
    }
  }

  #end(error: unknown): void {
    if (!this.#open) return;
    this.#open = false;
    this.#release();
    this.#receiver.closed(error instanceof Error || error === undefined ? error : new Error(String(error)));
  }

  /** First no read may be pending: one whose descriptor is closed under it would never settle. */
  #release(): void {
    const closed = (): void => close(this.#fd, () => {});
    this.#reader.cancel().then(closed, closed);
  }
}
