/** What gntdev and gntalloc have in common: a file that is mapped piece by piece, and ioctls on it. */

import { UNMAP_NOTIFY_CLEAR_BYTE, UNMAP_NOTIFY_SEND_EVENT } from "../../generated/linux/gntdev.constants.ts";
import type { IoctlGntallocUnmapNotify } from "../../generated/linux/gntalloc.ts";
import type { IoctlGntdevUnmapNotify } from "../../generated/linux/gntdev.ts";
import { Device } from "../device/index.ts";
import { UnsupportedOperationError } from "../errors/index.ts";
import { ioctl, MAP_SHARED, mmap, munmap, pageSize, PROT_READ, PROT_WRITE } from "../ffi/index.ts";
import { ArgumentPage } from "../hypercall/argument-page.ts";
import { FRAME_SIZE } from "../shared-memory/index.ts";
import type { PageMapper, UnmapAction } from "./devices.ts";

export abstract class MappedFile implements PageMapper {
  readonly #device: Device;
  #page: ArgumentPage;
  #closed = false;

  /** Throws a NotOnXenError where there is no device, a PermissionError where Linux refuses it. */
  constructor(path: string) {
    if (pageSize !== FRAME_SIZE) {
      throw new UnsupportedOperationError(
        `${path} maps pages of ${pageSize} bytes on this kernel, but grants are frames of ${FRAME_SIZE}`,
        { operation: `open ${path}` },
      );
    }
    using stack = new DisposableStack();
    this.#page = stack.use(new ArgumentPage());
    this.#device = new Device([path]);
    stack.move();
  }

  /** The descriptor. Throws a ReferenceError after disposal. */
  get fd(): number {
    return this.#device.fd;
  }

  get closed(): boolean {
    return this.#closed;
  }

  mapPages(index: number, byteLength: number, writable: boolean): number {
    return mmap(byteLength, writable ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, this.fd, index);
  }

  unmapPages(address: number, byteLength: number): number {
    return munmap(address, byteLength);
  }

  notifyOnUnmap(index: number, { clearByteAt, port }: UnmapAction): number {
    const notify = this.notification(this.argument(pageSize));
    notify.index_number = clearByteAt ?? index;
    notify.action =
      (clearByteAt === undefined ? 0 : UNMAP_NOTIFY_CLEAR_BYTE) | (port === undefined ? 0 : UNMAP_NOTIFY_SEND_EVENT);
    notify.event_channel_port = port ?? 0;
    return this.call(this.notifyRequest);
  }

  [Symbol.dispose](): void {
    this.#closed = true;
    this.#page[Symbol.dispose]();
    this.#device[Symbol.dispose]();
  }

  /** The number of the device's own SET_UNMAP_NOTIFY. */
  protected abstract readonly notifyRequest: number;

  /** Its argument, in place. */
  protected abstract notification(view: DataView<ArrayBuffer>): IoctlGntdevUnmapNotify | IoctlGntallocUnmapNotify;

  /** Memory of at least so many bytes, always the same until more is wanted. What was in it is still there. */
  protected argument(byteLength: number): DataView<ArrayBuffer> {
    // Throws after disposal, when the page is gone.
    void this.fd;
    if (byteLength > this.#page.view.byteLength) {
      const larger = new ArgumentPage(byteLength);
      this.#page[Symbol.dispose]();
      this.#page = larger;
    }
    return this.#page.view;
  }

  protected get argumentAddress(): number {
    return this.#page.address;
  }

  protected call(request: number): number {
    return ioctl(this.fd, request, this.#page.address);
  }
}
