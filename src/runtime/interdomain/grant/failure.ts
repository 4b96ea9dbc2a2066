/** Errors of grants: the meanings of the devices' error numbers, and advice. */

import { stableAbi } from "../../abi/index.ts";
import {
  EACCES,
  EINVAL,
  ENOMEM,
  ENOSPC,
  EPERM,
  errnoName,
  XenPermissionError,
  XenError,
} from "../../base/errors/index.ts";

export type Hints = ReadonlyMap<number, string>;

export const NO_SUCH_GRANT: Hints = new Map([
  [EINVAL, "Xen refused a grant: it is not there, was revoked, is not for this domain, or not for writing"],
  [ENOMEM, "The kernel has no memory for the mapping"],
]);

export const TOO_MANY_GRANTS: Hints = new Map([
  [EINVAL, "One mapping has no more grants than the module's parameter says: /sys/module/xen_gntdev/parameters/limit"],
  [ENOMEM, "The kernel has no memory for the mapping"],
]);

export const NO_MORE_PAGES: Hints = new Map([
  [
    ENOSPC,
    "All shared pages are in use that the module's parameter allows: /sys/module/xen_gntalloc/parameters/limit; " +
      "or this domain's grant table is full",
  ],
  [ENOMEM, "The kernel has no memory for the pages"],
]);

export const NO_SUCH_PORT: Hints = new Map([
  [EINVAL, "The port must be one that this domain has bound through its event channel device"],
]);

/** Makes the error for a device's −errno; a hint explains the number for this operation. */
export function deviceError(operation: string, result: number, hints: Hints = new Map()): XenError {
  const errno = -result;
  const hint = hints.get(errno);
  const message = `${operation} failed: ${errnoName(errno)}${hint === undefined ? "" : `. ${hint}`}`;
  const options = { operation, errno };
  return errno === EPERM || errno === EACCES
    ? new XenPermissionError(message, options)
    : new XenError(message, options);
}

/** Returns a device's result. Throws if it is −errno; the operation's name is only made then. */
export function check(result: number, operation: () => string, hints?: Hints): number {
  if (result < 0) throw deviceError(operation(), result, hints);
  return result;
}

/** Makes the error for a GNTST_ number, Xen's outcome of one copy, which has no errno. */
export function statusError(operation: string, status: number): XenError {
  const code = statusName(status);
  return new XenError(
    `${operation} failed: ${code}. Other parts of the copy may have taken place`,
    { operation },
    code,
  );
}

function statusName(status: number): string {
  const constants = Object.entries(stableAbi().load("grant_table.constants"));
  return constants.find(([name, value]) => name.startsWith("GNTST_") && value === status)?.[0] ?? `GNTST ${status}`;
}
