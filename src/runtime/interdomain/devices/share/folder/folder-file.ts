/** An open file of a folder. */

import { closeSync, fdatasyncSync, fsyncSync, readSync, writeSync } from "node:fs";
import { FileSystemError, type OpenFile } from "../file-system.ts";

export class FolderFile implements OpenFile {
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
