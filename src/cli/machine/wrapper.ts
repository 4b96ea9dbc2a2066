/** The wrapper around hypercalls, such as a tracer: a command may set one for the commands that it runs. */

import type { XenHypercall } from "../../unsafe.ts";

export type Wrapper = (hypercall: XenHypercall) => XenHypercall;

let wrapper: Wrapper | undefined;

/** Wraps the hypercalls of machines that are opened later; undefined ends that. */
export function wrapHypercalls(next: Wrapper | undefined): void {
  wrapper = next;
}

/** True while hypercalls are wrapped: every way to Xen must then go through `wrapped`. */
export function areWrapped(): boolean {
  return wrapper !== undefined;
}

/** Returns the wrapped form. */
export function wrapped(hypercall: XenHypercall): XenHypercall {
  return wrapper?.(hypercall) ?? hypercall;
}
