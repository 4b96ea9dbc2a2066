/** Pointers to hypercall-safe memory, and what a hypercall does with its arguments before it is made. */

import { checkInteger, describe } from "../../base/checks.ts";
import type { HypercallMemory } from "../memory/index.ts";
import { isInPlace, type Owned, type OwnedPointers } from "../../struct/owned-pointers.ts";
import { HypercallPointer } from "../../struct/records.ts";

/** A pointer to a live buffer, or an integer from 0 to 2^53 − 1. A number that is an address keeps nothing alive. */
export type HypercallArgument = number | HypercallPointer;

/** Points into an allocation, and keeps the allocation alive. */
export class MemoryPointer<Element extends string> extends HypercallPointer<Element> {
  override readonly byteLength: number;
  readonly #memory: HypercallMemory;
  readonly #offset: number;
  readonly #end: number;
  readonly #address: number;
  #released = false;

  /**
   * Xen takes misaligned addresses, and pointers beyond their memory, without a word: a RangeError is thrown here for
   * an address that is not a multiple of `align`, and for bytes that the allocation does not have.
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
    this.#end = offset + byteLength;
    this.#address = memory.address + offset;
  }

  override get address(): number {
    this.#checkInUse();
    void this.#memory.address;
    return this.#address;
  }

  /** Ends this pointer's use, not that of the memory. */
  release(): void {
    this.#released = true;
  }

  /** Makes the memory, and all that its guest handles lead to, ready for Xen. Throws if any has been released. */
  prepare(): number {
    this.#checkInUse();
    const pointers = this.#memory.prepare();
    if (pointers.size > 0) this.#follow(pointers, undefined);
    return this.#address;
  }

  #checkInUse(): void {
    if (this.#released) throw new ReferenceError("this hypercall buffer has been disposed");
  }

  #follow(pointers: OwnedPointers, seen: Set<HypercallMemory> | undefined): void {
    const { only } = pointers;
    if (only !== undefined) this.#followOne(only, seen);
    else for (const owned of pointers.all()) seen = this.#followOne(owned, seen);
  }

  /** Returns the memory seen so far; that set is only made if a handle leads to handles. */
  #followOne(owned: Owned, seen: Set<HypercallMemory> | undefined): Set<HypercallMemory> | undefined {
    const { at, pointer } = owned;
    // Where the bytes have changed since, Xen will not see that pointer.
    if (at < this.#offset || at >= this.#end || !isInPlace(owned, this.#memory.view, at)) return seen;
    if (!(pointer instanceof MemoryPointer)) {
      checkInteger("address", pointer.address, 0, Number.MAX_SAFE_INTEGER);
      return seen;
    }
    pointer.#checkInUse();
    const memory: HypercallMemory = pointer.#memory;
    const further = memory.prepare();
    if (further.size === 0) return seen;
    const visited = seen ?? new Set([this.#memory]);
    if (visited.has(memory)) return visited;
    visited.add(memory);
    pointer.#follow(further, visited);
    return visited;
  }
}

/** The number to hand to Xen, its memory ready. */
export function argumentValue(argument: HypercallArgument): number {
  // Commands, counts and flags, for which this is all that is done.
  if (typeof argument === "number" && argument >>> 0 === argument) return argument;
  return argument instanceof MemoryPointer ? argument.prepare() : otherValue(argument);
}

function otherValue(argument: HypercallArgument): number {
  if (typeof argument === "number") {
    checkInteger("hypercall argument", argument, 0, Number.MAX_SAFE_INTEGER);
    return argument;
  }
  if (!(argument instanceof HypercallPointer)) {
    throw new TypeError(`a hypercall's argument is a number or a HypercallPointer, not ${describe(argument)}`);
  }
  const { address } = argument;
  checkInteger("address", address, 0, Number.MAX_SAFE_INTEGER);
  return address;
}
