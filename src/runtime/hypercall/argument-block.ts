/** A hypercall's number and arguments, as privcmd's ioctl takes them. */

import { PrivcmdHypercall as PrivcmdHypercallRecord } from "../../generated/linux/privcmd/PrivcmdHypercall.ts";
import { ArgumentPage } from "./argument-page.ts";

const TWO_32 = 0x1_0000_0000;

/** A `struct privcmd_hypercall` (privcmd.h) that is filled anew for each hypercall. */
export class ArgumentBlock implements Disposable {
  readonly #page: ArgumentPage = new ArgumentPage();
  readonly #record: PrivcmdHypercallRecord;
  /** The arguments, two words each: bigints, or checking each number once more, would show in the call's cost. */
  readonly #words: Uint32Array;
  /** The hypercall's number that the record holds. */
  #op = 0;
  /** Whether a high word is not zero: addresses have one, commands and counts have not. */
  #wide = false;

  constructor() {
    const { view } = this.#page;
    this.#record = new PrivcmdHypercallRecord(view);
    const { byteOffset, length } = this.#record.arg;
    this.#words = new Uint32Array(view.buffer, byteOffset, length * 2);
  }

  get address(): number {
    return this.#page.address;
  }

  /** Takes arguments that have been checked to be integers from 0 to 2^53 − 1. */
  fill(op: number, a0: number, a1: number, a2: number, a3: number, a4: number): void {
    if (op !== this.#op) {
      this.#record.op_number = op;
      this.#op = op;
    }
    const words = this.#words;
    words[0] = a0;
    words[2] = a1;
    words[4] = a2;
    words[6] = a3;
    words[8] = a4;
    const wide = a0 >= TWO_32 || a1 >= TWO_32 || a2 >= TWO_32 || a3 >= TWO_32 || a4 >= TWO_32;
    if (!wide && !this.#wide) return;
    this.#wide = wide;
    words[1] = a0 / TWO_32;
    words[3] = a1 / TWO_32;
    words[5] = a2 / TWO_32;
    words[7] = a3 / TWO_32;
    words[9] = a4 / TWO_32;
  }

  [Symbol.dispose](): void {
    this.#page[Symbol.dispose]();
  }
}
