/** Linux's privcmd, for mapping foreign memory. */

import {
  IOCTL_PRIVCMD_MMAP_RESOURCE,
  IOCTL_PRIVCMD_MMAPBATCH_V2,
  IOCTL_PRIVCMD_RESTRICT,
} from "../../../generated/linux/privcmd.constants.ts";
import { PrivcmdMmapbatchV2, PrivcmdMmapResource } from "../../../generated/linux/privcmd.ts";
import { IoctlFile } from "../../linux/device/index.ts";
import { MAP_SHARED, mmap, munmap, pageSize, PROT_READ, PROT_WRITE } from "../../linux/ffi/index.ts";
import { offsetOf, writeU64Number } from "../../struct/index.ts";
import type { ForeignDevice, ResourceFrames } from "./device.ts";

const PATHS = ["/dev/xen/privcmd", "/proc/xen/privcmd"];

/**
 * Offsets of the record's pointers, which have no setters. The memory that the kernel reads through them must stay, and
 * the page does.
 */
const [arr, err] = [offsetOf(PrivcmdMmapbatchV2, "arr"), offsetOf(PrivcmdMmapbatchV2, "err")];

export class LinuxPrivcmd extends IoctlFile implements ForeignDevice {
  /** Opens the device. Throws a XenUnavailableError if it is missing, a XenPermissionError if Linux refuses it. */
  constructor() {
    super(PATHS);
  }

  reserve(byteLength: number, writable: boolean): number {
    return mmap(wholePages(byteLength), writable ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, this.fd);
  }

  mapFrames(domid: number, frames: BigUint64Array, address: number, errors: Int32Array): number {
    const numbersAt = PrivcmdMmapbatchV2.size;
    const errorsAt = numbersAt + frames.byteLength;
    const view = this.argument(errorsAt + frames.length * Int32Array.BYTES_PER_ELEMENT);
    const batch = new PrivcmdMmapbatchV2(view);
    batch.num = frames.length;
    batch.dom = domid;
    batch.addr_number = address;
    writeU64Number(view, arr, this.address + numbersAt);
    writeU64Number(view, err, this.address + errorsAt);
    new BigUint64Array(view.buffer, numbersAt, frames.length).set(frames);
    const result = this.call(IOCTL_PRIVCMD_MMAPBATCH_V2);
    errors.set(new Int32Array(view.buffer, errorsAt, frames.length));
    return result;
  }

  mapResource({ domid, type, id, first, count }: ResourceFrames, address: number): number {
    const resource = new PrivcmdMmapResource(this.argument(PrivcmdMmapResource.size));
    resource.dom = domid;
    resource.type = type;
    resource.id = id;
    resource.idx = first;
    resource.num_number = count;
    resource.addr_number = address;
    return this.call(IOCTL_PRIVCMD_MMAP_RESOURCE);
  }

  resourceSize(resource: Omit<ResourceFrames, "first" | "count">): number {
    const result = this.mapResource({ ...resource, first: 0, count: 0 }, 0);
    return result < 0 ? result : new PrivcmdMmapResource(this.argument(PrivcmdMmapResource.size)).num_number;
  }

  unmap(address: number, byteLength: number): number {
    return munmap(address, wholePages(byteLength));
  }

  restrict(domid: number): number {
    // The argument is a domid_t, for which privcmd.h has no record.
    this.argument(pageSize).setUint16(0, domid, true);
    return this.call(IOCTL_PRIVCMD_RESTRICT);
  }
}

/** Rounds up to whole pages: Linux's pages may be larger than Xen's. */
function wholePages(byteLength: number): number {
  return Math.ceil(byteLength / pageSize) * pageSize;
}
