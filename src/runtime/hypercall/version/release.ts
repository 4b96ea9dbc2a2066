/** What decides which tables are used: it is asked first, with hypercalls that are the same in every release. */

import {
  XEN_EXTRAVERSION_LEN,
  XENVER_extraversion,
  XENVER_version,
} from "../../../generated/4.14/x86_64/version.constants.ts";
import { __HYPERVISOR_xen_version } from "../../../generated/4.14/x86_64/xen.constants.ts";
import { hypercallError } from "../../base/errors/failure.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import { textOf } from "../../struct/text.ts";

/** The names that Xen gives to its release. */
export interface RunningRelease {
  /** "4.17". */
  readonly release: string;
  /** What follows the release: ".7", ".4-pre", "-unstable". */
  readonly extraversion: string;
}

/** Throws a XenError where Xen refuses. */
export function readRelease(hypercall: XenHypercall): RunningRelease {
  const op = __HYPERVISOR_xen_version;
  const number = checkedResult("version", hypercall.hypercall2(op, XENVER_version, 0));
  using text = hypercall.allocateBytes(XEN_EXTRAVERSION_LEN);
  checkedResult("extraversion", hypercall.hypercall2(op, XENVER_extraversion, text.asHypercallPtr()));
  return { release: `${number >>> 16}.${number & 0xffff}`, extraversion: textOf(text.value) };
}

function checkedResult(name: string, result: number): number {
  if (result >= 0) return result;
  throw hypercallError(result, { operation: `xen_version ${name}`, readOnly: true });
}
