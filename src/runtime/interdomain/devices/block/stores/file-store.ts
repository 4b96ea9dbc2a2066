import { closeSync, fdatasyncSync, fstatSync, openSync, readSync, readvSync, writeSync, writevSync } from "node:fs";
import { checkBytes } from "../../../../base/bytes.ts";
import { checkFilePath, readList } from "../../../../base/checks.ts";
import { XenIncompleteError } from "../../../../base/errors/index.ts";
import { readOptions } from "../../../../base/options.ts";
import { readPieces, writePieces } from "../../../../linux/ffi/vector-io.ts";
import { type BlockStore, checkRange, SECTOR_BYTES } from "../block-store.ts";

/** The largest number of pieces that Linux takes in one call (UIO_MAXIOV). */
const MOST_PIECES = 1024;

/** Options of a disk's file. */
export interface FileStoreOptions {
  /** True for a disk that the guest cannot write. */
  readonly readOnly?: boolean | undefined;
}

/** Reads or writes as `readPieces` and `writePieces` do, with arrays that this library has made itself. */
export let transferPieces: (
  store: FileStore,
  action: "read" | "write",
  pieces: readonly Uint8Array[],
  position: number,
) => void;

/**
 * Reads or writes pieces of mapped memory, whose entries are at an address. Returns false if not all was moved: the
 * caller then does it by `transferPieces`, which says why.
 */
export let transferMapped: (
  store: FileStore,
  action: "read" | "write",
  pieces: { readonly address: number; readonly count: number; readonly byteLength: number },
  position: number,
) => boolean;

/**
 * A disk in a file, or on a block device of this domain, as raw bytes. Its last bytes, if not a whole sector, are left out.
 *
 * It belongs to the thread that opened it, and a child process does not inherit the descriptor. The file is not locked:
 * another program that writes to it damages the guest's file system.
 */
export class FileStore implements BlockStore, Disposable {
  /** Closes files whose store was collected without being closed. */
  static readonly #forgotten: FinalizationRegistry<number> = new FinalizationRegistry((descriptor) => {
    try {
      closeSync(descriptor);
    } catch {
      // Others have closed it, and nobody is there to be told.
    }
  });
  static {
    transferPieces = (store, action, pieces, position) => store.#transfer(action, pieces, position);
    transferMapped = (store, action, { address, count, byteLength }, position) => {
      checkRange(store.#byteLength, position, byteLength);
      const transfer = action === "read" ? readPieces : writePieces;
      return transfer(store.#fd(), address, count, position) === byteLength;
    };
  }
  /** The path of the file or the block device, as it was given. */
  readonly path: string;
  /** Present unless the disk is read-only. */
  declare readonly write?: (from: Uint8Array, position: number) => void;
  readonly #byteLength: number;
  #descriptor: number | undefined;

  /** Opens the file, which must exist. Throws Node's error if it does not, or may not be opened. */
  constructor(path: string, options?: FileStoreOptions) {
    const { readOnly = false } = readOptions("FileStore", options, ["readOnly"]);
    checkFilePath(path);
    this.path = path;
    const descriptor = (this.#descriptor = openSync(path, readOnly ? "r" : "r+"));
    try {
      this.#byteLength = sizeOf(path, descriptor);
    } catch (error) {
      this.close();
      throw error;
    }
    FileStore.#forgotten.register(this, descriptor, this);
    if (!readOnly) this.write = (from, position) => this.writePieces([from], position);
  }

  get byteLength(): number {
    return this.#byteLength;
  }

  read(into: Uint8Array, position: number): void {
    this.readPieces([into], position);
  }

  /** Fills several arrays with the bytes from a position on, with one system call. */
  readPieces(pieces: readonly Uint8Array[], position: number): void {
    this.#transfer("read", readList("pieces", pieces, 0, MOST_PIECES, checkBytes), position);
  }

  /** Writes several arrays one after another, with one system call. */
  writePieces(pieces: readonly Uint8Array[], position: number): void {
    this.#transfer("write", readList("pieces", pieces, 0, MOST_PIECES, checkBytes), position);
  }

  flush(): void {
    fdatasyncSync(this.#fd());
  }

  /** Closes the file. Use afterwards throws a ReferenceError. Idempotent. */
  close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    if (descriptor === undefined) return;
    FileStore.#forgotten.unregister(this);
    closeSync(descriptor);
  }

  /** Closes it: `using` calls this. */
  [Symbol.dispose](): void {
    this.close();
  }

  #transfer(action: "read" | "write", pieces: readonly Uint8Array[], position: number): void {
    const wanted = lengthOf(pieces);
    checkRange(this.#byteLength, position, wanted);
    const isRead = action === "read";
    const done = (isRead ? readvSync : writevSync)(this.#fd(), pieces, position);
    // A signal may cut it short; the end of the file has been left out before.
    if (done !== wanted) this.#oneByOne(action, pieces, position, isRead ? readSync : writeSync);
  }

  #fd(): number {
    if (this.#descriptor === undefined) throw new ReferenceError(`the disk in ${this.path} has been closed`);
    return this.#descriptor;
  }

  #oneByOne(
    action: string,
    pieces: readonly Uint8Array[],
    position: number,
    transfer: (fd: number, bytes: Uint8Array, offset: number, length: number, position: number) => number,
  ): void {
    let at = position;
    for (const piece of pieces) {
      for (let done = 0; done < piece.length;) {
        const moved = transfer(this.#fd(), piece, done, piece.length - done, at);
        if (moved === 0) {
          const message = `${this.path} has become shorter: it cannot ${action} at ${at} of ${this.#byteLength} bytes`;
          throw new XenIncompleteError(message, { operation: `${action} a disk`, completed: at - position });
        }
        done += moved;
        at += moved;
      }
    }
  }
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  let sum = 0;
  for (const { length } of pieces) sum += length;
  return sum;
}

/** Returns the size in whole sectors. A block device has no size of its own for stat: its end is looked for. */
function sizeOf(path: string, descriptor: number): number {
  const status = fstatSync(descriptor);
  const size = status.isBlockDevice() ? endOf(descriptor) : status.size;
  const sectors = Math.floor(size / SECTOR_BYTES);
  if (sectors === 0)
    throw new RangeError(`expected a disk of at least ${SECTOR_BYTES} bytes, received ${size} in ${path}`);
  return sectors * SECTOR_BYTES;
}

/** Finds the first sector that cannot be read, by halving. */
function endOf(descriptor: number): number {
  const sector = new Uint8Array(SECTOR_BYTES);
  const exists = (index: number): boolean =>
    readSync(descriptor, sector, 0, SECTOR_BYTES, index * SECTOR_BYTES) === SECTOR_BYTES;
  let end = 1;
  while (end < Number.MAX_SAFE_INTEGER / SECTOR_BYTES / 2 && exists(end)) end *= 2;
  let low = 0;
  while (low < end) {
    const middle = Math.floor((low + end) / 2);
    if (exists(middle)) low = middle + 1;
    else end = middle;
  }
  return low * SECTOR_BYTES;
}
