/** Errors: the operation that failed, the error number of Xen or the kernel, and what to do. */

export { MOST_CPUS, possible } from "./answers.ts";
export { addConsoleText } from "./console-text.ts";
export * from "./errno.ts";
export {
  XenBusyError,
  XenDeviceError,
  XenImageError,
  XenIncompleteError,
  XenInterfaceVersionError,
  XenNoSuchDomainError,
  XenUnavailableError,
  XenPeerGoneError,
  XenPermissionError,
  XenRingError,
  XenMigrationInDoubtError,
  XenSavedStateError,
  XenUnknownReleaseError,
  XenUnsupportedOperationError,
  XenError,
  type XenErrorOptions,
  closedError,
  GoneMachineError,
} from "./errors.ts";
export { hypercallError, type HypercallFailure, isMissingDevice, openError, systemError } from "./failure.ts";
