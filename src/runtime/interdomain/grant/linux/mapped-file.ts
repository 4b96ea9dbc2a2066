/** The common part of gntdev and gntalloc: a file that is mapped in parts, and its ioctls. */

import { UNMAP_NOTIFY_CLEAR_BYTE, UNMAP_NOTIFY_SEND_EVENT } from "../../../../generated/linux/gntdev.constants.ts";
import type { IoctlGntallocUnmapNotify } from "../../../../generated/linux/gntalloc.ts";
import type { IoctlGntdevUnmapNotify } from "../../../../generated/linux/gntdev.ts";
import { IoctlFile, PageTableAnchors } from "../../../linux/device/index.ts";
import { XenUnsupportedOperationError } from "../../../base/errors/index.ts";
import { MAP_SHARED, mmap, munmap, pageSize, PROT_READ, PROT_WRITE } from "../../../linux/ffi/index.ts";
import { FRAME_SIZE } from "../../shared-memory/index.ts";
import type { PageMapper, UnmapAction } from "../devices.ts";

export abstract class MappedFile extends IoctlFile implements PageMapper {
  readonly #anchors: PageTableAnchors = new PageTableAnchors();

  /** Opens the device. Throws a XenUnavailableError if it is missing, a XenPermissionError if Linux refuses it. */
  constructor(path: string) {
    super([path]);
    if (pageSize === FRAME_SIZE) return;
    this[Symbol.dispose]();
    throw new XenUnsupportedOperationError(
      `expected a kernel with pages of ${FRAME_SIZE} bytes, the size of a grant, received pages of ${pageSize}: ${path} maps only whole pages`,
      { operation: `open ${path}` },
    );
  }

  mapPages(index: number, byteLength: number, writable: boolean): number {
    const address = mmap(byteLength, writable ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, this.fd, index);
    if (address > 0) this.#anchors.keep(address, byteLength);
    return address;
  }

  unmapPages(address: number, byteLength: number): number {
    return munmap(address, byteLength);
  }

  override close(): void {
    this.#anchors[Symbol.dispose]();
    super.close();
  }

  notifyOnUnmap(index: number, { clearByteAt, port }: UnmapAction): number {
    const notify = this.notification();
    notify.index_number = clearByteAt ?? index;
    notify.action =
      (clearByteAt === undefined ? 0 : UNMAP_NOTIFY_CLEAR_BYTE) | (port === undefined ? 0 : UNMAP_NOTIFY_SEND_EVENT);
    notify.event_channel_port = port ?? 0;
    return this.call(this.notifyRequest);
  }

  /** The number of the device's own SET_UNMAP_NOTIFY. */
  protected abstract readonly notifyRequest: number;

  /** The argument of SET_UNMAP_NOTIFY, in place. */
  protected abstract notification(): IoctlGntdevUnmapNotify | IoctlGntallocUnmapNotify;
}
