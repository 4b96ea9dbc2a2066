/** Errors of event channels: the meaning of an error number, and advice. */

import {
  XenBusyError,
  EACCES,
  EEXIST,
  EINVAL,
  EMFILE,
  ENFILE,
  ENOMEM,
  EPERM,
  ENOTCONN,
  errnoName,
  hypercallError,
  XenPermissionError,
  XenError,
} from "../../base/errors/index.ts";
import { type VirqName, virqHolder } from "./virq.ts";

const SHORTAGES: ReadonlySet<number | undefined> = new Set([EMFILE, ENFILE, ENOMEM]);

/** Makes the error for a binding's negative result. */
export function bindError(result: number, operation: string, domid: number): XenError {
  const errno = -result;
  if (errno === EINVAL) {
    return new XenError(
      `${operation} failed: ${errnoName(errno)}. Domain ${domid} has no such port, has made it for another domain, or has already connected it`,
      { operation, errno },
    );
  }
  return hypercallError(result, { operation, domid });
}

export function virqError(result: number, name: VirqName): XenError {
  const errno = -result;
  const operation = `bind ${name}`;
  const options = { operation, errno };
  const failed = `${operation} failed: ${errnoName(errno)}`;
  if (errno === EEXIST) {
    return new XenBusyError(`${failed}. It has one holder, usually ${virqHolder(name)}`, options);
  }
  if (errno === EPERM || errno === EACCES) {
    return new XenPermissionError(
      `${failed}. Only the domain that controls the host may bind it, and no descriptor restricted to another domain`,
      options,
    );
  }
  return hypercallError(result, { operation });
}

/** True if the device lacked a resource for reading, so that a later attempt may succeed. */
export function isShortage(error: unknown): boolean {
  return error instanceof XenError && SHORTAGES.has(error.errno);
}

export function portError(result: number, operation: string): XenError {
  const errno = -result;
  if (errno !== ENOTCONN) return hypercallError(result, { operation });
  return new XenError(`${operation} failed: ${errnoName(errno)}. The port is not bound to this descriptor`, {
    operation,
    errno,
  });
}
