/** Decodes messages from bytes, which arrive in pieces of any size. */

import { XsdSockmsg, type XsdSockmsgPlain } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { XenStoreProtocolError } from "../errors.ts";
import { XENSTORE_PAYLOAD_MAX } from "./constants.ts";
import { messageTypeName } from "./message-types.ts";

const HEADER = XsdSockmsg.size;

/** Receives a message. The payload is valid until the call returns: copy it to keep it. */
export type MessageReceiver = (header: XsdSockmsgPlain, payload: Buffer) => void;

/** The decoder of one direction of one connection. It needs every chunk in order. */
export class MessageDecoder {
  readonly #receive: MessageReceiver;
  readonly #partial: Buffer = Buffer.from(new ArrayBuffer(HEADER + XENSTORE_PAYLOAD_MAX));
  readonly #partialView: DataView = viewOf(this.#partial);
  #filled = 0;

  constructor(receive: MessageReceiver) {
    this.#receive = receive;
  }

  /** Delivers every message that is now complete. Throws a XenStoreProtocolError if a length is impossible. */
  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let offset = this.#filled > 0 ? this.#complete(bytes) : 0;
    if (bytes.length - offset >= HEADER) {
      const view = viewOf(bytes);
      while (bytes.length - offset >= HEADER) {
        const header = XsdSockmsg.decodeAt(view, offset);
        const end = offset + HEADER + checkedLength(header);
        if (end > bytes.length) break;
        const payload = bytes.subarray(offset + HEADER, end);
        offset = end;
        this.#receive(header, payload);
      }
    }
    this.#filled += bytes.copy(this.#partial, this.#filled, offset);
  }

  /** Throws a XenStoreProtocolError unless the last message was complete. Called when the other side has closed. */
  end(): void {
    if (this.#filled === 0) return;
    throw new XenStoreProtocolError(`the connection ended within a message, ${this.#filled} bytes after its beginning`);
  }

  /** Completes the message that an earlier chunk began, and returns the number of bytes of this one that it took. */
  #complete(bytes: Buffer): number {
    let taken = this.#fill(bytes, 0, HEADER);
    if (this.#filled < HEADER) return taken;
    const header = XsdSockmsg.decodeAt(this.#partialView, 0);
    const size = HEADER + checkedLength(header);
    taken += this.#fill(bytes, taken, size);
    if (this.#filled < size) return taken;
    this.#filled = 0;
    this.#receive(header, this.#partial.subarray(HEADER, size));
    return taken;
  }

  #fill(bytes: Buffer, from: number, size: number): number {
    if (this.#filled >= size) return 0;
    const taken = bytes.copy(this.#partial, this.#filled, from, from + size - this.#filled);
    this.#filled += taken;
    return taken;
  }
}

/** Returns the size in bytes of the message at `offset`, of which the header must be there. */
export function messageSize(bytes: Uint8Array, offset: number): number {
  return HEADER + checkedLength(XsdSockmsg.decodeAt(viewOf(bytes), offset));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checkedLength({ type, len }: XsdSockmsgPlain): number {
  if (len <= XENSTORE_PAYLOAD_MAX) return len;
  throw new XenStoreProtocolError(
    `a message (${messageTypeName(type)}) of ${len} bytes was announced, and ${XENSTORE_PAYLOAD_MAX} is the most there can be`,
  );
}
