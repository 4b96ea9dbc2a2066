/** Linux's gntalloc. */

import {
  GNTALLOC_FLAG_WRITABLE,
  IOCTL_GNTALLOC_ALLOC_GREF,
  IOCTL_GNTALLOC_DEALLOC_GREF,
  IOCTL_GNTALLOC_SET_UNMAP_NOTIFY,
} from "../../../../generated/linux/gntalloc.constants.ts";
import {
  IoctlGntallocAllocGref,
  IoctlGntallocDeallocGref,
  IoctlGntallocUnmapNotify,
} from "../../../../generated/linux/gntalloc.ts";
import { U32Array } from "../../../struct/index.ts";
import type { Gntalloc } from "../devices.ts";
import { MappedFile } from "./mapped-file.ts";

const BYTES_OF_A_REF = Uint32Array.BYTES_PER_ELEMENT;

export class LinuxGntalloc extends MappedFile implements Gntalloc {
  constructor() {
    super("/dev/xen/gntalloc");
  }

  allocateGrants(domid: number, count: number, writable: boolean, refs: number[]): number {
    // The record has room for one grant, and the others follow it.
    const view = this.argument(IoctlGntallocAllocGref.size + (count - 1) * BYTES_OF_A_REF);
    const allocate = new IoctlGntallocAllocGref(view);
    allocate.domid = domid;
    allocate.flags = writable ? GNTALLOC_FLAG_WRITABLE : 0;
    allocate.count = count;
    allocate.index = 0n;
    const result = this.call(IOCTL_GNTALLOC_ALLOC_GREF);
    if (result < 0) return result;
    refs.push(...new U32Array(view, allocate.gref_ids.byteOffset, count));
    return allocate.index_number;
  }

  releaseGrants(index: number, count: number): number {
    const release = new IoctlGntallocDeallocGref(this.argument(IoctlGntallocDeallocGref.size));
    release.index_number = index;
    release.count = count;
    return this.call(IOCTL_GNTALLOC_DEALLOC_GREF);
  }

  protected get notifyRequest(): number {
    return IOCTL_GNTALLOC_SET_UNMAP_NOTIFY;
  }

  protected notification(): IoctlGntallocUnmapNotify {
    return new IoctlGntallocUnmapNotify(this.argument(IoctlGntallocUnmapNotify.size));
  }
}
