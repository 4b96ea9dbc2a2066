/**
 * Memory for a computer whose C library cannot be loaded: a Mac, Windows, an unknown Linux. It stands in for the
 * functions that a simulated Xen needs, and refuses the others with ENOSYS.
 *
 * Pages are parts of ArrayBuffers. A table has the page at each address. One page can be at several addresses, as memory
 * that two domains share is.
 */

import { type Pointer, ptr } from "bun:ffi";
import { ENOMEM, ENOSYS } from "../../base/errors/errno.ts";
import type { Libc } from "./libc-functions.ts";

const PAGE = 4096;

/** The first address. No processor has it, so that no other memory has it either. */
const FIRST = 2 ** 50;

/** (void *)-1, as bun:ffi returns it. */
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;

/** Zeroed pages in one piece. */
export class PlainPages {
  readonly memory: ArrayBuffer;
  readonly #start: number;

  /** Throws a RangeError if the memory does not suffice. */
  constructor(byteLength: number) {
    this.memory = new ArrayBuffer(Math.ceil(byteLength / PAGE) * PAGE + PAGE);
    const start = ptr(new Uint8Array(this.memory));
    this.#start = Math.ceil(start / PAGE) * PAGE - start;
  }

  /** Returns the bytes from an offset. */
  bytes(offset: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory, this.#start + offset, length);
  }
}

/** A page that is at some address. */
interface Placed {
  readonly pages: PlainPages;
  readonly offset: number;
}

export class PlainMemory implements Libc {
  /** The error of the last call that failed. */
  errno = 0;
  readonly #placed: Map<number, Placed> = new Map();
  #next = FIRST;

  readonly open: () => number = this.#refuse;
  readonly close: () => number = this.#refuse;
  readonly read: () => number = this.#refuse;
  readonly write: () => number = this.#refuse;
  readonly poll: () => number = this.#refuse;
  readonly fcntl: () => number = this.#refuse;
  readonly eventfd: () => number = this.#refuse;
  readonly memfd_create: () => number = this.#refuse;
  readonly ioctl: () => number = this.#refuse;
  readonly syscall: () => number = this.#refuse;

  getpagesize(): number {
    return PAGE;
  }

  madvise(): number {
    return 0;
  }

  ["__errno_location"](): null {
    return null;
  }

  /** Maps zeroed pages at an address of its choice. Pages without access are reserved: `place` puts others there. */
  mmap(_address: Pointer | null, length: number, protection: number): Pointer | bigint {
    const address = this.#next;
    // A page between two mappings stays empty, so that no buffer spans both.
    this.#next += Math.ceil(length / PAGE) * PAGE + PAGE;
    if (protection === 0) return address as Pointer;
    try {
      this.place(address, new PlainPages(length), 0, length);
      return address as Pointer;
    } catch {
      this.errno = ENOMEM;
      return MAP_FAILED;
    }
  }

  munmap(address: Pointer, length: number): number {
    for (let page = 0; page < length; page += PAGE) this.#placed.delete(address + page);
    return 0;
  }

  /** Puts pages at an address, in place of those that are there. */
  place(address: number, pages: PlainPages, offset: number, length: number): void {
    for (let page = 0; page < length; page += PAGE) {
      this.#placed.set(address + page, { pages, offset: offset + page });
    }
  }

  /** Returns the address of the bytes in this process; undefined unless they are in one piece. */
  addressOf(address: number, length: number): Pointer | undefined {
    const within = address % PAGE;
    const first = this.#placed.get(address - within);
    if (first === undefined) return undefined;
    for (let page = PAGE - within; page < length; page += PAGE) {
      const next = this.#placed.get(address + page);
      if (next?.pages !== first.pages || next.offset !== first.offset + within + page) return undefined;
    }
    return ptr(first.pages.bytes(first.offset + within, length));
  }

  #refuse(): number {
    this.errno = ENOSYS;
    return -1;
  }
}
