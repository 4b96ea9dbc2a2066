/** Pointers to hypercall-safe memory, and what a hypercall does with its arguments before it is made. */

import { checkInteger, describe } from "../ffi/index.ts";
import type { HypercallMemory } from "../memory/index.ts";
import { handlesIn, HypercallPointer, isInPlace, type Owned } from "../struct/index.ts";
import type { HypercallArgument } from "./xen-hypercall.ts";

/** Points into an allocation, and keeps the allocation alive. */
export class MemoryPointer<Element extends string> extends HypercallPointer<Element> {
  override readonly byteLength: number;
  readonly #memory: HypercallMemory;
  readonly #offset: number;
  #released = false;

  /**
   * Xen takes misaligned addresses, and pointers beyond their memory, without a word: a RangeError is thrown here for
   * an address that is no multiple of `align`, and for bytes that the allocation does not have.
   */
  constructor(
    memory: HypercallMemory,
    element: Element,
    align: number,
    offset: number = 0,
    byteLength: number = memory.byteLength,
  ) {
    super(element);
    if ((memory.address + offset) % align !== 0) {
      throw new RangeError(`${element} must be at a multiple of ${align} bytes, not at offset ${offset} of its memory`);
    }
    if (!(offset >= 0 && offset + byteLength <= memory.byteLength)) {
      throw new RangeError(`${byteLength} bytes at offset ${offset} are outside a buffer of ${memory.byteLength}`);
    }
    this.byteLength = byteLength;
    this.#memory = memory;
    this.#offset = offset;
  }

  override get address(): number {
    if (this.#released) throw new ReferenceError("this hypercall buffer has been disposed");
    return this.#memory.address + this.#offset;
  }

  /** Ends this pointer's use, not that of the memory. */
  release(): void {
    this.#released = true;
  }

  /** Makes the memory, and all that its guest handles lead to, ready for Xen. Throws where any has been released. */
  prepare(): number {
    const { address } = this;
    this.#memory.touch();
    const handles = handlesIn(this.#memory.buffer);
    if (handles !== undefined && handles.size > 0) this.#follow(handles, undefined);
    return address;
  }

  #follow(handles: ReadonlyMap<number, Owned>, seen: Set<HypercallMemory> | undefined): void {
    const { view } = this.#memory;
    const end = this.#offset + this.byteLength;
    for (const [at, owned] of handles) {
      // Where the bytes have changed since, Xen will not see that pointer.
      if (at < this.#offset || at >= end || !isInPlace(owned, view, at)) continue;
      const { pointer } = owned;
      const { address } = pointer;
      if (!(pointer instanceof MemoryPointer)) {
        checkInteger("address", address, 0, Number.MAX_SAFE_INTEGER);
        continue;
      }
      const memory: HypercallMemory = pointer.#memory;
      memory.touch();
      const further = handlesIn(memory.buffer);
      if (further === undefined || further.size === 0) continue;
      const visited = seen ?? new Set([this.#memory]);
      if (visited.has(memory)) continue;
      visited.add(memory);
      pointer.#follow(further, visited);
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
  if (argument instanceof MemoryPointer) return argument.prepare();
  if (!(argument instanceof HypercallPointer)) {
    throw new TypeError(`a hypercall's argument is a number or a HypercallPointer, not ${describe(argument)}`);
  }
  const { address } = argument;
  checkInteger("address", address, 0, Number.MAX_SAFE_INTEGER);
  return address;
}
