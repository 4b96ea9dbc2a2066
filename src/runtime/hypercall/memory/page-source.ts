/** Sources of hypercall-safe pages. */

import { Device } from "../../linux/device/device.ts";
import { checkLength, shown } from "../../base/checks.ts";
import { systemError, XenUnavailableError } from "../../base/errors/index.ts";
import {
  MADV_DOFORK,
  MADV_DONTFORK,
  madvise,
  MAP_ANONYMOUS,
  MAP_LOCKED,
  MAP_PRIVATE,
  MAP_SHARED,
  mmap,
  munmap,
  PROT_READ,
  PROT_WRITE,
} from "../../linux/ffi/index.ts";

/** Maps and unmaps runs of whole pages; throws a XenError with the kernel's error number. */
export interface PageSource extends Disposable {
  /**
   * "device": kernel pages, always resident. "locked": this process's own pages, which may still move. "foreign": pages
   * of another domain, for hypercalls that it makes.
   */
  readonly kind: "device" | "locked" | "foreign";
  /** Zeroed pages; the caller writes to each before Xen sees them. */
  map(byteLength: number): number;
  /** Unmaps memory that `map` has returned. Throws a RangeError unless address and length are those of one mapping. */
  unmap(address: number, byteLength: number): void;
}

const HYPERCALL_DEVICE = "/dev/xen/hypercall";

/** The mappings of a source, which unmaps no other memory of the process. */
class OwnMappings {
  readonly #lengths: Map<number, number> = new Map();

  add(address: number, byteLength: number): number {
    this.#lengths.set(address, byteLength);
    return address;
  }

  /** Forgets a mapping. Throws a RangeError unless it is one, with its length. */
  take(address: number, byteLength: number): void {
    if (this.#lengths.get(address) !== byteLength) {
      throw new RangeError(
        `expected the address and length of memory that map() has returned, received ${shown(address)} and ${shown(byteLength)}`,
      );
    }
    this.#lengths.delete(address);
  }
}

/**
 * Pages of the kernel's, through /dev/xen/hypercall: never swapped, moved, or copied on fork. A child process has neither
 * the descriptor nor the pages.
 */
export class DevicePages implements PageSource {
  readonly kind = "device";
  readonly #device: Device;
  readonly #mappings: OwnMappings = new OwnMappings();

  constructor(path: string = HYPERCALL_DEVICE) {
    this.#device = new Device([path]);
  }

  map(byteLength: number): number {
    checkLength(byteLength);
    const address = mmap(byteLength, PROT_READ | PROT_WRITE, MAP_SHARED, this.#device.fd);
    if (address < 0) throw systemError(`mmap of ${this.#device.path}`, address);
    return this.#mappings.add(address, byteLength);
  }

  unmap(address: number, byteLength: number): void {
    this.#mappings.take(address, byteLength);
    const result = munmap(address, byteLength);
    if (result < 0) throw systemError(`munmap of ${this.#device.path}`, result);
  }

  /** Closes the device. Mapped pages stay. */
  [Symbol.dispose](): void {
    this.#device[Symbol.dispose]();
  }
}

/**
 * Locked pages of this process, for kernels without /dev/xen/hypercall. A child process does not have them, and a fork
 * does not move them.
 */
export class LockedPages implements PageSource {
  readonly kind = "locked";
  readonly #mappings: OwnMappings = new OwnMappings();

  map(byteLength: number): number {
    checkLength(byteLength);
    const address = mmap(byteLength, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED, -1);
    if (address < 0) {
      throw systemError("mmap of locked memory", address, "The limit on locked memory (ulimit -l) may be too low");
    }
    // A fork would share the pages copy-on-write, and the next write of ours would move them from under Xen.
    const result = madvise(address, byteLength, MADV_DONTFORK);
    if (result < 0) {
      munmap(address, byteLength);
      throw systemError("madvise(MADV_DONTFORK)", result);
    }
    return this.#mappings.add(address, byteLength);
  }

  unmap(address: number, byteLength: number): void {
    this.#mappings.take(address, byteLength);
    const advised = madvise(address, byteLength, MADV_DOFORK);
    const result = munmap(address, byteLength);
    if (advised < 0) throw systemError("madvise(MADV_DOFORK)", advised);
    if (result < 0) throw systemError("munmap of locked memory", result);
  }

  /** Does nothing: it has no descriptor, and mapped pages stay. */
  [Symbol.dispose](): void {}
}

/** The kernel's pages if the device exists, else locked ones. Throws if the device exists and is refused. */
export function openPageSource(path: string = HYPERCALL_DEVICE): PageSource {
  try {
    return new DevicePages(path);
  } catch (error) {
    if (error instanceof XenUnavailableError) return new LockedPages();
    throw error;
  }
}
