/** Buffers whose object lives in the hypercall-safe memory itself. */

import { inspectAs } from "../../base/checks.ts";
import type { HypercallMemory } from "../memory/index.ts";
import { type HypercallPointer, pointerTo } from "../../struct/pointer.ts";
import type { XenOwnedBuffer } from "./buffers.ts";
import type { ElementName } from "./element.ts";
import { MemoryTarget } from "./memory-pointer.ts";

export class OwnedBuffer<T> implements XenOwnedBuffer<T> {
  readonly #value: T;
  readonly #memory: HypercallMemory;
  readonly #pointer: HypercallPointer<ElementName<T>>;

  static {
    inspectAs(this, (shown) => `XenOwnedBuffer of ${shown.#pointer.element}`);
    Object.freeze(this.prototype);
  }

  constructor(memory: HypercallMemory, element: string, align: number, value: T) {
    this.#value = value;
    this.#memory = memory;
    this.#pointer = pointerTo(element as ElementName<T>, new MemoryTarget(memory, element, align));
    Object.freeze(this);
  }

  get value(): T {
    return this.#value;
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
