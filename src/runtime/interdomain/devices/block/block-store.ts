/** The storage behind a disk: a file, memory, a layer over another store, or a program's own. */

import { checkBytes } from "../../../base/bytes.ts";
import { checkInteger, describe, memberOf } from "../../../base/checks.ts";

/** Bytes of a sector: every position and length of a store is a multiple. */
export const SECTOR_BYTES = 512;

/**
 * Storage that a disk is served from. Positions and lengths are bytes, multiples of 512 within `byteLength`. Each method
 * may return a promise; several calls may be under way at once, never for overlapping bytes of one guest request. A
 * method that throws, or whose promise rejects, fails the guest's request with an I/O error.
 *
 * The bytes passed in are valid until the method has returned, or its promise has settled.
 */
export interface BlockStore {
  /** The size of the disk. A store that grows says so by `BlockBackEnd.announceSize`. */
  readonly byteLength: number;
  /** Fills `into` with the bytes from a position on. */
  read(into: Uint8Array, position: number): void | PromiseLike<void>;
  /** Stores bytes at a position. A store without it is read-only. */
  write?(from: Uint8Array, position: number): void | PromiseLike<void>;
  /** Returns once all completed writes are durable. Without it, writes are durable when they complete. */
  flush?(): void | PromiseLike<void>;
  /** Forgets bytes, which the guest does not need any more. Without it, the disk offers no discard. */
  discard?(position: number, byteLength: number): void | PromiseLike<void>;
}

/** A store whose methods and size were read once, so that a getter of the caller's runs at a known time. */
export interface CheckedStore {
  /** The size when the store was checked. */
  readonly bytesAtFirst: number;
  /** The size now. */
  byteLength(): number;
  readonly read: (into: Uint8Array, position: number) => void | PromiseLike<void>;
  readonly write: ((from: Uint8Array, position: number) => void | PromiseLike<void>) | undefined;
  readonly flush: (() => void | PromiseLike<void>) | undefined;
  readonly discard: ((position: number, byteLength: number) => void | PromiseLike<void>) | undefined;
}

export function checkStore(store: BlockStore): CheckedStore {
  if (typeof store !== "object" || store === null) {
    throw new TypeError(`expected a block store, an object with byteLength and read(), received ${describe(store)}`);
  }
  const { read } = store;
  const [write, flush, discard] = [memberOf(store, "write"), memberOf(store, "flush"), memberOf(store, "discard")];
  if (typeof read !== "function") throw new TypeError(`expected the store to have read(), received ${describe(read)}`);
  for (const [name, method] of Object.entries({ write, flush, discard })) {
    if (method === undefined || typeof method === "function") continue;
    throw new TypeError(`expected ${name} of the store to be a function, received ${describe(method)}`);
  }
  return {
    bytesAtFirst: checkSize(store.byteLength),
    byteLength: () => checkSize(store.byteLength),
    read: (into, position) => Reflect.apply(read, store, [into, position]) as void | PromiseLike<void>,
    write: write && ((from, position) => Reflect.apply(write, store, [from, position]) as void | PromiseLike<void>),
    flush: flush && (() => Reflect.apply(flush, store, []) as void | PromiseLike<void>),
    discard:
      discard && ((position, length) => Reflect.apply(discard, store, [position, length]) as void | PromiseLike<void>),
  };
}

/** Returns bytes of no class of the caller's. Throws unless they fit a store of `byteLength` bytes at the position. */
export function checkTransfer(byteLength: number, bytes: Uint8Array, position: number): Uint8Array {
  const own = checkBytes(bytes);
  checkRange(byteLength, position, own.length);
  return own;
}

/** Throws a TypeError or RangeError unless the bytes are within a store of `byteLength` bytes. */
export function checkRange(byteLength: number, position: number, length: number): void {
  checkInteger("length", length, 0, byteLength);
  checkInteger("position", position, 0, byteLength - length);
}

function checkSize(byteLength: number): number {
  checkInteger("the byteLength of the store", byteLength, SECTOR_BYTES, Number.MAX_SAFE_INTEGER);
  if (byteLength % SECTOR_BYTES === 0) return byteLength;
  throw new RangeError(`expected byteLength of the store to be a multiple of ${SECTOR_BYTES}, received ${byteLength}`);
}
