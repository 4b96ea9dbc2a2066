/**
 * An address with its owner: what a guest-handle field and a hypercall's pointer argument take.
 *
 * A pointer cannot lie: its numbers are private, it is frozen, and no class but its own makes one. So a check of its
 * length is a check of the memory that Xen will use.
 */

/** The memory that a pointer leads to, as the buffer that has it knows it. */
export interface PointerTarget {
  /** Virtual address in this process. Throws once the memory has been released. */
  readonly address: number;
  /** Bytes from the address on that belong to the buffer. */
  readonly byteLength: number;
}

/** Proves to the constructor that this module calls it. */
const KEY: unique symbol = Symbol("hypercall buffers");

let make: <Element extends string>(element: Element, target: PointerTarget) => HypercallPointer<Element>;
let find: (value: unknown) => PointerTarget | undefined;

/**
 * It keeps the memory it points to alive, knows its length, and is branded by the element's C name
 * (`HypercallPointer<"struct xen_domctl_getdomaininfo">`), so that the compiler keeps same-shaped records apart.
 * Only hypercall-safe buffers make these; a bare number never becomes an address in the safe API.
 * Covariant: a handle to void, char or uint8_t takes `HypercallPointer<string>`, which every pointer is.
 */
export class HypercallPointer<out Element extends string = string> {
  readonly #element: Element;
  readonly #target: PointerTarget;

  static {
    make = (element, target) => new HypercallPointer(KEY, element, target);
    find = (value) => (typeof value === "object" && value !== null && #target in value ? value.#target : undefined);
    Object.freeze(this.prototype);
    Object.freeze(this);
  }

  private constructor(key: typeof KEY, element: Element, target: PointerTarget) {
    if (key !== KEY) throw new TypeError("a HypercallPointer comes from a hypercall buffer: see asHypercallPtr()");
    this.#element = element;
    this.#target = target;
    Object.freeze(this);
  }

  /** C name of what is pointed to: "struct xen_domctl_getdomaininfo", "uint8_t". */
  get element(): Element {
    return this.#element;
  }

  /** Virtual address in this process. Throws when the memory has been released. */
  get address(): number {
    return this.#target.address;
  }

  /** Bytes from the address on that belong to the buffer. */
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

/** The memory that a pointer leads to; undefined for any other value. */
export function targetOf(value: unknown): PointerTarget | undefined {
  return find(value);
}
