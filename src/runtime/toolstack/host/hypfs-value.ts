/** Values of Xen's own file system: what an entry's bytes mean (`struct xen_hypfs_direntry`). */

import { gunzipSync } from "node:zlib";
import { describe, shown } from "../../base/checks.ts";
import { XenError } from "../../base/errors/index.ts";
import { withoutPrototype } from "../../base/options.ts";
import { textOf } from "../../struct/text.ts";

/** A kind of entry. A blob is bytes of its own kind, such as a text that Xen has compressed. */
export type HypfsKind = "directory" | "blob" | "string" | "unsigned" | "signed" | "boolean";

/** The value of an entry: bytes of a blob, text, a number, or a bigint if the entry has 8 bytes. */
export type HypfsValue = Uint8Array | string | number | bigint | boolean;

/** More than any text that Xen compresses for its file system becomes. */
const MOST_UNPACKED = 0x400_0000;

/** Returns the bytes of a blob as they were before Xen compressed them. */
export function unpacked(path: string, bytes: Uint8Array): Uint8Array {
  try {
    // zlib would take a signal from Object.prototype.
    const options = withoutPrototype({ maxOutputLength: MOST_UNPACKED, signal: undefined });
    return new Uint8Array(gunzipSync(bytes, options));
  } catch (cause) {
    throw new XenError(`expected ${path} to be in gzip's format, as Xen says`, { operation: "hypfs_op read", cause });
  }
}

/** Returns the value of an entry's bytes. Throws a XenError if Xen's bytes cannot be a value of that kind. */
export function decodeValue(path: string, kind: HypfsKind, bytes: Uint8Array): HypfsValue {
  switch (kind) {
    case "string":
      return textOf(bytes);
    case "boolean":
      return number(path, bytes, false) !== 0;
    case "unsigned":
      return number(path, bytes, false);
    case "signed":
      return number(path, bytes, true);
    default:
      return bytes;
  }
}

function number(path: string, bytes: Uint8Array, signed: boolean): number | bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (bytes.length) {
    case 1:
      return signed ? view.getInt8(0) : view.getUint8(0);
    case 2:
      return signed ? view.getInt16(0, true) : view.getUint16(0, true);
    case 4:
      return signed ? view.getInt32(0, true) : view.getUint32(0, true);
    case 8:
      return signed ? view.getBigInt64(0, true) : view.getBigUint64(0, true);
    default:
      throw new XenError(`expected a number of 1, 2, 4 or 8 bytes as ${path}, received ${bytes.length} bytes`, {
        operation: "hypfs_op read",
      });
  }
}

/**
 * Returns the bytes to write for a value. Throws a TypeError if the entry is of another kind, a RangeError if the number
 * does not fit its bytes.
 */
export function encodeValue(path: string, kind: HypfsKind, sizeBytes: number, value: HypfsValue): Uint8Array {
  switch (kind) {
    case "string": {
      if (typeof value !== "string" || value.includes("\0") || !value.isWellFormed()) {
        throw wrongKind(path, "text without NUL", value);
      }
      return Buffer.from(`${value}\0`);
    }
    case "boolean":
      if (typeof value !== "boolean") throw wrongKind(path, "true or false", value);
      return wholeNumber(path, value ? 1n : 0n, sizeBytes, false);
    case "unsigned":
    case "signed":
      if (typeof value === "bigint") return wholeNumber(path, value, sizeBytes, kind === "signed");
      if (typeof value !== "number") throw wrongKind(path, "a number", value);
      if (!Number.isSafeInteger(value)) throw new RangeError(`expected ${path} to be an integer, received ${value}`);
      return wholeNumber(path, BigInt(value), sizeBytes, kind === "signed");
    case "blob":
      if (!(value instanceof Uint8Array)) throw wrongKind(path, "a Uint8Array", value);
      return value;
    default:
      throw new TypeError(`expected ${path} to be a file, received a directory: it has no value of its own`);
  }
}

function wholeNumber(path: string, value: bigint, sizeBytes: number, signed: boolean): Uint8Array {
  const bits = BigInt(sizeBytes * 8);
  const [low, high] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
  if (value < low || value > high) {
    throw new RangeError(`expected ${path} to be an integer from ${low} to ${high}, received ${value}`);
  }
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt.asIntN(64, value), true);
  return bytes.subarray(0, sizeBytes);
}

function wrongKind(path: string, expected: string, value: unknown): TypeError {
  const received = typeof value === "object" ? describe(value) : shown(value);
  return new TypeError(`expected ${path} to be ${expected}, received ${received}`);
}
