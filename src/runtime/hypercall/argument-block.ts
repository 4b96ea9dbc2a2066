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
import type { U64Array } from "../struct/index.ts";

/**
 * A `struct privcmd_hypercall` (privcmd.h) in a page of its own: mapped pages stay where they are, which the storage
 * of a small typed array does not.
 */
export class ArgumentBlock implements Disposable {
  readonly address: number;
  readonly #buffer: ArrayBuffer;
  readonly #record: PrivcmdHypercallRecord;
  readonly #arguments: U64Array;

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
    this.#arguments = this.#record.arg;
    ArgumentBlock.#forgotten.register(this, address, this);
  }

  /** Checked numbers, not bigints: those would cost as much as the call. */
  fill(op: number, a0: number, a1: number, a2: number, a3: number, a4: number): void {
    this.#record.op_number = op;
    this.#arguments.setNumber(0, a0);
    this.#arguments.setNumber(1, a1);
    this.#arguments.setNumber(2, a2);
    this.#arguments.setNumber(3, a3);
    this.#arguments.setNumber(4, a4);
  }

  [Symbol.dispose](): void {
    if (this.#buffer.detached) return;
    ArgumentBlock.#forgotten.unregister(this);
    this.#buffer.transfer(0);
    munmap(this.address, pageSize);
  }
}
