/** The caller's memory as Xen sees it: every access may fault. */

import { bitmapBytes, numbersIn } from "../../runtime/struct/bitmap.ts";
import type { Struct, StructType } from "../../runtime/struct/index.ts";

/** Ends an operation with EFAULT. */
export class MemoryFault extends Error {}

/** A bitmap's two members, as `struct xenctl_bitmap` has them. */
interface Bitmap {
  readonly bitmap_address: bigint;
  readonly nr_bits: number;
}

export class GuestMemory {
  readonly #resolve: (address: number, length: number) => Uint8Array<ArrayBuffer>;

  constructor(resolve: (address: number, length: number) => Uint8Array<ArrayBuffer>) {
    this.#resolve = resolve;
  }

  /**
   * Returns the bytes, not a copy. Throws a MemoryFault if no buffer in use holds them all; zero bytes may have any
   * address.
   */
  bytes(address: number | bigint, length: number): Uint8Array<ArrayBuffer> {
    if (length === 0) return new Uint8Array(0);
    try {
      return this.#resolve(Number(address), length);
    } catch (error) {
      if (error instanceof RangeError)
        throw new MemoryFault("expected an address in the caller's memory, received another one", { cause: error });
      throw error;
    }
  }

  view(address: number | bigint, length: number): DataView<ArrayBuffer> {
    const { buffer, byteOffset } = this.bytes(address, length);
    return new DataView(buffer, byteOffset, length);
  }

  /** Returns the record in the caller's memory, not a copy. */
  record<T extends Struct>(type: StructType<T>, address: number | bigint): T {
    return new type(this.view(address, type.size));
  }

  /** Returns a function from the index of an array's record to that record, not a copy. */
  records<T extends Struct>(type: StructType<T>, address: number | bigint, count: number): (index: number) => T {
    const view = this.view(address, type.size * count);
    return (index) => new type(view, index * type.size);
  }

  /** Writes text to a char array of `length` bytes: cut, terminated by NUL, and zero-filled. */
  writeText(address: number | bigint, length: number, text: string): void {
    const bytes = this.bytes(address, length);
    bytes.fill(0);
    bytes.set(new TextEncoder().encode(text).subarray(0, length - 1));
  }

  /** Returns the numbers below `bound` whose bits are set in the caller's bitmap. */
  readBitmap({ bitmap_address, nr_bits }: Bitmap, bound: number): Set<number> {
    const count = Math.min(nr_bits, bound);
    return new Set(numbersIn(this.bytes(bitmap_address, bitmapBytes(count)), count));
  }

  /** Writes a bitmap, as many whole bytes as the caller has room for; the room beyond `bound` is zeroed. */
  writeBitmap({ bitmap_address, nr_bits }: Bitmap, bound: number, members: Iterable<number>): void {
    const length = bitmapBytes(nr_bits);
    if (length === 0) return;
    const bytes = this.bytes(bitmap_address, length);
    bytes.fill(0);
    for (const bit of members) {
      if (bit >= bound || bit >= length * 8) continue;
      bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
}
