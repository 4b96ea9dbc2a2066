/** The public API: nothing here takes an address, or lets a mistake reach memory. */

export {
  type DomainFlag,
  type DomainInfo,
  type Domains,
  type DomainState,
  domid,
  type Domid,
  type ShutdownReason,
} from "./runtime/domain/index.ts";
export {
  BusyError,
  InterfaceVersionError,
  NoSuchDomainError,
  NotOnXenError,
  PermissionError,
  UnknownXenReleaseError,
  UnsupportedOperationError,
  XenError,
} from "./runtime/errors/index.ts";
export type { Host, HostCapability, HostInfo } from "./runtime/host/index.ts";
export type {
  HypercallBuffers,
  XenConstBuffer,
  XenHypercall,
  XenMutBuffer,
  XenOwnedBuffer,
} from "./runtime/hypercall/index.ts";
export type { Abi, AbiChoice, AbiTable, Architecture, TableModules } from "./runtime/abi/index.ts";
export type {
  Calls,
  DomainCalls,
  NumberCalls,
  Operations,
  Outcome,
  Outcomes,
  Prepared,
} from "./runtime/operation/index.ts";
export type { HypercallPointer } from "./runtime/struct/index.ts";
export { HypercallValidationError, type ValidationRule } from "./runtime/validate/error.ts";
export type { XenVersion } from "./runtime/version/index.ts";
export { Xen, type XenOptions } from "./runtime/xen.ts";
