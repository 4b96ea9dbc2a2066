/** A device file with ioctls, and memory for their arguments. */

import { ioctlAt } from "../ffi/index.ts";
import { ArgumentPage } from "./argument-page.ts";
import { Device } from "./device.ts";

export abstract class IoctlFile implements Disposable {
  readonly #device: Device;
  #page: ArgumentPage;
  /** Prepared calls by request, for as long as the page is the same. */
  readonly #calls: Map<number, () => number> = new Map();
  #closed = false;

  /** Opens the first path that exists. Throws as `Device` does. */
  constructor(paths: readonly string[]) {
    using stack = new DisposableStack();
    this.#page = stack.use(new ArgumentPage());
    this.#device = new Device(paths);
    stack.move();
  }

  /** The descriptor. Throws a ReferenceError after disposal. */
  get fd(): number {
    return this.#device.fd;
  }

  /** True once the descriptor is closed. */
  get isClosed(): boolean {
    return this.#closed;
  }

  /** Closes the descriptor. Idempotent. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    using stack = new DisposableStack();
    stack.use(this.#page);
    stack.use(this.#device);
  }

  /** Closes it: what `using` calls. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Returns at least so many bytes, always the same until more are needed. Throws a ReferenceError after disposal. */
  protected argument(byteLength: number): DataView<ArrayBuffer> {
    // Throws after disposal, when the page is gone.
    void this.fd;
    if (byteLength > this.#page.view.byteLength) {
      const larger = new ArgumentPage(byteLength);
      this.#page[Symbol.dispose]();
      this.#page = larger;
      this.#calls.clear();
    }
    return this.#page.view;
  }

  /** The address of the argument. */
  protected get address(): number {
    return this.#page.address;
  }

  /** Makes an ioctl, and returns the driver's result, or −errno. */
  protected call(request: number): number {
    const { fd } = this;
    let call = this.#calls.get(request);
    if (call === undefined) this.#calls.set(request, (call = ioctlAt(fd, request, this.#page.address)));
    return call();
  }
}
