/**
 * Pointers: an address with its owner, for guest-handle fields and pointer arguments of hypercalls.
 *
 * A pointer cannot lie: its numbers are private, it is frozen, and only its own class makes one. So checking a
 * pointer's length checks the memory that Xen will use.
 */

import { describe, inspectAs } from "../base/checks.ts";

/** The memory behind a pointer, as its buffer knows it. */
export interface PointerTarget {
  /** Virtual address in this process. Throws if the memory has been released. */
  readonly address: number;
  /** The buffer's bytes from the address on. */
  readonly byteLength: number;
}

/** Proves to the constructor that this module calls it. */
const KEY: unique symbol = Symbol("hypercall buffers");

let make: <Element extends string>(element: Element, target: PointerTarget) => HypercallPointer<Element>;
let find: (value: unknown) => PointerTarget | undefined;

/**
 * An address in hypercall-safe memory, which it keeps alive, and whose length it knows. Only hypercall-safe buffers
 * make pointers; a bare number never becomes an address in the safe API.
 *
 * A pointer is branded by the element's C name (`HypercallPointer<"struct xen_domctl_getdomaininfo">`), so that the
 * compiler distinguishes same-shaped records. The type is covariant: a handle to void, char or uint8_t accepts
 * `HypercallPointer<string>`, which every pointer is. It belongs to its buffer's thread: `postMessage` does not carry it.
 */
export class HypercallPointer<out Element extends string = string> {
  readonly #element: Element;
  readonly #target: PointerTarget;

  static {
    make = (element, target) => new HypercallPointer(KEY, element, target);
    find = (value) => (typeof value === "object" && value !== null && #target in value ? value.#target : undefined);
    inspectAs(
      HypercallPointer as { name: string; prototype: HypercallPointer },
      (shown) => `HypercallPointer to ${shown.#element}`,
    );
    Object.freeze(this.prototype);
    Object.freeze(this);
  }

  private constructor(key: typeof KEY, element: Element, target: PointerTarget) {
    if (key !== KEY)
      throw new TypeError("expected a HypercallPointer to be made by a hypercall buffer: call its asHypercallPtr()");
    this.#element = element;
    this.#target = target;
    Object.freeze(this);
  }

  /** C name of its elements: "struct xen_domctl_getdomaininfo", "uint8_t". */
  get element(): Element {
    return this.#element;
  }

  /** Virtual address in this process. Throws if the memory has been released. */
  get address(): number {
    return this.#target.address;
  }

  /** The buffer's bytes from the address on. */
  get byteLength(): number {
    return this.#target.byteLength;
  }
}

/** Makes a pointer to memory of a hypercall buffer. */
export function pointerTo<Element extends string>(element: Element, target: PointerTarget): HypercallPointer<Element> {
  return make(element, target);
}

/** True for a pointer, and false for an object that only inherits from one, or wraps one. */
export function isPointer(value: unknown): value is HypercallPointer {
  return find(value) !== undefined;
}

/** Returns a pointer. Throws a TypeError for any other value. */
export function checkPointer(value: unknown): HypercallPointer {
  if (isPointer(value)) return value;
  throw new TypeError(`expected a HypercallPointer for each buffer, received ${describe(value)}`);
}

/** Returns the memory behind a pointer; undefined for any other value. */
export function targetOf(value: unknown): PointerTarget | undefined {
  return find(value);
}
