/** Errors of event channels: what an error number means there, and what to do. */

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
      `${operation} failed: ${errnoName(errno)}. Domain ${domid} has no such port, made it for another domain, or has it connected already`,
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
      `${failed}. It is for the domain that controls the host, and not for a descriptor that is restricted to another`,
      options,
    );
  }
  return hypercallError(result, { operation });
}

/** True for the error of a device that could not have what it needs to read: later it may. */
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
