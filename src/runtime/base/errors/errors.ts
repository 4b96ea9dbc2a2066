/**
 * The family of errors: XenError, and one class per meaning that a caller would act on.
 *
 * Misuse of the library itself (a wrong type, an index out of range, use after disposal) throws JavaScript's own
 * TypeError, RangeError and ReferenceError instead.
 */

import { errnoName } from "./errno.ts";

export interface XenErrorOptions extends ErrorOptions {
  /** The operation that failed: "sysctl physinfo", "open /dev/xen/privcmd". */
  operation: string;
  /** Positive, as in errno.h. Left out if no call has failed. */
  errno?: number;
  /** The argument as Xen left it, if it has written it. */
  output?: unknown;
}

/** Advice for EMFILE and ENFILE. */
export const NO_DESCRIPTOR: string = "No file descriptor is left: close some, or raise the limit (ulimit -n)";

/** A refusal of Xen, or of the kernel on the way to Xen. */
export class XenError extends Error {
  // Each class says its name: a minifier changes that of the class itself.
  /** The class's name, also in a minified bundle. */
  static override readonly name: string = "XenError";

  /** The positive error number; undefined, as in Node's errors, if the library refused before any call. */
  readonly errno: number | undefined;
  /** The error number's name, such as "EPERM", or a name of this library's that begins with "ERR_". */
  readonly code: string;
  /** The operation that failed: "sysctl physinfo", "open /dev/xen/privcmd". */
  readonly operation: string;
  /** The text that Xen printed on its console meanwhile, if it was looked for and there was some. */
  declare readonly consoleText?: string;
  /**
   * The operation's argument as Xen left it, in the form that a call returns it in; undefined unless Xen writes it with
   * this error. It says how many things were done, how many there are, or which of them was refused.
   */
  declare readonly output?: unknown;

  constructor(message: string, { operation, errno, output, ...options }: XenErrorOptions, code?: string) {
    super(message, options);
    this.name = new.target.name;
    this.operation = operation;
    this.errno = errno;
    if (output !== undefined) this.output = output;
    this.code = code ?? (errno === undefined ? "ERR_XEN" : errnoName(errno));
  }
}

/** This system does not run on Xen, or Linux's driver for it is not loaded. */
export class XenUnavailableError extends XenError {
  static override readonly name: string = "XenUnavailableError";
}

/** The process, or this domain, lacks the permission. */
export class XenPermissionError extends XenError {
  static override readonly name: string = "XenPermissionError";
}

/** Xen refused the interface version of a toolstack operation: its layout is not the one that was sent. */
export class XenInterfaceVersionError extends XenError {
  static override readonly name: string = "XenInterfaceVersionError";
}

/** The running Xen's release is not one whose unstable interfaces this library knows. */
export class XenUnknownReleaseError extends XenError {
  static override readonly name: string = "XenUnknownReleaseError";

  /** The running release: "4.99", or "4.23-unstable". */
  readonly release: string;

  constructor(message: string, options: XenErrorOptions & { release: string }) {
    super(message, options, "ERR_UNKNOWN_XEN_RELEASE");
    this.release = options.release;
  }
}

/** No domain has that domid. */
export class XenNoSuchDomainError extends XenError {
  static override readonly name: string = "XenNoSuchDomainError";

  /** The number that no domain has. */
  readonly domid: number;

  constructor(message: string, options: XenErrorOptions & { domid: number }) {
    super(message, options);
    this.domid = options.domid;
  }
}

/** The resource is in use, or Xen asks to try again (EBUSY, EAGAIN). */
export class XenBusyError extends XenError {
  static override readonly name: string = "XenBusyError";
}

/** This Xen, this machine or the kernel's driver does not have the operation, or not for this domain (ENOSYS, EOPNOTSUPP). */
export class XenUnsupportedOperationError extends XenError {
  static override readonly name: string = "XenUnsupportedOperationError";
}

/** The other end of a ring, another domain, has written an impossible value: the ring can no longer be trusted. */
export class XenRingError extends XenError {
  static override readonly name: string = "XenRingError";

  constructor(message: string, options: XenErrorOptions) {
    super(message, options, "ERR_RING");
  }
}

/** An operation on many items has completed some of them, and cannot complete the others. */
export class XenIncompleteError extends XenError {
  static override readonly name: string = "XenIncompleteError";

  /** The number of items completed. */
  readonly completed: number;
  /** The first frame of each completed extent, if the items are extents of memory. */
  readonly frames: readonly number[];

  constructor(message: string, options: XenErrorOptions & { completed: number; frames?: readonly number[] }) {
    super(message, options, "ERR_INCOMPLETE");
    this.completed = options.completed;
    this.frames = options.frames ?? [];
  }
}

/** The other end has been closed, or its domain is gone. */
export class XenPeerGoneError extends XenError {
  static override readonly name: string = "XenPeerGoneError";

  constructor(message: string, options: XenErrorOptions) {
    super(message, options, "ERR_PEER_GONE");
  }
}

/** The other end of a device has broken the protocol, or refused the connection. */
export class XenDeviceError extends XenError {
  static override readonly name: string = "XenDeviceError";

  /** The path in xenstore of the other end's folder, or of its node that cannot be used. */
  readonly path: string;

  constructor(message: string, options: XenErrorOptions & { path: string }) {
    super(message, options, "ERR_DEVICE");
    this.path = options.path;
  }
}

/** A kernel that cannot be used: damaged, packed in an unknown way, or without a part that is needed. */
export class XenImageError extends XenError {
  static override readonly name: string = "XenImageError";

  /** The place of the fault: a byte of the image, or of its unpacked contents if the message says so. */
  readonly offset: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly offset?: number | undefined } = {}) {
    const { offset, ...rest } = options;
    super(message, { operation: "read the kernel image", ...rest }, "ERR_IMAGE");
    this.offset = offset;
  }
}

/** A saved state that cannot be restored: damaged, cut off, or of a form that this library does not know. */
export class XenSavedStateError extends XenError {
  static override readonly name: string = "XenSavedStateError";

  /** The place of the fault: the number of bytes before it. */
  readonly offset: number;

  constructor(message: string, options: ErrorOptions & { readonly offset: number }) {
    const { offset, ...rest } = options;
    super(message, { operation: "read a saved state", ...rest }, "ERR_SAVED_STATE");
    this.offset = offset;
  }
}

/**
 * A guest that was given away in a migration, and may run on the other host, or may not: the connection ended before the
 * other end said so. It stays suspended here. If it runs there, destroy the domain; if not, resume it.
 */
export class XenMigrationInDoubtError extends XenError {
  static override readonly name: string = "XenMigrationInDoubtError";

  /** The domain that is suspended here. */
  readonly domid: number;

  constructor(message: string, options: XenErrorOptions & { readonly domid: number }) {
    const { domid, ...rest } = options;
    super(message, rest, "ERR_IN_DOUBT");
    this.domid = domid;
  }
}

/** Returns the error of a use after `close()`, or after the end of `using`. */
export function closedError(): ReferenceError {
  return new ReferenceError(
    "this Xen is closed. `using xen` at the top of a module closes it when the module has run, before a server's first " +
      "request: write `const xen = Xen.open()` there, and close it when the server stops",
  );
}

/** A hypercall to a simulated machine that has been closed: whatever it had is gone with it. */
export class GoneMachineError extends ReferenceError {}
