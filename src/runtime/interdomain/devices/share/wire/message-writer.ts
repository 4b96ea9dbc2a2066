/** Writes a message of 9P into memory of a fixed size. */

import { bytesOf } from "./text.ts";

/** Bytes before the fields of a message: its size, its type and its tag. */
export const HEADER_BYTES = 7;

export class MessageWriter {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  #at = HEADER_BYTES;

  /** Writes a message of at most so many bytes, with its header, or to memory that starts its buffer. */
  constructor(most: number | Uint8Array<ArrayBuffer>) {
    this.#bytes = typeof most === "number" ? new Uint8Array(most) : most;
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** The bytes that can still be written. */
  get room(): number {
    return this.#bytes.length - this.#at;
  }

  /** The bytes written so far: where the next field will stand. */
  get position(): number {
    return this.#at;
  }

  /** Replaces a number that was written before. */
  setU32(position: number, value: number): void {
    this.#view.setUint32(position, value, true);
  }

  u8(value: number): this {
    this.#view.setUint8(this.#skip(1), value);
    return this;
  }

  u16(value: number): this {
    this.#view.setUint16(this.#skip(2), value, true);
    return this;
  }

  u32(value: number): this {
    this.#view.setUint32(this.#skip(4), value, true);
    return this;
  }

  u64(value: bigint | number): this {
    this.#view.setBigUint64(this.#skip(8), BigInt.asUintN(64, BigInt(value)), true);
    return this;
  }

  text(text: string | Uint8Array): this {
    const bytes = typeof text === "string" ? bytesOf(text) : text;
    this.u16(bytes.length);
    this.#bytes.set(bytes, this.#skip(bytes.length));
    return this;
  }

  /** Lets a function fill up to so many bytes, whose number it returns: they are written with that number before them. */
  counted(mostBytes: number, fill: (into: Uint8Array<ArrayBuffer>) => number | PromiseLike<number>): Promise<this> {
    const most = Math.min(mostBytes, this.room - 4);
    const at = this.#at;
    const filled = (count: number): this => {
      this.u32(count);
      this.#skip(count);
      return this;
    };
    return Promise.resolve(fill(this.#bytes.subarray(at + 4, at + 4 + most))).then(filled);
  }

  /** Completes the message with its header, and returns its bytes. */
  message(type: number, tag: number): Uint8Array<ArrayBuffer> {
    this.#view.setUint32(0, this.#at, true);
    this.#view.setUint8(4, type);
    this.#view.setUint16(5, tag, true);
    return this.#bytes.subarray(0, this.#at);
  }

  #skip(length: number): number {
    const at = this.#at;
    if (at + length > this.#bytes.length) throw new RangeError("the answer is longer than the guest's messages may be");
    this.#at = at + length;
    return at;
  }
}
