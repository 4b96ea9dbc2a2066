/**
 * The simulated machine's memory: a file of the kernel's, in memory alone. A page that two domains share is mapped
 * twice, as on a real Xen: each mapping goes by itself, and one that is read-only is.
 */

import { ftruncateSync, readSync, writeSync } from "node:fs";
import { Device } from "../../runtime/linux/device/index.ts";
import { errnoName, XenUnsupportedOperationError, XenError } from "../../runtime/base/errors/index.ts";
import {
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mapOver,
  memoryFile,
  mmap,
  munmap,
  pageSize,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
} from "../../runtime/linux/ffi/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";

const NAME = "xen-ts-simulated-memory";
/** The file grows by 16 MiB, of which only what is written to takes memory. */
const GROWTH = 0x100_0000;

/** A page, for as long as somebody holds it. */
export class Page {
  /** Bytes from the start of the file. */
  readonly offset: number;
  holders = 0;

  constructor(offset: number) {
    this.offset = offset;
  }
}

export class MachinePages implements Disposable {
  readonly #file: Device;
  readonly #free: number[] = [];
  #end = 0;
  #size = 0;

  constructor() {
    if (pageSize !== FRAME_SIZE) {
      throw new XenUnsupportedOperationError(
        `memory is simulated on kernels with pages of ${FRAME_SIZE} bytes, and this one's have ${pageSize}`,
        { operation: "simulate memory" },
      );
    }
    const fd = memoryFile(NAME);
    if (fd < 0) {
      throw new XenError(`memory cannot be simulated: ${errnoName(-fd)}`, { operation: "memfd_create", errno: -fd });
    }
    this.#file = new Device({ fd, path: NAME });
  }

  /** A zeroed page, with one holder. */
  allocate(): Page {
    const page = new Page(this.#free.pop() ?? this.#grow());
    page.holders = 1;
    return page;
  }

  /** After the last one, the page is another's. */
  drop(page: Page): void {
    page.holders--;
    if (page.holders > 0) return;
    this.write(page, 0, new Uint8Array(FRAME_SIZE));
    this.#free.push(page.offset);
  }

  read(page: Page, offset: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    readSync(this.#file.fd, bytes, 0, length, page.offset + offset);
    return bytes;
  }

  write(page: Page, offset: number, bytes: Uint8Array): void {
    writeSync(this.#file.fd, bytes, 0, bytes.length, page.offset + offset);
  }

  /** Address space for pages, which must not be touched before `place`; or −errno. */
  reserve(byteLength: number): number {
    return mmap(byteLength, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  }

  /** Maps a page to a reserved address: 0, or −errno. It does not hold the page. */
  place(page: Page, address: number, writable: boolean): number {
    const protection = writable ? PROT_READ | PROT_WRITE : PROT_READ;
    return mapOver(address, FRAME_SIZE, protection, this.#file.fd, page.offset);
  }

  unmap(address: number, byteLength: number): number {
    return munmap(address, byteLength);
  }

  /** What is mapped stays so. */
  [Symbol.dispose](): void {
    this.#file[Symbol.dispose]();
  }

  #grow(): number {
    const offset = this.#end;
    this.#end += FRAME_SIZE;
    if (this.#end > this.#size) {
      this.#size += GROWTH;
      ftruncateSync(this.#file.fd, this.#size);
    }
    return offset;
  }
}
