/** Linux's gntdev. */

import {
  IOCTL_GNTDEV_GRANT_COPY,
  IOCTL_GNTDEV_MAP_GRANT_REF,
  IOCTL_GNTDEV_SET_MAX_GRANTS,
  IOCTL_GNTDEV_SET_UNMAP_NOTIFY,
  IOCTL_GNTDEV_UNMAP_GRANT_REF,
} from "../../../../generated/linux/gntdev.constants.ts";
import {
  IoctlGntdevGrantRef,
  IoctlGntdevMapGrantRef,
  IoctlGntdevSetMaxGrants,
  IoctlGntdevUnmapGrantRef,
  IoctlGntdevUnmapNotify,
} from "../../../../generated/linux/gntdev.ts";
import { CopyBlock, readStatuses, startOfBytes, writeFrames } from "./copy-block.ts";
import type { CopySegment, Gntdev } from "../devices.ts";
import type { CopyDirection, FramePieces } from "../frame-pieces.ts";
import { MappedFile } from "./mapped-file.ts";

export class LinuxGntdev extends MappedFile implements Gntdev {
  constructor() {
    super("/dev/xen/gntdev");
  }

  mapGrants(domid: number, refs: readonly number[]): number {
    // The record has room for one grant, and the others follow it.
    const view = this.argument(IoctlGntdevMapGrantRef.size + (refs.length - 1) * IoctlGntdevGrantRef.size);
    const map = new IoctlGntdevMapGrantRef(view);
    map.count = refs.length;
    map.pad = 0;
    let at = map.refs.byteOffset;
    for (const ref of refs) {
      const grant = new IoctlGntdevGrantRef(view, at);
      grant.domid = domid;
      grant.ref = ref;
      at += IoctlGntdevGrantRef.size;
    }
    const result = this.call(IOCTL_GNTDEV_MAP_GRANT_REF);
    return result < 0 ? result : map.index_number;
  }

  unmapGrants(index: number, count: number): number {
    const unmap = new IoctlGntdevUnmapGrantRef(this.argument(IoctlGntdevUnmapGrantRef.size));
    unmap.index_number = index;
    unmap.count = count;
    unmap.pad = 0;
    return this.call(IOCTL_GNTDEV_UNMAP_GRANT_REF);
  }

  setMaximumGrants(count: number): number {
    new IoctlGntdevSetMaxGrants(this.argument(IoctlGntdevSetMaxGrants.size)).count = count;
    return this.call(IOCTL_GNTDEV_SET_MAX_GRANTS);
  }

  copyGrants(segments: readonly CopySegment[], outcomes: number[]): number {
    const block = new CopyBlock(segments);
    block.write(this.argument(block.byteLength), this.address);
    const result = this.call(IOCTL_GNTDEV_GRANT_COPY);
    if (result >= 0) block.copyBack(outcomes);
    return result;
  }

  /** Returns memory for the bytes of pieces, one after another, until the next call of any kind. */
  bytesOfFrames(pieces: FramePieces): Uint8Array<ArrayBuffer> {
    const start = startOfBytes(pieces);
    return new Uint8Array(this.argument(start + pieces.byteLength).buffer, start, pieces.byteLength);
  }

  /** Copies pieces of a domain's frames to or from that memory, and notes the statuses. Returns 0, or −errno. */
  copyFrames(domid: number, direction: CopyDirection, pieces: FramePieces): number {
    const view = this.argument(startOfBytes(pieces) + pieces.byteLength);
    writeFrames(view, this.address, domid, direction, pieces);
    const result = this.call(IOCTL_GNTDEV_GRANT_COPY);
    if (result >= 0) readStatuses(view, pieces);
    return result;
  }

  protected get notifyRequest(): number {
    return IOCTL_GNTDEV_SET_UNMAP_NOTIFY;
  }

  protected notification(): IoctlGntdevUnmapNotify {
    return new IoctlGntdevUnmapNotify(this.argument(IoctlGntdevUnmapNotify.size));
  }
}
