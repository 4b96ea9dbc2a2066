/** Pointers to hypercall-safe memory, and what a hypercall does with its arguments before it is made. */

import { checkInteger, describe } from "../ffi/index.ts";
import type { HypercallMemory } from "../memory/index.ts";
import { HypercallPointer, pointersIn, readHandle } from "../struct/index.ts";
import type { HypercallArgument } from "./xen-hypercall.ts";

/** Points to the start of an allocation, and keeps the allocation alive. */
export class MemoryPointer<Element extends string> extends HypercallPointer<Element> {
  readonly #memory: HypercallMemory;

  constructor(memory: HypercallMemory, element: Element) {
    super(element);
    this.#memory = memory;
  }

  override get address(): number {
    return this.#memory.address;
  }

  override get byteLength(): number {
    return this.#memory.byteLength;
  }

  /** Makes this memory, and all that its guest handles lead to, ready for Xen. Throws where any has been released. */
  prepare(seen?: Set<HypercallMemory>): void {
    const memory = this.#memory;
    memory.touch();
    const held = pointersIn(memory.buffer);
    if (held.length === 0) return;
    const visited = seen ?? new Set();
    visited.add(memory);
    for (const { offset } of held) {
      // null where the bytes have changed since: Xen will then not see that pointer.
      const pointer = readHandle(memory.view, offset, 8);
      if (pointer instanceof MemoryPointer) {
        if (!visited.has(pointer.#memory)) pointer.prepare(visited);
      } else if (pointer !== null) {
        checkInteger("address", pointer.address, 0, Number.MAX_SAFE_INTEGER);
      }
    }
  }
}

/** The number to hand to Xen, its memory ready. */
export function argumentValue(argument: HypercallArgument): number {
  if (typeof argument === "number") {
    if (argument >>> 0 === argument) return argument;
    checkInteger("hypercall argument", argument, 0, Number.MAX_SAFE_INTEGER);
    return argument;
  }
  if (argument instanceof MemoryPointer) argument.prepare();
  else if (!(argument instanceof HypercallPointer)) {
    throw new TypeError(`a hypercall's argument is a number or a HypercallPointer, not ${describe(argument)}`);
  }
  const { address } = argument;
  checkInteger("address", address, 0, Number.MAX_SAFE_INTEGER);
  return address;
}
