/** A device model's operation, as privcmd's ioctl takes it. */

import { PrivcmdDmOp, PrivcmdDmOpBuf } from "../../generated/linux/privcmd.ts";
import { checkInteger, pageSize } from "../ffi/index.ts";
import { fieldsOf, type StructType, writeU64Number } from "../struct/index.ts";
import { ArgumentPage } from "./argument-page.ts";

/** Where an operation's buffer lies. */
export interface DeviceModelBuffer {
  readonly address: number;
  readonly byteLength: number;
}

const RECORDS = PrivcmdDmOp.size;
const MOST_BUFFERS = Math.floor((pageSize - RECORDS) / PrivcmdDmOpBuf.size);

/** The kernel's pointers have no setters: what the kernel reads through them must stay, which this block sees to. */
const ubufs = offsetOf(PrivcmdDmOp, "ubufs");
const uptr = offsetOf(PrivcmdDmOpBuf, "uptr");

/** A `struct privcmd_dm_op` (privcmd.h) and, behind it, the `struct privcmd_dm_op_buf` of each buffer. */
export class DeviceModelBlock implements Disposable {
  readonly #page: ArgumentPage = new ArgumentPage();

  /** Throws a RangeError for more buffers than fit a page; the kernel's own limit, 16 by default, gives E2BIG. */
  fill(domid: number, buffers: readonly DeviceModelBuffer[]): void {
    checkInteger("number of buffers", buffers.length, 1, MOST_BUFFERS);
    const { address, view } = this.#page;
    const operation = new PrivcmdDmOp(view);
    operation.dom = domid;
    operation.num = buffers.length;
    writeU64Number(view, ubufs, address + RECORDS);
    for (const [index, { address, byteLength }] of buffers.entries()) {
      const at = RECORDS + index * PrivcmdDmOpBuf.size;
      writeU64Number(view, at + uptr, address);
      new PrivcmdDmOpBuf(view, at).size_number = byteLength;
    }
  }

  get address(): number {
    return this.#page.address;
  }

  [Symbol.dispose](): void {
    this.#page[Symbol.dispose]();
  }
}

function offsetOf(type: StructType, name: string): number {
  const field = fieldsOf(type).find((field) => field.name === name);
  if (field === undefined) throw new TypeError(`${type.cName} has no ${name}`);
  return field.offset;
}
