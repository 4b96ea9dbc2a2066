/** Buffers whose object lives in the hypercall-safe memory itself. */

import type { HypercallMemory } from "../memory/index.ts";
import type { HypercallPointer } from "../../struct/index.ts";
import type { XenOwnedBuffer } from "./buffers.ts";
import type { ElementName } from "./element.ts";
import { MemoryPointer } from "./memory-pointer.ts";

export class OwnedBuffer<T> implements XenOwnedBuffer<T> {
  readonly value: T;
  readonly #memory: HypercallMemory;
  readonly #pointer: HypercallPointer<ElementName<T>>;

  constructor(memory: HypercallMemory, element: string, align: number, value: T) {
    this.value = value;
    this.#memory = memory;
    this.#pointer = new MemoryPointer(memory, element as ElementName<T>, align);
  }

  asHypercallPtr(): HypercallPointer<ElementName<T>> {
    return this.#pointer;
  }

  /** Nothing to copy: what Xen wrote is what `value` reads. Throws a ReferenceError after disposal. */
  update(): void {
    void this.#memory.buffer;
  }

  [Symbol.dispose](): void {
    this.#memory[Symbol.dispose]();
  }
}
