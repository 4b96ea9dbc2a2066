/** Reads and writes of several pieces of mapped memory at a position of a file, each by one system call. */

import { dlopen, type Pointer } from "bun:ffi";
import { checkAddress, checkDescriptor, checkInteger } from "../../base/checks.ts";
import { errno, libcName } from "./libc.ts";

/** Bytes of a piece's entry (struct iovec): its address, and then its length. */
export const IOVEC_BYTES = 16;
/** The largest number of pieces that Linux takes in one call (UIO_MAXIOV). */
const MOST_PIECES = 1024;
const WORD = 0x1_0000_0000;

interface Functions {
  preadv(fd: number, pieces: Pointer, count: number, position: number): number;
  pwritev(fd: number, pieces: Pointer, count: number, position: number): number;
}

let functions: Functions | undefined;

/** Loaded at its first use, since each function of the C library makes every start longer. */
function load(): Functions {
  // Results are 64 bits wide in C. Pieces are kept to what an int holds.
  functions ??= dlopen(libcName, {
    preadv: { args: ["i32", "ptr", "i32", "i64"], returns: "i32" },
    pwritev: { args: ["i32", "ptr", "i32", "i64"], returns: "i32" },
  }).symbols as unknown as Functions;
  return functions;
}

/** Writes an entry. The caller must know that so many bytes are mapped at the address. */
export function setPiece(view: DataView, index: number, address: number, byteLength: number): void {
  const at = index * IOVEC_BYTES;
  view.setUint32(at, address % WORD, true);
  view.setUint32(at + 4, address / WORD, true);
  view.setUint32(at + 8, byteLength, true);
  view.setUint32(at + 12, 0, true);
}

/** Reads into the pieces whose entries are at an address, 2 GiB at most. Returns the number of bytes, or −errno. */
export function readPieces(fd: number, pieces: number, count: number, position: number): number {
  check(fd, pieces, count, position);
  const result = load().preadv(fd, pieces as Pointer, count, position);
  return result === -1 ? -errno() : result;
}

/** Writes the pieces. Returns the number of bytes, which may be smaller than theirs, or −errno. */
export function writePieces(fd: number, pieces: number, count: number, position: number): number {
  check(fd, pieces, count, position);
  const result = load().pwritev(fd, pieces as Pointer, count, position);
  return result === -1 ? -errno() : result;
}

function check(fd: number, pieces: number, count: number, position: number): void {
  checkDescriptor(fd);
  checkAddress(pieces);
  checkInteger("count", count, 1, MOST_PIECES);
  checkInteger("position", position, 0, Number.MAX_SAFE_INTEGER);
}
