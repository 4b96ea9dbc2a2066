/** What decides which tables are used: it is asked first, with hypercalls that are the same in every release. */

import { stableAbi } from "../abi/index.ts";
import { hypercallError } from "../errors/failure.ts";
import type { XenHypercall } from "../hypercall/index.ts";
import { textOf } from "../text/text.ts";

/** The names that Xen gives to its release. */
export interface RunningRelease {
  /** "4.17". */
  readonly release: string;
  /** What follows the release: ".7", ".4-pre", "-unstable". */
  readonly extraversion: string;
}

/** Throws a XenError where Xen refuses. */
export function readRelease(hypercall: XenHypercall): RunningRelease {
  const { __HYPERVISOR_xen_version: op } = stableAbi().load("xen.constants");
  const { XENVER_version, XENVER_extraversion, XEN_EXTRAVERSION_LEN } = stableAbi().load("version.constants");
  const number = checkedResult("version", hypercall.hypercall2(op, XENVER_version, 0));
  using text = hypercall.allocateBytes(XEN_EXTRAVERSION_LEN);
  checkedResult("extraversion", hypercall.hypercall2(op, XENVER_extraversion, text.asHypercallPtr()));
  return { release: `${number >>> 16}.${number & 0xffff}`, extraversion: textOf(text.value) };
}

function checkedResult(name: string, result: number): number {
  if (result >= 0) return result;
  throw hypercallError(result, { operation: `xen_version ${name}`, readOnly: true });
}
