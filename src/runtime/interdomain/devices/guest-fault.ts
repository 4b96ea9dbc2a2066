/** Tells the errors that a guest causes from those of this program. */

import { XenError } from "../../base/errors/index.ts";
import { XenStoreConnectionError, XenStoreUnavailableError } from "../xenstore/index.ts";

/** Errors of Linux that this program or its domain causes, not the guest. */
const OWN_LIMITS: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOMEM", "ENOSPC", "EPERM", "EACCES"]);

/** True for an error that a guest causes: its nodes, its ring, a reference or a port that Xen refuses. */
export function isGuestsFault(error: unknown): error is XenError {
  if (error instanceof XenStoreConnectionError || error instanceof XenStoreUnavailableError) return false;
  return error instanceof XenError && !OWN_LIMITS.has(error.code ?? "");
}
