/** The running release, which decides the tables: it is asked for first, with hypercalls that every release shares. */

import {
  XEN_EXTRAVERSION_LEN,
  XENVER_extraversion,
  XENVER_version,
} from "../../../generated/4.14/x86_64/version.constants.ts";
import { __HYPERVISOR_xen_version } from "../../../generated/4.14/x86_64/xen.constants.ts";
import { XenPermissionError } from "../../base/errors/errors.ts";
import { hypercallError } from "../../base/errors/failure.ts";
import { loadOnce } from "../../base/lazy.ts";
import type { XenHypercall } from "../xen-hypercall.ts";
import type { RunningRelease, XenVersion } from "./version.ts";
import { textOf } from "../../struct/text.ts";

/** Modules that are loaded at their first use. */
const later = loadOnce({
  version: () => require("./version.ts") as typeof import("./version.ts"),
  sysfs: () => require("./sysfs.ts") as typeof import("./sysfs.ts"),
});

/** Returns the release that runs. Throws a XenError if Xen refuses. */
export function readRelease(hypercall: XenHypercall): RunningRelease {
  const op = __HYPERVISOR_xen_version;
  const number = checkedResult("version", hypercall.hypercall2(op, XENVER_version, 0));
  using text = hypercall.allocateBytes(XEN_EXTRAVERSION_LEN);
  checkedResult("extraversion", hypercall.hypercall2(op, XENVER_extraversion, text.asHypercallPtr()));
  return { release: `${number >>> 16}.${number & 0xffff}`, extraversion: textOf(text.value) };
}

/** Returns all that the hypervisor tells of itself. Throws a XenError if Xen refuses. */
export function readVersion(hypercall: XenHypercall): XenVersion {
  return later.version().versionOf(hypercall, readRelease(hypercall));
}

/** The release of the hypervisor, which is known before its tables are, and a way to read the rest of its version. */
export interface FoundXen {
  readonly running: RunningRelease;
  readonly readVersion: () => XenVersion;
}

/**
 * Asks for the release. `isOwn`: through this domain's own privcmd, so that Linux may answer instead if it lets no program
 * make hypercalls. Throws a XenError if neither answers.
 */
export function findXen(hypercall: XenHypercall, isOwn: boolean): FoundXen {
  try {
    const running = readRelease(hypercall);
    return { running, readVersion: () => later.version().versionOf(hypercall, running) };
  } catch (error) {
    if (!isOwn || !(error instanceof XenPermissionError)) throw error;
    const { releaseFromSysfs, versionFromSysfs } = later.sysfs();
    const running = releaseFromSysfs();
    if (running === undefined) throw error;
    return { running, readVersion: () => versionFromSysfs(running) };
  }
}

function checkedResult(name: string, result: number): number {
  if (result >= 0) return result;
  throw hypercallError(result, { operation: `xen_version ${name}`, readOnly: true });
}
