/** A Xen object for operations that only x86 has. */

import { type AbiTable, Xen, type XenHypercall } from "../../../src/index.ts";
import type { On } from "../../../src/runtime/abi/index.ts";

export type XenOnX86 = Xen<On<AbiTable, "x86_64">>;

/** Opens Xen over an interface to an x86 machine. Throws a TypeError for another one. */
export function openOnX86(hypercall: XenHypercall): XenOnX86 {
  const xen = Xen.open({ hypercall });
  if (xen.runsOn("x86_64")) return xen;
  throw new TypeError(`expected x86_64, received ${xen.abi.architecture}`);
}
