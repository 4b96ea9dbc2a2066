/**
 * The family of errors: XenError, and one class per meaning that a caller would act on.
 *
 * Misuse of the library itself (a wrong type, an index out of range, use after disposal) throws JavaScript's own
 * TypeError, RangeError and ReferenceError instead.
 */

import { errnoName } from "./errno.ts";

export interface XenErrorOptions extends ErrorOptions {
  /** What was tried: "sysctl physinfo", "open /dev/xen/privcmd". */
  operation: string;
  /** Positive, as in errno.h. Left out where no call has failed. */
  errno?: number;
}

/** Something that Xen, or the kernel on the way to Xen, has refused. */
export class XenError extends Error {
  /** The positive error number, or undefined where the library itself refused before any call. */
  readonly errno: number | undefined;
  /** The error number's name, such as "EPERM", or a name of this library's that begins with "ERR_". */
  readonly code: string;
  /** What was tried: "sysctl physinfo", "open /dev/xen/privcmd". */
  readonly operation: string;

  constructor(message: string, { operation, errno, ...options }: XenErrorOptions, code?: string) {
    super(message, options);
    this.name = new.target.name;
    this.operation = operation;
    this.errno = errno;
    this.code = code ?? (errno === undefined ? "ERR_XEN" : errnoName(errno));
  }
}

/** This system does not run on Xen, or Linux's driver for it is not loaded. */
export class XenUnavailableError extends XenError {}

/** The process, or this domain, may not do that. */
export class XenPermissionError extends XenError {}

/** Xen refused the interface version of a toolstack operation: its layout is not the one that was sent. */
export class XenInterfaceVersionError extends XenError {}

/** The running Xen's release is not one whose unstable interfaces this library knows. */
export class XenUnknownReleaseError extends XenError {
  /** What runs: "4.99", or "4.23-unstable". */
  readonly release: string;

  constructor(message: string, options: XenErrorOptions & { release: string }) {
    super(message, options, "ERR_UNKNOWN_XEN_RELEASE");
    this.release = options.release;
  }
}

/** No domain has that domid. */
export class XenNoSuchDomainError extends XenError {
  readonly domid: number;

  constructor(message: string, options: XenErrorOptions & { domid: number }) {
    super(message, options);
    this.domid = options.domid;
  }
}

/** Something else is using what was asked for, or Xen asks to try again (EBUSY, EAGAIN). */
export class XenBusyError extends XenError {}

/** This Xen, or the kernel's driver, was built without the operation (ENOSYS, EOPNOTSUPP). */
export class XenUnsupportedOperationError extends XenError {}

/** The other end of a ring, another domain, says what cannot be: nothing that the ring holds can be trusted any more. */
export class XenRingError extends XenError {
  constructor(message: string, options: XenErrorOptions) {
    super(message, options, "ERR_RING");
  }
}

/** An operation on many things has done some of them, and cannot do the others: how many is known. */
export class XenIncompleteError extends XenError {
  /** How many have been done. */
  readonly completed: number;

  constructor(message: string, options: XenErrorOptions & { completed: number }) {
    super(message, options, "ERR_INCOMPLETE");
    this.completed = options.completed;
  }
}

/** Nobody is at the other end any more: the domain there has closed it, or is gone. */
export class XenPeerGoneError extends XenError {
  constructor(message: string, options: XenErrorOptions) {
    super(message, options, "ERR_PEER_GONE");
  }
}
