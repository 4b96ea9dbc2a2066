/** Hypercalls through Linux's privcmd driver. */

import { readOptions, type SignalOptions } from "../../base/options.ts";
import {
  IOCTL_PRIVCMD_DM_OP,
  IOCTL_PRIVCMD_HYPERCALL,
  IOCTL_PRIVCMD_RESTRICT,
} from "../../../generated/linux/privcmd.constants.ts";
import { ArgumentPage } from "../../linux/device/argument-page.ts";
import { Device } from "../../linux/device/device.ts";
import { hypercallError } from "../../base/errors/index.ts";
import { ioctl, ioctlAt } from "../../linux/ffi/index.ts";
import { checkInteger, readList } from "../../base/checks.ts";
import type { PageSource } from "../memory/index.ts";
import { checkPointer, type HypercallPointer } from "../../struct/pointer.ts";
import { ArgumentBlock } from "./argument-block.ts";
import type { BackgroundCalls } from "./background-calls.ts";
import type { DeviceModelBlock } from "./device-model-block.ts";
import { MappedBuffers } from "../buffers/mapped-buffers.ts";
import { argumentValue, type HypercallArgument } from "../buffers/memory-pointer.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import { loadOnce } from "../../base/lazy.ts";

/** Modules that are loaded at first use. */
const later = loadOnce({
  abi: () => require("../../abi/index.ts") as typeof import("../../abi/index.ts"),
  background: () => require("./background-calls.ts") as typeof import("./background-calls.ts"),
  deviceModel: () => require("./device-model-block.ts") as typeof import("./device-model-block.ts"),
});

const PATHS = ["/dev/xen/privcmd", "/proc/xen/privcmd"];

/** More buffers than any operation of a device model has. */
const MOST_BUFFERS = 1024;

/**
 * The hypercall interface of a Linux domain that may make hypercalls: dom0, as root.
 *
 * The driver cuts a result of Xen's to an int, and one cut to a small negative number cannot be told from an error:
 * `hypercallLong` is for operations that may have such results.
 *
 * The object and its buffers belong to the thread that made them: a Worker makes its own. A child process inherits
 * neither the descriptor nor, after a bare fork, the memory. Several processes may each have one.
 */
export class PrivcmdHypercall extends MappedBuffers implements XenHypercall {
  readonly #device: Device;
  readonly #block: ArgumentBlock;
  readonly #hypercall: () => number;
  #deviceModelBlock: DeviceModelBlock | undefined;
  #background: BackgroundCalls | undefined;
  #disposed = false;

  static readonly #forgotten: FinalizationRegistry<BackgroundCalls> = new FinalizationRegistry((calls) =>
    calls[Symbol.dispose](),
  );

  /**
   * Opens the device, and memory from `pages` (by default /dev/xen/hypercall, else locked memory). Throws a
   * XenUnavailableError if the device is missing, a XenPermissionError if Linux refuses it.
   */
  constructor(pages?: PageSource) {
    using stack = new DisposableStack();
    const device = stack.use(new Device(PATHS));
    const block = stack.use(new ArgumentBlock());
    super(pages);
    this.#device = device;
    this.#block = block;
    this.#hypercall = ioctlAt(device.fd, IOCTL_PRIVCMD_HYPERCALL, block.address);
    stack.move();
  }

  /** The descriptor of privcmd. Throws a ReferenceError after disposal. */
  get fd(): number {
    return this.#device.fd;
  }

  hypercall0(op: number): number {
    return this.#callTwo(op, 0, 0);
  }

  hypercall1(op: number, a0: HypercallArgument): number {
    return this.#callTwo(op, argumentValue(a0), 0);
  }

  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.#callTwo(op, argumentValue(a0), argumentValue(a1));
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

  /** By way of a multicall of one: Xen leaves its result in memory, where no driver cuts it. */
  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    if (args.length > 5) throw new RangeError(`expected up to five arguments, received ${args.length}`);
    const numbers = args.map(argumentValue);
    const abi = later.abi().stableAbi();
    const { __HYPERVISOR_multicall } = abi.load("xen.constants");
    using call = this.allocate(abi.load("xen").MulticallEntry);
    const entry = call.value;
    entry.op_number = op;
    for (const [index, number] of numbers.entries()) entry.args.set(index, BigInt(number));
    const result = this.hypercall2(__HYPERVISOR_multicall, call.asHypercallPtr(), 1);
    return result < 0 ? BigInt(result) : BigInt.asIntN(64, entry.result);
  }

  /** On a thread of its own, which is started at first use. */
  async hypercallInBackground(
    op: number,
    args: readonly HypercallArgument[],
    options?: SignalOptions,
  ): Promise<number> {
    const { signal } = readOptions("hypercallInBackground", options, ["signal"]);
    const own = readList("arguments", args, 0, 5, (argument) => argument);
    void this.#device.fd;
    return (this.#background ??= this.#startBackground()).call(op, own, signal);
  }

  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    checkInteger("domid", domid, 0, 0xffff);
    const bytes = readList("buffers", buffers, 0, MOST_BUFFERS, checkPointer).map((pointer) => {
      return this.resolve(argumentValue(pointer), pointer.byteLength);
    });
    const { fd } = this.#device;
    const block = (this.#deviceModelBlock ??= new (later.deviceModel().DeviceModelBlock)());
    block.fill(domid, bytes);
    const result = ioctl(fd, IOCTL_PRIVCMD_DM_OP, block.address);
    block.copyBack(bytes);
    return result;
  }

  /**
   * Restricts this descriptor permanently to device-model operations and mappings of one domain. From then on, other
   * hypercalls fail with EPERM. Throws a XenError if the kernel refuses: EINVAL if the descriptor has been restricted
   * to another domain.
   */
  restrict(domid: number): void {
    checkInteger("domid", domid, 0, 0xffff);
    using page = new ArgumentPage();
    // A domid_t, for which privcmd.h has no record.
    page.view.setUint16(0, domid, true);
    const result = ioctl(this.fd, IOCTL_PRIVCMD_RESTRICT, page.address);
    if (result < 0) throw hypercallError(result, { operation: `restrict privcmd to domain ${domid}` });
  }

  /** Closes the descriptors, and unmaps free memory. Buffers in use stay valid until their own disposal. */
  override [Symbol.dispose](): void {
    this.#disposed = true;
    using stack = new DisposableStack();
    stack.defer(() => super[Symbol.dispose]());
    stack.use(this.#block);
    stack.use(this.#deviceModelBlock);
    stack.use(this.#device);
    stack.use(this.#background);
  }

  #startBackground(): BackgroundCalls {
    const device = this.#device;
    const calls = new (later.background().BackgroundCalls)(() => device.fd);
    PrivcmdHypercall.#forgotten.register(this, calls);
    return calls;
  }

  /** Every argument is a number by now: no foreign code runs between filling the block and the call. */
  #callTwo(op: number, a0: number, a1: number): number {
    this.#checkOpen();
    this.#block.fillTwo(op, a0, a1);
    return this.#hypercall();
  }

  #call(op: number, a0: number, a1: number, a2: number, a3: number, a4: number): number {
    this.#checkOpen();
    this.#block.fill(op, a0, a1, a2, a3, a4);
    return this.#hypercall();
  }

  /** Throws a ReferenceError once the descriptor has been closed: its number may be another file's by now. */
  #checkOpen(): void {
    if (this.#disposed) void this.#device.fd;
  }
}
