/** Errors: what failed, the number that Xen or the kernel gave, and what to do. */

export * from "./errno.ts";
export {
  BusyError,
  IncompleteError,
  InterfaceVersionError,
  NoSuchDomainError,
  NotOnXenError,
  PeerGoneError,
  PermissionError,
  RingError,
  UnknownXenReleaseError,
  UnsupportedOperationError,
  XenError,
  type XenErrorOptions,
} from "./errors.ts";
export { hypercallError, type HypercallFailure, isMissingDevice, openError } from "./failure.ts";
