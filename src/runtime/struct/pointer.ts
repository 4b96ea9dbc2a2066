/**
 * An address with its owner: what a guest-handle field and a hypercall's pointer argument take.
 *
 * It keeps the memory it points to alive, knows its length, and is branded by the element's C name
 * (`HypercallPointer<"struct xen_domctl_getdomaininfo">`), so that the compiler keeps same-shaped records apart.
 * Only hypercall-safe buffers make these; a bare number never becomes an address in the safe API.
 * Covariant: a handle to void, char or uint8_t takes `HypercallPointer<string>`, which every pointer is.
 */
export abstract class HypercallPointer<out Element extends string = string> {
  /** C name of what is pointed to: "struct xen_domctl_getdomaininfo", "uint8_t". */
  readonly element: Element;

  protected constructor(element: Element) {
    this.element = element;
  }

  /** Virtual address in this process. Throws when the memory has been released. */
  abstract get address(): number;

  /** Bytes from the address on that belong to the buffer. */
  abstract get byteLength(): number;
}
