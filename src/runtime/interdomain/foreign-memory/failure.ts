/** Errors of mappings: the meanings of privcmd's error numbers, and advice. */

import {
  E2BIG,
  EACCES,
  EBUSY,
  EINVAL,
  ENOMEM,
  ENOTTY,
  EOPNOTSUPP,
  EPERM,
  errnoName,
  ESRCH,
  XenNoSuchDomainError,
  XenPermissionError,
  XenUnsupportedOperationError,
  XenError,
} from "../../base/errors/index.ts";
import type { Hole } from "./foreign-mapping.ts";

/** Makes the error for privcmd's −errno. */
export function mapError(operation: string, result: number, domid: number): XenError {
  const errno = -result;
  const options = { operation, errno };
  const failed = `${operation} failed: ${errnoName(errno)}`;
  switch (errno) {
    case EPERM:
    case EACCES:
      return new XenPermissionError(
        `${failed}. This domain may not map that memory, or the descriptor is restricted to another domain`,
        options,
      );
    case ESRCH:
      return new XenNoSuchDomainError(`${failed}. Domain ${domid} does not exist`, { ...options, domid });
    case ENOTTY:
    case EOPNOTSUPP:
      return new XenUnsupportedOperationError(
        `${failed}. This kernel or this Xen does not have the operation`,
        options,
      );
    case E2BIG:
      return new XenError(
        `${failed}. This Xen maps fewer frames of a resource at a time: see resourceFrames()`,
        options,
      );
    case EINVAL:
      return new XenError(`${failed}. The domain has no such memory`, options);
    case ENOMEM:
      return new XenError(`${failed}. The kernel has no memory for the mapping`, options);
  }
  return new XenError(failed, options);
}

/** Makes the error for frames that could not be mapped, if holes are not allowed. */
export function holesError(operation: string, holes: readonly Hole[], domid: number): XenError {
  const [{ errno, code, frame } = NO_HOLE] = holes;
  const options = { operation, errno };
  const others = ["", "", ", and another frame"][holes.length] ?? `, and ${holes.length - 1} other frames`;
  const failed = `${operation} failed: ${code} at frame 0x${frame.toString(16)}${others}`;
  if (errno === ESRCH)
    return new XenNoSuchDomainError(`${failed}. Domain ${domid} does not exist`, { ...options, domid });
  const message = `${failed}. ${HINTS.get(errno) ?? ""}The option allowHoles maps the rest`;
  return errno === EPERM || errno === EACCES
    ? new XenPermissionError(message, options)
    : new XenError(message, options);
}

const NO_HOLE = { errno: EINVAL, code: errnoName(EINVAL), frame: 0 };

const HINTS: ReadonlyMap<number, string> = new Map([
  [EBUSY, "A PV guest's page tables can only be mapped to read. "],
  [EPERM, "The domain has no such frame, or this domain may not map it. "],
]);
