/** Hypercalls through Linux's privcmd driver. */

import { IOCTL_PRIVCMD_HYPERCALL } from "../../generated/linux/privcmd.constants.ts";
import { Device } from "../device/index.ts";
import { ioctlAt } from "../ffi/index.ts";
import type { PageSource } from "../memory/index.ts";
import { ArgumentBlock } from "./argument-block.ts";
import { MappedBuffers } from "./mapped-buffers.ts";
import { argumentValue } from "./memory-pointer.ts";
import type { HypercallArgument, XenHypercall } from "./xen-hypercall.ts";

const PATHS = ["/dev/xen/privcmd", "/proc/xen/privcmd"];

/**
 * The hypercall interface of a Linux domain that may make hypercalls: dom0, as root.
 *
 * A result of Xen's that does not fit C's int is cut by ioctl, as in C.
 */
export class PrivcmdHypercall extends MappedBuffers implements XenHypercall {
  readonly #device: Device;
  readonly #block: ArgumentBlock;
  readonly #hypercall: (fd: number) => number;

  /**
   * Opens the device, and memory from `pages` (by default /dev/xen/hypercall, else locked memory). Throws a
   * NotOnXenError where there is no device, a PermissionError where Linux refuses it.
   */
  constructor(pages?: PageSource) {
    using stack = new DisposableStack();
    const device = stack.use(new Device(PATHS));
    const block = stack.use(new ArgumentBlock());
    super(pages);
    this.#device = device;
    this.#block = block;
    this.#hypercall = ioctlAt(IOCTL_PRIVCMD_HYPERCALL, block.address);
    stack.move();
  }

  /** The descriptor of privcmd. Throws a ReferenceError after disposal. */
  get fd(): number {
    return this.#device.fd;
  }

  hypercall0(op: number): number {
    return this.#call(op, 0, 0, 0, 0, 0);
  }

  hypercall1(op: number, a0: HypercallArgument): number {
    return this.#call(op, argumentValue(a0), 0, 0, 0, 0);
  }

  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.#call(op, argumentValue(a0), argumentValue(a1), 0, 0, 0);
  }

  hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number {
    return this.#call(op, argumentValue(a0), argumentValue(a1), argumentValue(a2), 0, 0);
  }

  hypercall4(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
  ): number {
    return this.#call(op, argumentValue(a0), argumentValue(a1), argumentValue(a2), argumentValue(a3), 0);
  }

  hypercall5(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
    a4: HypercallArgument,
  ): number {
    return this.#call(
      op,
      argumentValue(a0),
      argumentValue(a1),
      argumentValue(a2),
      argumentValue(a3),
      argumentValue(a4),
    );
  }

  override [Symbol.dispose](): void {
    using stack = new DisposableStack();
    stack.defer(() => super[Symbol.dispose]());
    stack.use(this.#block);
    stack.use(this.#device);
  }

  /** Every argument is a number by now: no foreign code runs between filling the block and the call. */
  #call(op: number, a0: number, a1: number, a2: number, a3: number, a4: number): number {
    const { fd } = this.#device;
    this.#block.fill(op, a0, a1, a2, a3, a4);
    return this.#hypercall(fd);
  }
}
