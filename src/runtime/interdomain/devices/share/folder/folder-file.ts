/** An open file of a folder. */

import { closeSync, fdatasyncSync, fsyncSync, readSync, writeSync } from "node:fs";
import { EBADF } from "../../../../base/errors/index.ts";
import { readPieces } from "../../../../linux/ffi/vector-io.ts";
import { FileSystemError, type OpenFile } from "../file-system.ts";

/** Reads into pieces of mapped memory, whose entries are at an address. Returns the number of bytes, or −errno. */
export let readMapped: (file: FolderFile, pieces: number, count: number, position: number) => number;

export class FolderFile implements OpenFile {
  static {
    readMapped = (file, pieces, count, position) =>
      file.#fd === undefined ? -EBADF : readPieces(file.#fd, pieces, count, position);
  }
  #fd: number | undefined;

  /** Takes over a descriptor. */
  constructor(fd: number) {
    this.#fd = fd;
  }

  read(into: Uint8Array, position: number): number {
    return readSync(this.#open(), into, 0, into.length, position);
  }

  write(from: Uint8Array, position: number): number {
    return from.length === 0 ? 0 : writeSync(this.#open(), from, 0, from.length, position);
  }

  sync(contentsOnly: boolean): void {
    if (contentsOnly) fdatasyncSync(this.#open());
    else fsyncSync(this.#open());
  }

  close(): void {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) closeSync(fd);
  }

  #open(): number {
    if (this.#fd === undefined) throw new FileSystemError("EBADF", "the file has been closed");
    return this.#fd;
  }
}
