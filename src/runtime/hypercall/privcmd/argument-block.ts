/** A hypercall's number and arguments, as privcmd's ioctl takes them. */

import { PrivcmdHypercall as PrivcmdHypercallRecord } from "../../../generated/linux/privcmd/PrivcmdHypercall.ts";
import { ArgumentPage } from "../../linux/device/argument-page.ts";

const TWO_32 = 0x1_0000_0000;

/** A `struct privcmd_hypercall` (privcmd.h), of which each hypercall writes what it has not in common with the last. */
export class ArgumentBlock implements Disposable {
  readonly #page: ArgumentPage = new ArgumentPage();
  readonly #record: PrivcmdHypercallRecord;
  /** The arguments, two words each: bigints, or checking each number once more, would show in the call's cost. */
  readonly #words: Uint32Array;
  // What the record holds. One call is often like the one before, and the kernel only reads it.
  #op = 0;
  #a0 = 0;
  #a1 = 0;
  /** True if any further argument is not 0. */
  #more = false;

  constructor() {
    const { view } = this.#page;
    this.#record = new PrivcmdHypercallRecord(view);
    const { byteOffset, length } = this.#record.arg;
    this.#words = new Uint32Array(view.buffer, byteOffset, length * 2);
  }

  get address(): number {
    return this.#page.address;
  }

  /**
   * For up to two arguments, which is what most calls have. Like all these, they have been checked to be integers from 0
   * to 2^53 − 1. Small enough to become part of what calls it.
   */
  fillTwo(op: number, a0: number, a1: number): void {
    if (op !== this.#op || a0 !== this.#a0 || a1 !== this.#a1 || this.#more) this.fill(op, a0, a1, 0, 0, 0);
  }

  /** Throws a RangeError, and leaves the last number, for anything but a hypercall's number. */
  fill(op: number, a0: number, a1: number, a2: number, a3: number, a4: number): void {
    this.#record.op_number = op;
    this.#op = op;
    this.#write(0, (this.#a0 = a0));
    this.#write(2, (this.#a1 = a1));
    this.#write(4, a2);
    this.#write(6, a3);
    this.#write(8, a4);
    this.#more = a2 !== 0 || a3 !== 0 || a4 !== 0;
  }

  #write(word: number, value: number): void {
    this.#words[word] = value;
    this.#words[word + 1] = value < TWO_32 ? 0 : value / TWO_32;
  }

  [Symbol.dispose](): void {
    this.#page[Symbol.dispose]();
  }
}
