/**
 * A device model's operation, as privcmd's ioctl takes it.
 *
 * The kernel pins the buffers' pages, which it refuses for pages of /dev/xen/hypercall (EFAULT, seen on Linux 6.12):
 * so an operation's buffers go through ordinary memory.
 */

import { PrivcmdDmOp } from "../../../generated/linux/privcmd/PrivcmdDmOp.ts";
import { PrivcmdDmOpBuf } from "../../../generated/linux/privcmd/PrivcmdDmOpBuf.ts";
import { pageSize } from "../../linux/ffi/index.ts";
import { checkInteger } from "../../base/checks.ts";
import { offsetOf, writeU64Number } from "../../struct/index.ts";
import { ArgumentPage } from "../../linux/device/index.ts";

const RECORDS = PrivcmdDmOp.size;
const MOST_BUFFERS = Math.floor((pageSize - RECORDS) / PrivcmdDmOpBuf.size);

/** The kernel's pointers have no setters: what the kernel reads through them must stay, which this block sees to. */
const ubufs = offsetOf(PrivcmdDmOp, "ubufs");
const uptr = offsetOf(PrivcmdDmOpBuf, "uptr");

/** A `struct privcmd_dm_op` (privcmd.h) and, behind it, the `struct privcmd_dm_op_buf` of each buffer. */
export class DeviceModelBlock implements Disposable {
  readonly #page: ArgumentPage = new ArgumentPage();
  #copies: ArgumentPage = new ArgumentPage();

  /** Throws a RangeError for more buffers than fit a page; the kernel refuses more than 16 by default: E2BIG. */
  fill(domid: number, buffers: readonly Uint8Array[]): void {
    checkInteger("the number of buffers", buffers.length, 1, MOST_BUFFERS);
    const { address, view } = this.#page;
    const operation = new PrivcmdDmOp(view);
    operation.dom = domid;
    operation.num = buffers.length;
    writeU64Number(view, ubufs, address + RECORDS);
    this.#makeRoom(buffers.reduce((sum, { length }) => sum + room(length), 0));
    let offset = 0;
    for (const [index, bytes] of buffers.entries()) {
      const at = RECORDS + index * PrivcmdDmOpBuf.size;
      writeU64Number(view, at + uptr, this.#copies.address + offset);
      new PrivcmdDmOpBuf(view, at).size_number = bytes.length;
      new Uint8Array(this.#copies.view.buffer, offset, bytes.length).set(bytes);
      offset += room(bytes.length);
    }
  }

  /** Copies what Xen wrote back to the buffers that were given. */
  copyBack(buffers: readonly Uint8Array[]): void {
    let offset = 0;
    for (const bytes of buffers) {
      bytes.set(new Uint8Array(this.#copies.view.buffer, offset, bytes.length));
      offset += room(bytes.length);
    }
  }

  get address(): number {
    return this.#page.address;
  }

  [Symbol.dispose](): void {
    this.#page[Symbol.dispose]();
    this.#copies[Symbol.dispose]();
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#copies.view.byteLength) return;
    const larger = new ArgumentPage(bytes);
    this.#copies[Symbol.dispose]();
    this.#copies = larger;
  }
}

/** Bytes that a buffer takes of the copies: each is as aligned as any record wants. */
function room(byteLength: number): number {
  return Math.ceil(byteLength / 64) * 64;
}
