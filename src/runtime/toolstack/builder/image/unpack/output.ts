/** The bytes that a decoder has written: memory that grows, up to a limit. */

import { bytesBetween } from "../../../../base/bytes.ts";
import type { ImageBytes } from "../image-bytes.ts";
import type { UnpackOptions } from "./unpack-options.ts";

const FIRST_BYTES = 1 << 20;

export class Output {
  /** Longer than what has been written; replaced whenever it grows. */
  bytes: Uint8Array;
  /** Bytes written. */
  length = 0;
  readonly #packed: ImageBytes;
  readonly #maxBytes: number;

  constructor(packed: ImageBytes, { maxBytes, expectedBytes }: UnpackOptions) {
    this.#packed = packed;
    this.#maxBytes = maxBytes;
    this.bytes = new Uint8Array(Math.min(maxBytes, expectedBytes ?? FIRST_BYTES));
  }

  /** Makes room for `count` more bytes. Throws a XenImageError for more than the limit; `at` is its place in the input. */
  reserve(count: number, at: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    if (needed > this.#maxBytes) throw tooLong(this.#packed, this.#maxBytes, at);
    const larger = new Uint8Array(Math.min(this.#maxBytes, Math.max(needed, this.bytes.length * 2)));
    larger.set(bytesBetween(this.bytes, 0, this.length));
    this.bytes = larger;
  }

  /** The bytes written, without a copy. */
  finish(): Uint8Array {
    return bytesBetween(this.bytes, 0, this.length);
  }
}

export function tooLong(packed: ImageBytes, maxBytes: number, at: number): Error {
  return packed.fault(`it unpacks to more than the ${maxBytes} bytes that are allowed`, at);
}
