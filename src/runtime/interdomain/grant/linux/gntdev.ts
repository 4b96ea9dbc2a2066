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
import { CopyBlock } from "./copy-block.ts";
import type { CopySegment, Gntdev } from "../devices.ts";
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

  protected get notifyRequest(): number {
    return IOCTL_GNTDEV_SET_UNMAP_NOTIFY;
  }

  protected notification(): IoctlGntdevUnmapNotify {
    return new IoctlGntdevUnmapNotify(this.argument(IoctlGntdevUnmapNotify.size));
  }
}
