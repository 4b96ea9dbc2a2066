/** Encodes messages one after another into one buffer. */

import { checkBytes } from "../../../base/bytes.ts";
import { checkText, describe } from "../../../base/checks.ts";
import { XsdSockmsg } from "../../../../generated/4.22/x86_64/io/xs_wire.ts";
import { XENSTORE_PAYLOAD_MAX } from "./constants.ts";

const HEADER = XsdSockmsg.size;
const LARGEST = HEADER + XENSTORE_PAYLOAD_MAX;

/** A part of a payload: text as UTF-8, or bytes. A NUL at its end is part of it. */
export type PayloadPart = string | Uint8Array;

/** Whole messages in the order in which they were added. */
export class MessageEncoder {
  #bytes: Buffer<ArrayBuffer> = Buffer.from(new ArrayBuffer(2 * LARGEST));
  #view: DataView = new DataView(this.#bytes.buffer);
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Adds a message. Throws a RangeError, and adds nothing, if its payload would exceed `limit` bytes. */
  add(
    type: number,
    requestId: number,
    transactionId: number,
    payload: readonly PayloadPart[],
    limit: number = XENSTORE_PAYLOAD_MAX,
  ): void {
    this.#makeRoom();
    const start = this.#length;
    let end = start + HEADER;
    const last = end + limit;
    for (const part of payload) {
      if (typeof part === "string") checkText("value", part);
      if (typeof part !== "string") {
        if (!(part instanceof Uint8Array))
          throw new TypeError(`expected value to be a string or a Uint8Array, received ${describe(part)}`);
        const bytes = checkBytes(part);
        if (end + bytes.length <= last) this.#bytes.set(bytes, end);
        end += bytes.length;
      } else if (end + part.length <= last) {
        // A string has at most as many UTF-16 units as UTF-8 bytes, and a cut string leaves less room than one
        // character needs.
        const written = this.#bytes.write(part, end, last - end, "utf8");
        end = last - end - written < 4 && written < Buffer.byteLength(part) ? last + 1 : end + written;
      } else end += part.length;
    }
    if (end > last) throw tooLong(payload, limit);
    const header = new XsdSockmsg(this.#view, start);
    header.type = type;
    header.req_id = requestId;
    header.tx_id = transactionId;
    header.len = end - start - HEADER;
    this.#length = end;
  }

  /** Returns the messages added since the last call. Valid until the next one is added. */
  take(): Uint8Array {
    // Not a Buffer, whose slice would not be a copy.
    const bytes = new Uint8Array(this.#bytes.buffer, 0, this.#length);
    this.#length = 0;
    return bytes;
  }

  #makeRoom(): void {
    if (this.#bytes.length - this.#length >= LARGEST) return;
    const larger = Buffer.from(new ArrayBuffer(2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

/** Encodes one message by itself. */
export function encodeMessage(
  type: number,
  requestId: number,
  transactionId: number,
  payload: readonly PayloadPart[],
): Uint8Array {
  const encoder = new MessageEncoder();
  encoder.add(type, requestId, transactionId, payload);
  return encoder.take().slice();
}

function tooLong(payload: readonly PayloadPart[], limit: number): RangeError {
  const length = payload.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  return new RangeError(
    `expected a request of ${limit} bytes at most, received ${length}: xenstore's messages hold no more`,
  );
}
