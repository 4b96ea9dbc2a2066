/** The bytes of an image, with every read checked: headers are hostile input. */

import { bytesBetween } from "../../../base/bytes.ts";
import { XenImageError } from "../../../base/errors/errors.ts";

export class ImageBytes {
  readonly bytes: Uint8Array;
  /** Name of the bytes in messages: "kernel image", "kernel image, unpacked from xz". */
  readonly label: string;
  /** Offset of the first byte within what `label` names. */
  readonly base: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, label: string, base = 0) {
    this.bytes = bytes;
    this.label = label;
    this.base = base;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** Little-endian readers. Each throws a XenImageError that names `what` if the bytes end before it does. */
  uint8(at: number, what: string): number {
    return this.#view.getUint8(this.#checked(at, 1, what));
  }

  uint16(at: number, what: string): number {
    return this.#view.getUint16(this.#checked(at, 2, what), true);
  }

  uint32(at: number, what: string): number {
    return this.#view.getUint32(this.#checked(at, 4, what), true);
  }

  uint64(at: number, what: string): bigint {
    return this.#view.getBigUint64(this.#checked(at, 8, what), true);
  }

  /** Reads 64 bits that have to fit a number: an offset, a size, a physical address. */
  size64(at: number, what: string): number {
    const value = this.uint64(at, what);
    if (value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
    throw this.fault(`expected ${what} below 2^53, received 0x${value.toString(16)}`, at);
  }

  /** A part of the bytes, without a copy, which keeps its place for messages. */
  part(at: number, length: number, what: string): ImageBytes {
    this.#checked(at, length, what);
    return new ImageBytes(bytesBetween(this.bytes, at, at + length), this.label, this.base + at);
  }

  /** True if the bytes at an offset are these characters. */
  holds(at: number, text: string): boolean {
    if (at < 0 || at + text.length > this.length) return false;
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Makes the error of a fault at an offset. */
  fault(reason: string, at: number, cause?: unknown): XenImageError {
    const offset = this.base + at;
    return new XenImageError(`${this.label}: ${reason} (byte ${offset})`, {
      offset,
      ...(cause === undefined ? {} : { cause }),
    });
  }

  #checked(at: number, length: number, what: string): number {
    if (at >= 0 && length >= 0 && at + length <= this.length) return at;
    throw this.fault(
      `it ends too early: expected ${length} bytes of ${what} at byte ${this.base + at}, received ${Math.max(0, this.length - at)}`,
      Math.min(at, this.length),
    );
  }
}
