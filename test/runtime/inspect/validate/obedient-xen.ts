/** A hypercall interface that answers as the test says, and records its calls. */

import {
  argumentValue,
  type HypercallArgument,
  MappedBuffers,
  type XenHypercall,
} from "../../../../src/runtime/hypercall/index.ts";
import { LockedPages } from "../../../../src/runtime/hypercall/memory/index.ts";
import type { HypercallPointer } from "../../../../src/runtime/struct/index.ts";

export class ObedientXen extends MappedBuffers implements XenHypercall {
  /** Every call, by number and arguments. */
  readonly calls: [op: number, ...args: number[]][] = [];
  /** Carries out a hypercall, and returns its result. */
  answer: (op: number, args: number[]) => number = () => 0;

  constructor() {
    super(new LockedPages());
  }

  hypercall0(op: number): number {
    return this.#call(op);
  }

  hypercall1(op: number, a0: HypercallArgument): number {
    return this.#call(op, a0);
  }

  hypercall2(op: number, a0: HypercallArgument, a1: HypercallArgument): number {
    return this.#call(op, a0, a1);
  }

  hypercall3(op: number, a0: HypercallArgument, a1: HypercallArgument, a2: HypercallArgument): number {
    return this.#call(op, a0, a1, a2);
  }

  hypercall4(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
  ): number {
    return this.#call(op, a0, a1, a2, a3);
  }

  hypercall5(
    op: number,
    a0: HypercallArgument,
    a1: HypercallArgument,
    a2: HypercallArgument,
    a3: HypercallArgument,
    a4: HypercallArgument,
  ): number {
    return this.#call(op, a0, a1, a2, a3, a4);
  }

  hypercallLong(op: number, ...args: readonly HypercallArgument[]): bigint {
    return BigInt(this.#call(op, ...args));
  }

  dmOp(domid: number, buffers: readonly HypercallPointer[]): number {
    return this.#call(-1, domid, ...buffers);
  }

  #call(op: number, ...args: readonly HypercallArgument[]): number {
    const numbers = args.map(argumentValue);
    this.calls.push([op, ...numbers]);
    return this.answer(op, numbers);
  }
}
