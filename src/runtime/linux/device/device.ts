/** An open device file of Linux. */

import { EBADF, isMissingDevice, openError, systemError } from "../../base/errors/index.ts";
import { atThreadEnd, close, ffiRefusal, fileOf, O_CLOEXEC, O_RDWR, open } from "../ffi/index.ts";

/** A device that is open already. */
export interface OpenDevice {
  readonly fd: number;
  readonly path: string;
}

/** A descriptor in the hands of one device. */
interface Ownership {
  readonly fd: number;
  /** The file: a descriptor's number may be another file's later. */
  readonly file: string;
  readonly device: WeakRef<Device>;
}

function isListOfPaths(paths: readonly string[] | OpenDevice): paths is readonly string[] {
  return Array.isArray(paths);
}

/**
 * A descriptor that is closed once: on disposal, or when its owner has been collected without disposal. A descriptor that
 * others have closed is not closed again, because its number may be an unrelated file's by then.
 */
export class Device implements Disposable {
  readonly path: string;
  #owned: Ownership | undefined;

  /** By descriptor: all that devices of this thread have. */
  static readonly #all: Map<number, Ownership> = new Map();

  static {
    atThreadEnd(() => {
      for (const owned of Device.#all.values()) Device.#close(owned);
    });
  }

  static readonly #forgotten: FinalizationRegistry<Ownership> = new FinalizationRegistry((owned) =>
    Device.#close(owned),
  );

  /**
   * Opens the first path whose device exists, close-on-exec; or takes an open descriptor over. Throws a XenUnavailableError
   * if none exists, a XenPermissionError if Linux refuses, a XenError for any other failure; a TypeError if another device
   * has taken the descriptor over.
   */
  constructor(paths: readonly string[] | OpenDevice, flags: number = O_RDWR) {
    // Not `"fd" in paths`: an array inherits from Object.prototype, too, to which other code may have added it.
    if (!isListOfPaths(paths)) {
      const { fd, path } = paths;
      if (Device.#all.get(fd)?.device.deref() !== undefined) {
        throw new TypeError(`expected a descriptor that no object has taken over, received ${fd}, which one has`);
      }
      this.path = path;
      this.#own(fd);
      return;
    }
    const missing: string[] = [];
    for (const path of paths) {
      const fd = open(path, flags | O_CLOEXEC);
      if (fd >= 0) {
        this.path = path;
        this.#own(fd);
        return;
      }
      if (!isMissingDevice(-fd) || path === paths.at(-1)) throw openError(path, -fd, missing, ffiRefusal);
      missing.push(path);
    }
    throw new TypeError("no device path was given");
  }

  /** Throws a ReferenceError after disposal. */
  get fd(): number {
    if (this.#owned === undefined) throw new ReferenceError(`${this.path} has been closed`);
    return this.#owned.fd;
  }

  /** True while the descriptor is open, and that of the file that it was opened for. */
  get isOpen(): boolean {
    return this.#owned !== undefined && fileOf(this.#owned.fd) === this.#owned.file;
  }

  /** Leaves the descriptor, open, to the caller that it was taken over from. */
  release(): void {
    if (this.#owned === undefined) return;
    Device.#forgotten.unregister(this);
    Device.#all.delete(this.#owned.fd);
    this.#owned = undefined;
  }

  /** Closes the descriptor. Throws a XenError if that fails, EBADF if others have closed it; it is gone all the same. */
  [Symbol.dispose](): void {
    const owned = this.#owned;
    if (owned === undefined) return;
    this.#owned = undefined;
    Device.#forgotten.unregister(this);
    const result = Device.#close(owned);
    if (result < 0) throw systemError(`close ${this.path}`, result);
  }

  #own(fd: number): void {
    // The kernel has reused the number, so others have closed the descriptor that this device had.
    const before = Device.#all.get(fd)?.device.deref();
    if (before !== undefined) before.#owned = undefined;
    this.#owned = { fd, file: fileOf(fd), device: new WeakRef(this) };
    Device.#all.set(fd, this.#owned);
    Device.#forgotten.register(this, this.#owned, this);
  }

  static #close(owned: Ownership): number {
    const { fd, file } = owned;
    if (Device.#all.get(fd) !== owned) return -EBADF;
    Device.#all.delete(fd);
    return fileOf(fd) === file ? close(fd) : -EBADF;
  }
}
