/** An open device file of Linux. */

import { errnoName, isMissingDevice, openError, XenError } from "../../base/errors/index.ts";
import { close, O_CLOEXEC, O_RDWR, open } from "../ffi/index.ts";

/** A device that is open already. */
export interface OpenDevice {
  readonly fd: number;
  readonly path: string;
}

/** A descriptor that is closed once: on disposal, or when its owner has been collected without disposal. */
export class Device implements Disposable {
  readonly path: string;
  #fd: number;

  static readonly #forgotten: FinalizationRegistry<number> = new FinalizationRegistry((fd) => void close(fd));

  /**
   * Opens the first path whose device exists, close-on-exec; or takes an open descriptor over. Throws a XenUnavailableError
   * if none exists, a XenPermissionError if Linux refuses, a XenError for any other failure.
   */
  constructor(paths: readonly string[] | OpenDevice, flags: number = O_RDWR) {
    if ("fd" in paths) {
      this.path = paths.path;
      this.#fd = paths.fd;
      Device.#forgotten.register(this, paths.fd, this);
      return;
    }
    const missing: string[] = [];
    for (const path of paths) {
      const fd = open(path, flags | O_CLOEXEC);
      if (fd >= 0) {
        this.path = path;
        this.#fd = fd;
        Device.#forgotten.register(this, fd, this);
        return;
      }
      if (!isMissingDevice(-fd) || path === paths.at(-1)) throw openError(path, -fd, missing);
      missing.push(path);
    }
    throw new TypeError("no device path was given");
  }

  /** Throws a ReferenceError after disposal. */
  get fd(): number {
    if (this.#fd < 0) throw new ReferenceError(`${this.path} has been closed`);
    return this.#fd;
  }

  /** Closes the descriptor. Throws a XenError if that fails; the descriptor is gone all the same. */
  [Symbol.dispose](): void {
    if (this.#fd < 0) return;
    const fd = this.#fd;
    this.#fd = -1;
    Device.#forgotten.unregister(this);
    const result = close(fd);
    if (result < 0) {
      const operation = `close ${this.path}`;
      throw new XenError(`${operation} failed: ${errnoName(-result)}`, { operation, errno: -result });
    }
  }
}
