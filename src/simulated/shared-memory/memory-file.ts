/** The memory of a machine as one file, whose pages are mapped as often as needed. */

import { ftruncateSync, readSync, writeSync } from "node:fs";
import { systemError } from "../../runtime/base/errors/index.ts";
import { Device } from "../../runtime/linux/device/index.ts";
import {
  mapOver,
  memoryFile,
  type PlainMemory,
  plainMemory,
  PlainPages,
  PROT_READ,
  PROT_WRITE,
} from "../../runtime/linux/ffi/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";

const NAME = "xen-ts-simulated-memory";

export interface MemoryFile extends Disposable {
  /** Makes the file longer, by zeroed bytes. */
  grow(byteLength: number): void;
  read(offset: number, length: number): Uint8Array<ArrayBuffer>;
  write(offset: number, bytes: Uint8Array): void;
  /** Maps a page to a reserved address. Returns 0, or −errno. */
  place(offset: number, address: number, writable: boolean): number;
}

/** Makes an empty file. Throws a XenError if the kernel has no memory or no descriptor left. */
export function makeMemoryFile(): MemoryFile {
  return plainMemory === null ? new KernelFile() : new PlainFile(plainMemory);
}

/** A file of the kernel's (memfd): each mapping ends by itself, and a read-only one cannot be written through. */
class KernelFile implements MemoryFile {
  readonly #file: Device;

  constructor() {
    const fd = memoryFile(NAME);
    if (fd < 0) throw systemError("simulate memory (memfd_create)", fd);
    this.#file = new Device({ fd, path: NAME });
  }

  grow(byteLength: number): void {
    ftruncateSync(this.#file.fd, byteLength);
  }

  read(offset: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    readSync(this.#file.fd, bytes, 0, length, offset);
    return bytes;
  }

  write(offset: number, bytes: Uint8Array): void {
    writeSync(this.#file.fd, bytes, 0, bytes.length, offset);
  }

  place(offset: number, address: number, writable: boolean): number {
    const protection = writable ? PROT_READ | PROT_WRITE : PROT_READ;
    return mapOver(address, FRAME_SIZE, protection, this.#file.fd, offset);
  }

  [Symbol.dispose](): void {
    this.#file[Symbol.dispose]();
  }
}

/** ArrayBuffers, for a computer without Linux's C library. */
class PlainFile implements MemoryFile {
  readonly #memory: PlainMemory;
  /** The parts by which it grew, each with its offset. */
  readonly #parts: { readonly start: number; readonly pages: PlainPages }[] = [];
  #length = 0;

  constructor(memory: PlainMemory) {
    this.#memory = memory;
  }

  grow(byteLength: number): void {
    this.#parts.push({ start: this.#length, pages: new PlainPages(byteLength - this.#length) });
    this.#length = byteLength;
  }

  read(offset: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    bytes.set(this.#bytes(offset, length));
    return bytes;
  }

  write(offset: number, bytes: Uint8Array): void {
    this.#bytes(offset, bytes.length).set(bytes);
  }

  place(offset: number, address: number): number {
    const { start, pages } = this.#partAt(offset);
    this.#memory.place(address, pages, offset - start, FRAME_SIZE);
    return 0;
  }

  /** Leaves the pages to those that have mapped them. */
  [Symbol.dispose](): void {
    this.#parts.length = 0;
  }

  #bytes(offset: number, length: number): Uint8Array<ArrayBuffer> {
    const { start, pages } = this.#partAt(offset);
    return pages.bytes(offset - start, length);
  }

  #partAt(offset: number): { readonly start: number; readonly pages: PlainPages } {
    const part = this.#parts.findLast(({ start }) => start <= offset);
    if (part === undefined) throw new RangeError(`expected an offset within ${this.#length} bytes, received ${offset}`);
    return part;
  }
}
