/** Device models' operations: the record is the first of several buffers, each handed over with its length. */

import { type ByteCount, byteCount } from "../../abi/interpreter/index.ts";
import { describe } from "../../base/checks.ts";
import { type BufferTable, HypercallPointer, type OperationTable, type StructType } from "../../struct/index.ts";
import { callWithRetry } from "../retry.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import { checkBuffer, type CheckContext } from "./handles.ts";
import type { Slot } from "./slot.ts";

export class DeviceModelCall {
  readonly #operation: string;
  readonly #reads: boolean;
  readonly #checks: CheckContext;
  readonly #buffers: readonly (readonly [table: BufferTable, bytesOf: ByteCount])[];

  constructor(operation: string, { buffers = [], reads }: OperationTable, type: StructType, checks: CheckContext) {
    this.#operation = operation;
    this.#reads = reads === true;
    this.#checks = checks;
    this.#buffers = buffers.map((table) => [table, byteCount(table, type)]);
  }

  /** The argument lies at `base` in the slot. Throws a TypeError or RangeError for unfit buffers. */
  issue(hypercall: XenHypercall, slot: Slot, base: number, domid: number, buffers: readonly unknown[]): number {
    const pointers = this.#buffers.map(([table, bytesOf], index) => {
      const name = `${this.#operation}: buffer ${index + 1}`;
      const pointer = buffers[index];
      if (!(pointer instanceof HypercallPointer)) {
        throw new TypeError(`${name} is a HypercallPointer, not ${describe(pointer)}`);
      }
      const { pageBytes } = this.#checks;
      checkBuffer(name, table, pointer, bytesOf, { view: slot.view, base, numbers: {}, pageBytes }, this.#checks);
      return pointer;
    });
    return callWithRetry(this.#reads, () => hypercall.dmOp(domid, [slot.pointer, ...pointers]));
  }
}
