/**
 * The public API: nothing here takes an address, or lets a mistake reach memory.
 *
 * Importing it loads next to nothing, and a test holds it to that. A class is exported through `lazyClass`, which loads
 * it at first use, with its type beside it. Only errors, and checks of plain numbers, are loaded at once.
 */

import { lazyClass } from "./runtime/lazy/lazy-class.ts";
import type { AbiTable } from "./runtime/abi/index.ts";
import type {
  EventChannels as AnyEventChannels,
  RawEventChannels as RawEventChannelsClass,
  UnixEventChannels,
  UnixEventChannelsOptions,
} from "./runtime/event-channel/index.ts";
import type { ForeignMemory as ForeignMemoryClass } from "./runtime/foreign-memory/index.ts";
import type { Grants as GrantsClass } from "./runtime/grant/index.ts";
import type { Vchan as VchanClass } from "./runtime/vchan/index.ts";
import type { Xen as XenClass } from "./runtime/xen.ts";
import type { XenStore as XenStoreClass } from "./runtime/xenstore/index.ts";

export type {
  ConsoleEnd,
  ConsoleOptions,
  ConsoleRingPlace,
  ConsoleType,
  DomainConsole,
} from "./runtime/console/index.ts";
export type {
  Domain,
  DomainChange,
  DomainFlag,
  DomainInfo,
  Domains,
  DomainState,
  DomainWatch,
  DomainWatchOptions,
  HvmParameter,
  PlainScheduling,
  RealTimeScheduling,
  Scheduling,
  SchedulingChange,
  ShutdownReason,
  Vcpu,
  VcpuAffinity,
  VcpuAffinityChange,
  VcpuBudget,
  VcpuInfo,
  Vcpus,
  VcpuState,
  WeightedScheduling,
} from "./runtime/domain/index.ts";
export { domid, type Domid } from "./runtime/domain/domid.ts";
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
} from "./runtime/errors/errors.ts";
export type {
  AsyncEventChannel,
  EventChannel,
  EventChannelsOptions,
  EventOptions,
  PortStatus,
  RawEventChannel,
  UnixEventChannels,
  UnixEventChannelsOptions,
  UnixXenEventChannel,
  VirqName,
  WaitOptions,
} from "./runtime/event-channel/index.ts";
export { port, type Port } from "./runtime/event-channel/port.ts";
export type {
  ConsoleFollower,
  CpuPool,
  CpuPools,
  CpuTopology,
  Credit2Parameters,
  CreditParameters,
  FollowOptions,
  Host,
  HostCapability,
  HostConsole,
  HostInfo,
  IdleState,
  IdleStatistics,
  NoParameters,
  NumaNode,
  PerformanceState,
  PerformanceStatistics,
  PowerStatistics,
  SchedulerChange,
  SchedulerParameters,
} from "./runtime/host/index.ts";
export type { DomainMemory, Extents, Reservation } from "./runtime/domain-memory/index.ts";
export { gfn, type Gfn, mfn, type Mfn } from "./runtime/frame/frame.ts";
export type {
  ForeignMapping,
  ForeignMemoryOptions,
  Hole,
  MapFramesOptions,
  MapResourceOptions,
  Resource,
} from "./runtime/foreign-memory/index.ts";
export type {
  GrantCopy,
  GrantedBytes,
  GrantMemory,
  GrantsOptions,
  MapGrantsOptions,
  OnUnmap,
  ShareOptions,
} from "./runtime/grant/index.ts";
export { gref, type Gref } from "./runtime/grant/gref.ts";
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
  Waiting,
} from "./runtime/operation/index.ts";
export type { IntegerArrayType, MappingCounters, SharedMemory } from "./runtime/shared-memory/index.ts";
export type { HypercallPointer } from "./runtime/struct/index.ts";
export { HypercallValidationError, type ValidationRule } from "./runtime/validate/error.ts";
export type { SchedulerName } from "./runtime/scheduler/index.ts";
export type { XenFeature, XenVersion } from "./runtime/version/index.ts";
export type { XenOptions } from "./runtime/xen.ts";
export {
  NoSuchNodeError,
  TransactionConflictError,
  XenStoreConnectionError,
  XenStoreError,
  XenStorePermissionError,
  XenStoreProtocolError,
  XenStoreQuotaError,
  XenStoreUnavailableError,
} from "./runtime/xenstore/errors.ts";
export type { VchanConnectOptions, VchanListenOptions, VchanParts, VchanRole } from "./runtime/vchan/index.ts";
export type {
  XenStoreAccess,
  XenStoreNode,
  XenStoreOptions,
  XenStorePermissions,
  XenStorePermissionsInput,
  XenStoreRequestOptions,
  XenStoreTransaction,
  XenStoreTransactionOptions,
  XenStoreTransport,
  XenStoreTree,
  XenStoreWatch,
  XenStoreWatchEvent,
  XenStoreWatchOptions,
} from "./runtime/xenstore/index.ts";

export const Xen: typeof XenClass = lazyClass(
  () => (require("./runtime/xen.ts") as typeof import("./runtime/xen.ts")).Xen,
);
export type Xen<T = AbiTable> = XenClass<T>;

/** Event channels without a Xen object: also for an ordinary guest, whose Linux lets no program make hypercalls. */
export const EventChannels: {
  /**
   * Opens /dev/xen/evtchn, or takes a descriptor of it over. Throws a NotOnXenError where there is no device, a
   * PermissionError where Linux refuses it, a XenError for a descriptor of something else.
   */
  readonly open: (options?: UnixEventChannelsOptions) => UnixEventChannels;
} = {
  open: (options) =>
    (require("./runtime/event-channel/open.ts") as typeof import("./runtime/event-channel/open.ts")).openEventChannels(
      options,
    ),
};
export type EventChannels = AnyEventChannels;

/** xenstore without a Xen object: also for an ordinary guest. */
export const XenStore: typeof XenStoreClass = lazyClass(
  () => (require("./runtime/xenstore/xenstore.ts") as typeof import("./runtime/xenstore/xenstore.ts")).XenStore,
);
export type XenStore = XenStoreClass;

/** Granted pages without a Xen object: also for an ordinary guest, whose Linux lets no program make hypercalls. */
export const Grants: typeof GrantsClass = lazyClass(
  () => (require("./runtime/grant/index.ts") as typeof import("./runtime/grant/index.ts")).Grants,
);
export type Grants = GrantsClass;

/** Other domains' memory without a Xen object. */
export const ForeignMemory: typeof ForeignMemoryClass = lazyClass(
  () =>
    (require("./runtime/foreign-memory/index.ts") as typeof import("./runtime/foreign-memory/index.ts")).ForeignMemory,
);
export type ForeignMemory = ForeignMemoryClass;

export const RawEventChannels: typeof RawEventChannelsClass = lazyClass(
  () =>
    (
      require("./runtime/event-channel/raw-event-channels.ts") as typeof import("./runtime/event-channel/raw-event-channels.ts")
    ).RawEventChannels,
);
export type RawEventChannels = RawEventChannelsClass;

/** Pipes of bytes between two domains, also with programs that use C's libxenvchan. */
export const Vchan: typeof VchanClass = lazyClass(
  () => (require("./runtime/vchan/index.ts") as typeof import("./runtime/vchan/index.ts")).Vchan,
);
export type Vchan = VchanClass;
