/** Reads the fields of a message of 9P: little-endian integers, and text with its length before it. */

import { textOf } from "./text.ts";

/** A message that is shorter or longer than its fields, or whose text cannot be a name. */
export class MessageError extends Error {
  override readonly name: string = "MessageError";
}

export class MessageReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at: number;

  /** Reads from a position in bytes that nobody changes meanwhile. */
  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  u8(): number {
    return this.#view.getUint8(this.#skip(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#skip(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#skip(4), true);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#skip(8), true);
  }

  /** Reads text of at most so many bytes, without NUL. */
  text(mostBytes: number): string {
    const bytes = this.bytes(this.u16());
    if (bytes.length > mostBytes) throw new MessageError(`a text of ${bytes.length} bytes, of ${mostBytes} at most`);
    if (bytes.includes(0)) throw new MessageError("a text with a NUL");
    return textOf(bytes);
  }

  /** Returns the next bytes, in place. */
  bytes(length: number): Uint8Array {
    const at = this.#skip(length);
    return this.#bytes.subarray(at, at + length);
  }

  /** Throws unless everything has been read. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new MessageError(`${this.#bytes.length - this.#at} bytes too many`);
  }

  #skip(length: number): number {
    const at = this.#at;
    if (at + length > this.#bytes.length) throw new MessageError(`it ends within a field at ${at}`);
    this.#at = at + length;
    return at;
  }
}
