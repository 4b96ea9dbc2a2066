/** Device models' operations: the record is the first of several buffers, each given to the kernel with its length. */

import { describe } from "../../base/checks.ts";
import { callWithRetry, type XenHypercall } from "../index.ts";
import { HypercallPointer, type StructType } from "../../struct/index.ts";
import { type ByteCount, byteCount } from "./count.ts";
import { checkBuffer, type Surroundings } from "./handles.ts";
import type { Slot } from "./slot.ts";
import type { BufferTable, OperationTable } from "../../struct/index.ts";

export class DeviceModelCall {
  readonly #operation: string;
  readonly #reads: boolean;
  readonly #surroundings: Surroundings;
  readonly #buffers: readonly (readonly [table: BufferTable, bytesOf: ByteCount])[];

  constructor(
    operation: string,
    { buffers = [], reads }: OperationTable,
    type: StructType,
    surroundings: Surroundings,
  ) {
    this.#operation = operation;
    this.#reads = reads === true;
    this.#surroundings = surroundings;
    this.#buffers = buffers.map((table) => [table, byteCount(table, type)]);
  }

  /** `base` is where the argument lies in the slot. Throws a TypeError or RangeError for buffers that are not fit. */
  issue(hypercall: XenHypercall, slot: Slot, base: number, domid: number, given: readonly unknown[]): number {
    const pointers = this.#buffers.map(([table, bytesOf], index) => {
      const name = `${this.#operation}: buffer ${index + 1}`;
      const pointer = given[index];
      if (!(pointer instanceof HypercallPointer)) {
        throw new TypeError(`${name} is a HypercallPointer, not ${describe(pointer)}`);
      }
      const { pageBytes } = this.#surroundings;
      checkBuffer(name, table, pointer, bytesOf, { view: slot.view, base, numbers: {}, pageBytes }, this.#surroundings);
      return pointer;
    });
    const buffers = [slot.pointer, ...pointers];
    return callWithRetry(this.#reads, () => hypercall.dmOp(domid, buffers));
  }
}
