/** Device models' operations: the record is the first of several buffers, each handed over with its length. */

import { type Count, countOf } from "../../abi/interpreter/index.ts";
import { describe } from "../../base/checks.ts";
import { type BufferTable, HypercallPointer, type OperationTable, type StructType } from "../../struct/index.ts";
import { callWithRetry } from "../retry.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import { BufferSource, checkBuffer, type CheckContext } from "./handles.ts";
import type { Slot } from "./slot.ts";

export class DeviceModelCall {
  readonly #operation: string;
  readonly #reads: boolean;
  readonly #checks: CheckContext;
  readonly #buffers: readonly (readonly [table: BufferTable, count: Count])[];

  constructor(operation: string, { buffers = [], reads }: OperationTable, type: StructType, checks: CheckContext) {
    this.#operation = operation;
    this.#reads = reads === true;
    this.#checks = checks;
    this.#buffers = buffers.map((table) => [table, countOf(table, type)]);
  }

  /** The argument lies at `base` in the slot. Throws a TypeError or RangeError for unfit buffers. */
  issue(hypercall: XenHypercall, slot: Slot, base: number, domid: number, buffers: readonly unknown[]): number {
    const pointers = this.#buffers.map(([table, count], index) => {
      const name = `${this.#operation}: buffer ${index + 1}`;
      const pointer = buffers[index];
      if (!(pointer instanceof HypercallPointer)) {
        throw new TypeError(`${name} is a HypercallPointer, not ${describe(pointer)}`);
      }
      const source = new BufferSource(this.#checks, pointer, { view: slot.view, base });
      checkBuffer(name, table, pointer, count, source, this.#checks);
      return pointer;
    });
    return callWithRetry(this.#reads, () => hypercall.dmOp(domid, [slot.pointer, ...pointers]));
  }
}
