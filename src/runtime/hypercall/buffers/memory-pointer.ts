/** Pointers to hypercall-safe memory, and what a hypercall does with its arguments before it is made. */

import { checkInteger, describe, integer } from "../../base/checks.ts";
import type { HypercallMemory } from "../memory/index.ts";
import { isInPlace, type Owned, type OwnedPointers } from "../../struct/owned-pointers.ts";
import { type HypercallPointer, type PointerTarget, targetOf } from "../../struct/pointer.ts";

/** A pointer to a live buffer, or an integer from 0 to 2^53 − 1. A number that is an address keeps nothing alive. */
export type HypercallArgument = number | HypercallPointer;

/** A part of an allocation, which it keeps alive. */
export class MemoryTarget implements PointerTarget {
  readonly byteLength: number;
  readonly #memory: HypercallMemory;
  readonly #offset: number;
  readonly #end: number;
  readonly #address: number;
  #released = false;

  /**
   * Xen takes misaligned addresses, and pointers beyond their memory, without a word: a RangeError is thrown here for
   * an address that is not a multiple of `align`, and for bytes that the allocation does not have. `element` is the name of
   * what is there, for messages.
   */
  constructor(
    memory: HypercallMemory,
    element: string,
    align: number,
    offset: number = 0,
    byteLength: number = memory.byteLength,
  ) {
    checkInteger("the byte length", byteLength, 1, memory.byteLength);
    if ((memory.address + offset) % align !== 0) {
      throw new RangeError(
        `expected ${element} at a multiple of ${align} bytes, received offset ${offset} of its memory`,
      );
    }
    if (!(offset >= 0 && offset + byteLength <= memory.byteLength)) {
      throw new RangeError(
        `expected ${byteLength} bytes at offset ${offset}, received a buffer of ${memory.byteLength} bytes`,
      );
    }
    this.byteLength = byteLength;
    this.#memory = memory;
    this.#offset = offset;
    this.#end = offset + byteLength;
    this.#address = memory.address + offset;
  }

  get address(): number {
    this.#checkInUse();
    void this.#memory.address;
    return this.#address;
  }

  /** Ends the use of these bytes, not that of the memory. */
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
    const target = targetOf(pointer);
    if (!(target instanceof MemoryTarget)) {
      checkInteger("address", pointer.address, 0, Number.MAX_SAFE_INTEGER);
      return seen;
    }
    target.#checkInUse();
    const memory: HypercallMemory = target.#memory;
    const further = memory.prepare();
    if (further.size === 0) return seen;
    const visited = seen ?? new Set([this.#memory]);
    if (visited.has(memory)) return visited;
    visited.add(memory);
    target.#follow(further, visited);
    return visited;
  }
}

/** The number to hand to Xen, its memory ready. */
export function argumentValue(argument: HypercallArgument): number {
  // Commands, counts and flags, for which this is all that is done.
  if (typeof argument === "number" && argument >>> 0 === argument) return argument >>> 0;
  const target = targetOf(argument);
  return target instanceof MemoryTarget ? target.prepare() : otherValue(argument, target);
}

function otherValue(argument: HypercallArgument, target: PointerTarget | undefined): number {
  if (target !== undefined) {
    const { address } = target;
    checkInteger("address", address, 0, Number.MAX_SAFE_INTEGER);
    return address;
  }
  if (typeof argument !== "number") {
    throw new TypeError(`expected a number or a HypercallPointer as an argument, received ${describe(argument)}`);
  }
  return integer("the hypercall argument", argument, 0, Number.MAX_SAFE_INTEGER);
}
