/** The simulated machine's memory: pages of a file. A page that two domains share is mapped twice, as on a real Xen. */

import { XenUnsupportedOperationError } from "../../runtime/base/errors/index.ts";
import { MAP_ANONYMOUS, MAP_PRIVATE, mmap, munmap, pageSize, PROT_NONE } from "../../runtime/linux/ffi/index.ts";
import { FRAME_SIZE } from "../../runtime/interdomain/shared-memory/index.ts";
import { makeMemoryFile, type MemoryFile } from "./memory-file.ts";

/** The file grows by 16 MiB at a time; only written pages take memory. */
const GROWTH = 0x100_0000;

/** A page, in use until its last holder drops it. */
export class Page {
  /** Bytes from the start of the file. */
  readonly offset: number;
  holders = 0;
  /** Mappings by other domains that can write to it. */
  writers = 0;

  constructor(offset: number) {
    this.offset = offset;
  }
}

export class MachinePages implements Disposable {
  readonly #file: MemoryFile;
  readonly #free: number[] = [];
  #isClosed = false;
  #end = 0;
  #size = 0;

  constructor() {
    if (pageSize !== FRAME_SIZE) {
      throw new XenUnsupportedOperationError(
        `expected a kernel with pages of ${FRAME_SIZE} bytes to simulate memory, received pages of ${pageSize} bytes`,
        { operation: "simulate memory" },
      );
    }
    this.#file = makeMemoryFile();
  }

  /** True once the file is closed. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Allocates a zeroed page, with one holder. */
  allocate(): Page {
    const page = new Page(this.#free.pop() ?? this.#grow());
    page.holders = 1;
    return page;
  }

  /** Ends one holder's use. After the last holder's, the page can be allocated again. */
  drop(page: Page): void {
    page.holders--;
    if (page.holders > 0 || this.#isClosed) return;
    this.write(page, 0, new Uint8Array(FRAME_SIZE));
    this.#free.push(page.offset);
  }

  read(page: Page, offset: number, length: number): Uint8Array<ArrayBuffer> {
    return this.#openFile.read(page.offset + offset, length);
  }

  write(page: Page, offset: number, bytes: Uint8Array): void {
    this.#openFile.write(page.offset + offset, bytes);
  }

  /** Reserves address space for pages, which must not be touched before `place`. Returns the address, or −errno. */
  reserve(byteLength: number): number {
    this.#checkOpen();
    return mmap(byteLength, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  }

  /** Maps a page to a reserved address, without holding the page. Returns 0, or −errno. */
  place(page: Page, address: number, writable: boolean): number {
    return this.#openFile.place(page.offset, address, writable);
  }

  unmap(address: number, byteLength: number): number {
    return munmap(address, byteLength);
  }

  /** Closes the file. Mappings stay, and can be unmapped; all else throws a ReferenceError. */
  close(): void {
    this.#isClosed = true;
    this.#file[Symbol.dispose]();
  }

  /** Closes the file. */
  [Symbol.dispose](): void {
    this.close();
  }

  get #openFile(): MemoryFile {
    this.#checkOpen();
    return this.#file;
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new ReferenceError("the simulated memory is closed: make a new simulated machine");
  }

  #grow(): number {
    const offset = this.#end;
    this.#end += FRAME_SIZE;
    if (this.#end > this.#size) {
      this.#size += GROWTH;
      this.#openFile.grow(this.#size);
    }
    return offset;
  }
}
