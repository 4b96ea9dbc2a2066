/** The one primitive that everything stands on, whichever way it reaches Xen. */

import type { SignalOptions } from "../base/options.ts";
import type { AbiChoice, Architecture } from "../abi/index.ts";
import type { Domid } from "../abi/numbers.ts";
import type { HypercallPointer } from "../struct/index.ts";
import type { HypercallArgument, HypercallBuffers } from "./buffers/index.ts";

/**
 * Makes hypercalls. Implement it to reach Xen another way, to record, to check, or to simulate.
 *
 * Each `hypercallN` returns Xen's signed result, or −errno: it never throws for an error of Xen's. It throws before
 * the call for arguments that cannot be meant: a TypeError or RangeError for a wrong type or number, a ReferenceError
 * once disposed, or for a buffer that has been disposed: in an argument, or in a guest handle of an argument's memory.
 *
 * One that reaches Xen belongs to the thread that made it, with its buffers. A Worker makes its own, and a child process
 * inherits none.
 */
export interface XenHypercall extends HypercallBuffers, Disposable {
  /** The architecture of the machine that it reaches; if absent, that of this program. */
  readonly architecture?: Architecture | undefined;
  /** The number of the domain that makes the hypercalls. If absent, Xen is asked before the first call that needs it. */
  readonly domid?: Domid | undefined;

  /**
   * Throws a TypeError if these tables are not those by which it answers. A simulation answers by the tables that it was
   * made with; Xen itself answers by those of its release, so an interface that reaches it lacks this.
   */
  checkAbi?(choice: AbiChoice | undefined): void;

  /** Makes the hypercall of that number (`__HYPERVISOR_…`), with as many arguments; returns its result, or −errno. */
  hypercall0(op: number): number;
  /** Makes a hypercall with one argument. */
  hypercall1(op: number, a0: HypercallArgument): number;
  /** Makes a hypercall with two arguments. */
  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number;
  /** Makes a hypercall with three arguments. */
  hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number;
  /** Makes a hypercall with four arguments. */
  hypercall4(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
  ): number;
  /** Makes a hypercall with five arguments. */
  hypercall5(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
    a4: HypercallArgument,
  ): number;

  /**
   * Makes a hypercall whose result may not fit 32 bits (`memory_op`). Returns all 64 bits, signed, or −errno. Takes up to
   * five arguments; throws a RangeError for more, and as `hypercallN` does.
   */
  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint;

  /**
   * Makes a call that may take seconds without holding up the program; up to five arguments, whose buffers must stay
   * until the promise settles. Resolves with Xen's result or −errno; rejects with the signal's reason if the call has
   * not begun, and is not made then. An interface may lack it: such calls are then made at once.
   */
  hypercallInBackground?(op: number, args: readonly HypercallArgument[], options?: SignalOptions): Promise<number>;

  /**
   * Makes a device model's operation on a domain (`HYPERVISOR_dm_op`, hvm/dm_op.h). Its first buffer is a `struct
   * xen_dm_op`. A restricted descriptor may make this hypercall only. Returns its result, or −errno. Throws a
   * RangeError without a buffer or for one of another interface, and as `hypercallN` does.
   */
  dmOp(domid: number, buffers: readonly HypercallPointer[]): number;

  /**
   * Returns the live bytes behind an address in one of its own buffers, for decorators and simulations that read
   * arguments. Throws a RangeError if no buffer in use holds them all.
   */
  resolve(address: number, length: number): Uint8Array<ArrayBuffer>;
}
