/** Decodes messages from bytes, which arrive in pieces of any size. */

import { XsdSockmsg, type XsdSockmsgPlain } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { XenStoreProtocolError } from "../errors.ts";
import { XENSTORE_PAYLOAD_MAX } from "./constants.ts";
import { messageTypeName } from "./message-types.ts";

const HEADER = XsdSockmsg.size;
/** The size of the buffer for a partial message: the protocol's largest message. */
const ROOM = HEADER + XENSTORE_PAYLOAD_MAX;

/**
 * The longest payload of an answer that a client reads, in bytes. C's xenstored keeps to the protocol's limit.
 * oxenstored does not on its socket: it sends all names below a node in one answer, and dom0 may make any number of
 * nodes.
 */
export const ANSWER_MAX: number = 2 ** 24;

/** Receives a message. The payload is valid until the call returns: copy it to keep it. */
export type MessageReceiver = (header: XsdSockmsgPlain, payload: Buffer) => void;

export interface MessageDecoderOptions {
  /** The longest payload in bytes; by default the protocol's limit. */
  readonly limit?: number;
  /** Called with the header of a message whose payload has not arrived yet, perhaps more than once. May throw. */
  readonly announced?: (header: XsdSockmsgPlain) => void;
}

/** The decoder of one direction of one connection. It must receive every chunk, in order. */
export class MessageDecoder {
  readonly #receive: MessageReceiver;
  readonly #announced: (header: XsdSockmsgPlain) => void;
  readonly #limit: number;
  #partial: Buffer = Buffer.from(new ArrayBuffer(ROOM));
  #filled = 0;

  constructor(receive: MessageReceiver, options: MessageDecoderOptions = {}) {
    this.#receive = receive;
    this.#announced = options.announced ?? (() => {});
    this.#limit = options.limit ?? XENSTORE_PAYLOAD_MAX;
  }

  /** Delivers every message that is now complete. Throws a XenStoreProtocolError if a length is impossible. */
  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let offset = this.#filled > 0 ? this.#complete(bytes) : 0;
    if (bytes.length - offset >= HEADER) {
      const view = viewOf(bytes);
      while (bytes.length - offset >= HEADER) {
        const header = XsdSockmsg.decodeAt(view, offset);
        const end = offset + HEADER + checkedLength(header, this.#limit);
        if (end > bytes.length) {
          this.#announced(header);
          break;
        }
        const payload = bytes.subarray(offset + HEADER, end);
        offset = end;
        this.#receive(header, payload);
      }
    }
    this.#fill(bytes, offset, this.#filled + bytes.length - offset);
  }

  /** The number of bytes received of an incomplete message. */
  get partialBytes(): number {
    return this.#filled;
  }

  /** Completes a message that began in an earlier chunk, and returns the number of bytes taken from this one. */
  #complete(bytes: Buffer): number {
    let taken = this.#fill(bytes, 0, HEADER);
    if (this.#filled < HEADER) return taken;
    const header = XsdSockmsg.decodeAt(viewOf(this.#partial), 0);
    const size = HEADER + checkedLength(header, this.#limit);
    taken += this.#fill(bytes, taken, size);
    if (this.#filled < size) {
      this.#announced(header);
      return taken;
    }
    const message = this.#partial.subarray(HEADER, size);
    this.#filled = 0;
    if (this.#partial.length > ROOM) this.#partial = Buffer.from(new ArrayBuffer(ROOM));
    this.#receive(header, message);
    return taken;
  }

  /** Fills the partial message up to `size`, and returns the number of bytes taken. */
  #fill(bytes: Buffer, from: number, size: number): number {
    const taken = Math.min(bytes.length - from, size - this.#filled);
    if (taken <= 0) return 0;
    this.#makeRoom(this.#filled + taken);
    bytes.copy(this.#partial, this.#filled, from, from + taken);
    this.#filled += taken;
    return taken;
  }

  /** Grows with the bytes received, independent of the announced length. */
  #makeRoom(needed: number): void {
    if (needed <= this.#partial.length) return;
    const larger = Buffer.from(new ArrayBuffer(Math.max(needed, 2 * this.#partial.length)));
    larger.set(this.#partial.subarray(0, this.#filled));
    this.#partial = larger;
  }
}

/** Returns the size in bytes of the message at `offset`, whose header must be complete. */
export function messageSize(bytes: Uint8Array, offset: number): number {
  return HEADER + checkedLength(XsdSockmsg.decodeAt(viewOf(bytes), offset), XENSTORE_PAYLOAD_MAX);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checkedLength({ type, len }: XsdSockmsgPlain, limit: number): number {
  if (len <= limit) return len;
  throw new XenStoreProtocolError(
    `expected a message of at most ${limit} bytes, received the header of a message (${messageTypeName(type)}) of ${len}`,
  );
}
