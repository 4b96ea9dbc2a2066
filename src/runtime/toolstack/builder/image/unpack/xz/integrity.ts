/** The checksums that an xz stream may carry of its contents: CRC32, CRC64 (ECMA-182) or SHA-256. */

import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { ImageBytes } from "../../image-bytes.ts";

export interface IntegrityCheck {
  readonly name: string;
  /** Bytes that the check takes behind each block. */
  readonly size: number;
  readonly of: (bytes: Uint8Array) => Uint8Array;
}

/** The checks by their number in the stream's flags (xz-file-format.txt, 2.1.1.2). The other numbers are reserved. */
const CHECKS: ReadonlyMap<number, IntegrityCheck> = new Map([
  [0, { name: "no check", size: 0, of: () => new Uint8Array() }],
  [1, { name: "CRC32", size: 4, of: (bytes) => words(crc32(bytes)) }],
  [4, { name: "CRC64", size: 8, of: crc64 }],
  [10, { name: "SHA-256", size: 32, of: (bytes) => createHash("sha256").update(bytes).digest() }],
]);

export function integrityCheck(packed: ImageBytes, flagsAt: number): IntegrityCheck {
  const number = packed.uint8(flagsAt, "the xz stream's flags");
  const check = CHECKS.get(number);
  if (check !== undefined) return check;
  const known = [...CHECKS.values()].map(({ name }) => name).join(", ");
  throw packed.fault(`expected an xz stream with ${known}, received the check with number ${number}`, flagsAt);
}

/** Throws a XenImageError unless the CRC32 at `checksumAt` is that of the part. By default the CRC32 follows the part. */
export function verifyPart(
  packed: ImageBytes,
  at: number,
  length: number,
  what: string,
  checksumAt: number = at + length,
): void {
  const { bytes } = packed.part(at, length, what);
  if (packed.uint32(checksumAt, `the checksum of ${what}`) === crc32(bytes)) return;
  throw packed.fault(`${what} is damaged: its checksum differs`, at);
}

/** Equal bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries()) view.setUint32(i * 4, value, true);
  return bytes;
}

/** The polynomial of ECMA-182, reflected, in two halves. */
const POLYNOMIAL_HIGH = 0xc96c_5795;
const POLYNOMIAL_LOW = 0xd787_0f42;

let tables: { readonly high: Int32Array; readonly low: Int32Array } | undefined;

function crc64Tables(): { readonly high: Int32Array; readonly low: Int32Array } {
  const made = { high: new Int32Array(256), low: new Int32Array(256) };
  for (let byte = 0; byte < 256; byte++) {
    let high = 0;
    let low = byte;
    for (let bit = 0; bit < 8; bit++) {
      const odd = (low & 1) === 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (odd) {
        low ^= POLYNOMIAL_LOW;
        high ^= POLYNOMIAL_HIGH;
      }
    }
    made.high[byte] = high;
    made.low[byte] = low;
  }
  return made;
}

function crc64(bytes: Uint8Array): Uint8Array {
  const { high: highs, low: lows } = (tables ??= crc64Tables());
  let high = -1;
  let low = -1;
  for (let i = 0; i < bytes.length; i++) {
    const index = (low ^ (bytes[i] as number)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (lows[index] as number);
    high = (high >>> 8) ^ (highs[index] as number);
  }
  return words(~low, ~high);
}
