/**
 * The protocol over Linux's device, which differs from a socket in four ways:
 *
 * - The kernel keeps one request per descriptor until it has passed it on, and a second request overwrites it (seen).
 *   So each request is written after the answer to the previous one.
 * - Registering or closing a watch happens within `write` itself, which waits for xenstored and cannot be interrupted.
 *   Without a xenstored it blocks the whole program, even against SIGKILL (seen). So an answer must have come just
 *   before.
 * - A refused watch fails `write` itself with xenstored's error, which becomes the answer that a socket would have.
 * - The descriptor still works after a refused request.
 */

import { XsdSockmsg, type XsdSockmsgPlain } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { XS_ERROR, XS_READ, XS_UNWATCH, XS_WATCH, XS_WATCH_EVENT } from "../wire/constants.ts";
import { MessageDecoder, messageSize } from "../wire/decoder.ts";
import { encodeMessage, MessageEncoder } from "../wire/encoder.ts";
import type { XenStoreConnection, XenStoreReceiver } from "./transport.ts";

/** The open device. */
export interface DeviceFile {
  /** Writes one request. Throws the kernel's refusal, with the name of its error as `code`. */
  write(request: Uint8Array): void;
  /** Resolves with the bytes that have come. */
  read(): Promise<{ readonly value?: Uint8Array | undefined; readonly done: boolean }>;
  close(): void;
}

/** Milliseconds for which an answer counts as a proof that xenstored runs. */
const PROVEN_MS = 100;

/** A request that any domain may make and that changes nothing. It is answered even if the node does not exist. */
let probe: Uint8Array | undefined;

export class DeviceConnection implements XenStoreConnection {
  readonly #file: DeviceFile;
  readonly #receiver: XenStoreReceiver;
  readonly #requests: Uint8Array[] = [];
  readonly #decoder: MessageDecoder = new MessageDecoder((header, payload) => this.#arrived(header, payload));
  /** Whole messages for the receiver: the kernel's, and those that replace a failed `write`. */
  readonly #messages: MessageEncoder = new MessageEncoder();
  /** The request that has been written but not answered. */
  #written: "nothing" | "probe" | "request" = "nothing";
  #answeredAt: number = Number.NEGATIVE_INFINITY;
  #open = true;

  constructor(file: DeviceFile, receiver: XenStoreReceiver) {
    this.#file = file;
    this.#receiver = receiver;
    void this.#read();
  }

  send(messages: Uint8Array): void {
    let start = 0;
    while (start < messages.length) {
      const end = start + messageSize(messages, start);
      this.#requests.push(messages.slice(start, end));
      start = end;
    }
    this.#proceed();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#file.close();
  }

  /** Writes requests until one waits for its answer, and passes on the answers to refused ones. */
  #proceed(): void {
    while (this.#open && this.#written === "nothing") {
      const [request] = this.#requests;
      if (request === undefined) break;
      const { type } = headerOf(request);
      const isProven = performance.now() - this.#answeredAt < PROVEN_MS;
      const waits = type === XS_WATCH || type === XS_UNWATCH;
      if (waits && !isProven) this.#write((probe ??= encodeMessage(XS_READ, 0, 0, ["domid\0"])), request, "probe");
      else this.#write(request, request, "request");
      // Writing the next request may block the program.
      this.#deliver();
    }
  }

  /** Writes a message on behalf of the first waiting request. */
  #write(message: Uint8Array, request: Uint8Array, what: "probe" | "request"): void {
    try {
      this.#file.write(message);
      this.#written = what;
      if (what === "request") this.#requests.shift();
    } catch (error) {
      const code = refusalOf(error);
      if (code === undefined) {
        this.#end(error);
        return;
      }
      this.#requests.shift();
      const { req_id, tx_id } = headerOf(request);
      this.#messages.add(XS_ERROR, req_id, tx_id, [`${code}\0`]);
    }
  }

  #arrived({ type, req_id, tx_id }: XsdSockmsgPlain, payload: Buffer): void {
    const isProbes = type !== XS_WATCH_EVENT && this.#written === "probe";
    if (type !== XS_WATCH_EVENT) {
      this.#written = "nothing";
      this.#answeredAt = performance.now();
    }
    if (!isProbes) this.#messages.add(type, req_id, tx_id, [payload]);
  }

  #deliver(): void {
    if (this.#open && !this.#messages.isEmpty) this.#receiver.received(this.#messages.take().slice());
  }

  /** Reads in one loop for the connection's life, since a cancelled read loses the bytes that it has read ahead. */
  async #read(): Promise<void> {
    try {
      for (;;) {
        const { value, done } = await this.#file.read();
        if (!this.#open) return;
        if (done) break;
        if (value !== undefined) this.#decoder.push(value);
        this.#deliver();
        this.#proceed();
      }
      this.#end(undefined);
    } catch (error) {
      this.#end(error);
    }
  }

  #end(error: unknown): void {
    this.#deliver();
    if (!this.#open) return;
    this.close();
    this.#receiver.closed(error instanceof Error || error === undefined ? error : new Error(String(error)));
  }
}

function headerOf(message: Uint8Array): XsdSockmsgPlain {
  return XsdSockmsg.decodeAt(new DataView(message.buffer, message.byteOffset, message.byteLength), 0);
}

/**
 * Returns the name of the kernel's error if it concerns one request; undefined if the descriptor can no longer be used.
 */
function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) && error.code !== "EBADF" ? error.code : undefined;
}
