/** Hypercalls that a puppet makes, with buffers in its own memory. */

import type { Domid } from "../../../src/index.ts";
import { loadModule } from "../../../src/generated/index.ts";
import { argumentValue, type HypercallArgument, type HypercallPointer, MappedBuffers } from "../../../src/unsafe.ts";
import type { PageSource, XenHypercall } from "../../../src/unsafe.ts";

const { __HYPERVISOR_dm_op } = loadModule("4.17/x86_64", "xen.constants");
const { XenDmOpBuf } = loadModule("4.17/x86_64", "hvm/dm_op");

/** Makes one hypercall. Returns the 64 bits of its result. */
export type MakeHypercall = (number: number, args: readonly number[]) => bigint;

export class PuppetHypercall extends MappedBuffers implements XenHypercall {
  readonly domid: Domid;
  readonly #make: MakeHypercall;

  constructor(domid: Domid, make: MakeHypercall, source: PageSource) {
    super(source);
    this.domid = domid;
    this.#make = make;
  }

  hypercall0(op: number): number {
    return this.#short(op, []);
  }

  hypercall1(op: number, ...args: [HypercallArgument]): number {
    return this.#short(op, args);
  }

  hypercall2(op: number, ...args: [HypercallArgument, HypercallArgument]): number {
    return this.#short(op, args);
  }

  hypercall3(op: number, ...args: [HypercallArgument, HypercallArgument, HypercallArgument]): number {
    return this.#short(op, args);
  }

  hypercall4(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#short(op, args);
  }

  hypercall5(op: number, ...args: readonly HypercallArgument[]): number {
    return this.#short(op, args);
  }

  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    return BigInt.asIntN(64, this.#make(op, args.map(argumentValue)));
  }

  /** The domain must be one that the puppet is a device model of, or Xen refuses: EPERM. */
  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    using list = this.allocateArray(XenDmOpBuf, Math.max(1, buffers.length));
    for (const [index, pointer] of buffers.entries()) {
      const entry = list.value.get(index);
      entry.h = pointer;
      entry.size_number = pointer.byteLength;
    }
    return this.#short(__HYPERVISOR_dm_op, [domid, buffers.length, list.asHypercallPtr()]);
  }

  /** Some of Xen's functions return an unsigned int: errors are found in the lower 32 bits. */
  #short(op: number, args: readonly HypercallArgument[]): number {
    return Number(BigInt.asIntN(32, this.#make(op, args.map(argumentValue))));
  }
}
