/** A device that is asked by ioctls, with memory for their arguments. */

import { ioctlAt } from "../ffi/index.ts";
import { ArgumentPage } from "./argument-page.ts";
import { Device } from "./device.ts";

export abstract class IoctlFile implements Disposable {
  readonly #device: Device;
  #page: ArgumentPage;
  /** By request, for as long as the page is the same. */
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

  get closed(): boolean {
    return this.#closed;
  }

  [Symbol.dispose](): void {
    if (this.#closed) return;
    this.#closed = true;
    using stack = new DisposableStack();
    stack.use(this.#page);
    stack.use(this.#device);
  }

  /** At least so many bytes, always the same until more are wanted. Throws a ReferenceError after disposal. */
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

  /** Where the argument lies. */
  protected get address(): number {
    return this.#page.address;
  }

  /** The driver's result, or −errno. */
  protected call(request: number): number {
    const { fd } = this;
    let call = this.#calls.get(request);
    if (call === undefined) this.#calls.set(request, (call = ioctlAt(fd, request, this.#page.address)));
    return call();
  }
}
