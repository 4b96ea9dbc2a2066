/** The memory through which privcmd's ioctl takes a hypercall's number and arguments. */

import { PrivcmdHypercall as PrivcmdHypercallRecord } from "../../generated/linux/privcmd.ts";
import { errnoName, XenError } from "../errors/index.ts";
import {
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mappedBuffer,
  mmap,
  munmap,
  pageSize,
  PROT_READ,
  PROT_WRITE,
} from "../ffi/index.ts";

const TWO_32 = 0x1_0000_0000;

/**
 * A `struct privcmd_hypercall` (privcmd.h) in a page of its own: mapped pages stay where they are, which the storage
 * of a small typed array does not.
 */
export class ArgumentBlock implements Disposable {
  readonly address: number;
  readonly #buffer: ArrayBuffer;
  readonly #record: PrivcmdHypercallRecord;
  /** The arguments, two words each: bigints, or checking each number once more, would show in the call's cost. */
  readonly #words: Uint32Array;
  /** The hypercall's number that the record holds. */
  #op = 0;
  /** Whether a high word is not zero: addresses have one, commands and counts have not. */
  #wide = false;

  static readonly #forgotten: FinalizationRegistry<number> = new FinalizationRegistry(
    (address) => void munmap(address, pageSize),
  );

  constructor() {
    const address = mmap(pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
    if (address < 0) {
      const operation = "mmap of a hypercall's arguments";
      throw new XenError(`${operation} failed: ${errnoName(-address)}`, { operation, errno: -address });
    }
    this.address = address;
    this.#buffer = mappedBuffer(address, pageSize);
    this.#record = new PrivcmdHypercallRecord(new DataView(this.#buffer));
    const { byteOffset, length } = this.#record.arg;
    this.#words = new Uint32Array(this.#buffer, byteOffset, length * 2);
    ArgumentBlock.#forgotten.register(this, address, this);
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
    if (this.#buffer.detached) return;
    ArgumentBlock.#forgotten.unregister(this);
    this.#buffer.transfer(0);
    munmap(this.address, pageSize);
  }
}
