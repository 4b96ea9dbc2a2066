/**
 * Linux's dma-bufs of grants, as typed calls only, for programs that pass them to a device. Kernels with
 * CONFIG_XEN_GNTDEV_DMABUF have them; others answer −ENOTTY.
 */

import {
  IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS,
  IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED,
  IOCTL_GNTDEV_DMABUF_IMP_RELEASE,
  IOCTL_GNTDEV_DMABUF_IMP_TO_REFS,
} from "../../../../generated/linux/gntdev.constants.ts";
import {
  IoctlGntdevDmabufExpFromRefs,
  IoctlGntdevDmabufExpWaitReleased,
  IoctlGntdevDmabufImpRelease,
  IoctlGntdevDmabufImpToRefs,
} from "../../../../generated/linux/gntdev.ts";
import { IoctlFile } from "../../../linux/device/index.ts";
import { gref } from "../../../abi/numbers.ts";
import { checkInteger, readList } from "../../../base/checks.ts";
import { U32Array } from "../../../struct/index.ts";

const BYTES_OF_A_REF = Uint32Array.BYTES_PER_ELEMENT;
const MOST_REFS = 0x4_0000;
const LARGEST = 0xffff_ffff;
const LARGEST_DESCRIPTOR = 0x7fff_ffff;

/**
 * A descriptor of gntdev, and its dma-bufs. Results are −errno if the kernel refuses. It belongs to one thread: a Worker
 * makes its own. A child process inherits no descriptor; that of a dma-buf may be passed to another program on purpose.
 */
export class DmaBufGntdev extends IoctlFile {
  /** Opens gntdev. Throws a XenUnavailableError if it is missing, a XenPermissionError if Linux refuses it. */
  constructor() {
    super(["/dev/xen/gntdev"]);
  }

  /** Makes a dma-buf of another domain's grants, and returns its descriptor. `flags` are GNTDEV_DMA_FLAG_ numbers (gntdev.h). */
  exportFromRefs(domid: number, refs: readonly number[], flags: number = 0): number {
    checkInteger("domid", domid, 0, 0xffff);
    const own = readList("refs", refs, 1, MOST_REFS, gref);
    checkInteger("flags", flags, 0, LARGEST);
    // The record has room for one grant, and the others follow it.
    const view = this.argument(IoctlGntdevDmabufExpFromRefs.size + (own.length - 1) * BYTES_OF_A_REF);
    const request = new IoctlGntdevDmabufExpFromRefs(view);
    request.flags = flags;
    request.count = own.length;
    request.fd = 0;
    request.domid = domid;
    new U32Array(view, request.refs.byteOffset, own.length).assign(own);
    const result = this.call(IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS);
    return result < 0 ? result : request.fd;
  }

  /** Blocks the thread until an exported dma-buf is no longer in use, or for `timeoutMs` milliseconds. */
  waitReleased(fd: number, timeoutMs: number): number {
    checkInteger("the file descriptor", fd, 0, LARGEST_DESCRIPTOR);
    checkInteger("timeoutMs", timeoutMs, 0, LARGEST);
    const request = new IoctlGntdevDmabufExpWaitReleased(this.argument(IoctlGntdevDmabufExpWaitReleased.size));
    request.fd = fd;
    request.wait_to_ms = timeoutMs;
    return this.call(IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED);
  }

  /** Shares a dma-buf's pages with a domain, and returns their grants. */
  importToRefs(fd: number, domid: number, count: number): number[] | number {
    checkInteger("the file descriptor", fd, 0, LARGEST_DESCRIPTOR);
    checkInteger("domid", domid, 0, 0xffff);
    checkInteger("count", count, 1, MOST_REFS);
    const view = this.argument(IoctlGntdevDmabufImpToRefs.size + (count - 1) * BYTES_OF_A_REF);
    const request = new IoctlGntdevDmabufImpToRefs(view);
    request.fd = fd;
    request.count = count;
    request.domid = domid;
    request.reserved = 0;
    const result = this.call(IOCTL_GNTDEV_DMABUF_IMP_TO_REFS);
    return result < 0 ? result : new U32Array(view, request.refs.byteOffset, count).toArray();
  }

  /** Ends the sharing by `importToRefs`. */
  importRelease(fd: number): number {
    checkInteger("the file descriptor", fd, 0, LARGEST_DESCRIPTOR);
    const request = new IoctlGntdevDmabufImpRelease(this.argument(IoctlGntdevDmabufImpRelease.size));
    request.fd = fd;
    request.reserved = 0;
    return this.call(IOCTL_GNTDEV_DMABUF_IMP_RELEASE);
  }
}
