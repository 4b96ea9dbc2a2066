/**
 * The public API: nothing here accepts an address, or lets a mistake damage memory. Importing it loads next to nothing; a
 * test checks that. A class is exported through `lazyClass`, which loads it at its first use, with its type beside it.
 * Only errors, and checks of plain numbers, are loaded at once.
 */

import { lazyClass, loadOnce } from "./runtime/base/lazy.ts";
import type { AbiTable } from "./runtime/abi/index.ts";
import type {
  EventChannels as AnyEventChannels,
  LinuxEventChannels,
  LinuxEventChannelsOptions,
} from "./runtime/interdomain/event-channel/index.ts";
import type { RawEventChannels as RawEventChannelsClass } from "./runtime/toolstack/raw-event-channels/index.ts";
import type { ForeignMemory as ForeignMemoryClass } from "./runtime/interdomain/foreign-memory/index.ts";
import type { Grants as GrantsClass } from "./runtime/interdomain/grant/index.ts";
import type { Vchan as VchanClass } from "./runtime/interdomain/vchan/index.ts";
import type { Xen as XenClass } from "./runtime/xen.ts";
import type { XenStore as XenStoreClass } from "./runtime/interdomain/xenstore/index.ts";

export type { BackEnds, VbdCounters, VifCounters } from "./runtime/interdomain/back-end/index.ts";
export type { PciBus, PciFunction, PciRange } from "./runtime/interdomain/pci/index.ts";
export type * from "./runtime/toolstack/builder/public.ts";
export type * from "./runtime/toolstack/device-model/interfaces.ts";
export type * from "./runtime/toolstack/monitor/event-types.ts";
export type * from "./runtime/toolstack/monitor/interfaces.ts";
export type {
  ConsoleEnd,
  ConsoleOptions,
  ConsoleRingPlace,
  ConsoleType,
  DomainConsole,
} from "./runtime/toolstack/console/index.ts";
export type {
  Domain,
  DomainChange,
  DomainFlag,
  DomainInfo,
  DomainMemory,
  DomainPort,
  Domains,
  DomainState,
  DomainWatch,
  DomainWatchOptions,
  Extents,
  HvmParameter,
  PlainScheduling,
  RealTimeScheduling,
  Reservation,
  Scheduling,
  SchedulingChange,
  Vcpu,
  VcpuAffinity,
  VcpuAffinityChange,
  VcpuBudget,
  VcpuInfo,
  Vcpus,
  VcpuState,
  WeightedScheduling,
} from "./runtime/toolstack/domain/index.ts";
export type * from "./runtime/toolstack/migration/public.ts";
export type { SavedStateSource } from "./runtime/toolstack/saved-state/index.ts";
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
} from "./runtime/base/errors/errors.ts";
export type { SignalOptions } from "./runtime/base/options.ts";
export type {
  AsyncEventChannel,
  EventChannel,
  EventChannels as AnyEventChannels,
  EventChannelsOptions,
  LinuxEventChannels,
  LinuxEventChannelsOptions,
  UnixXenEventChannel,
  VirqName,
  WaitOptions,
} from "./runtime/interdomain/event-channel/index.ts";
export type { PortStatus, RawEventChannel } from "./runtime/toolstack/raw-event-channels/index.ts";
export type * from "./runtime/toolstack/host/public.ts";
export {
  anyDomid,
  domid,
  type Domid,
  gfn,
  type Gfn,
  gref,
  type Gref,
  mfn,
  type Mfn,
  port,
  type Port,
} from "./runtime/abi/numbers.ts";
export type {
  ForeignMapping,
  ForeignMemoryOptions,
  FrameRange,
  Hole,
  MapFramesOptions,
  MapResourceOptions,
  Resource,
} from "./runtime/interdomain/foreign-memory/index.ts";
export type {
  GrantCopy,
  GrantedBytes,
  GrantMemory,
  GrantsOptions,
  MapGrantsOptions,
  OnUnmap,
  ShareOptions,
} from "./runtime/interdomain/grant/index.ts";
export type {
  HypercallBuffers,
  XenConstBuffer,
  XenHypercall,
  XenMutBuffer,
  XenOwnedBuffer,
} from "./runtime/hypercall/index.ts";
export type {
  Abi,
  AbiChoice,
  AbiTable,
  Architecture,
  SchedulerName,
  ShutdownReason,
  TableModules,
} from "./runtime/abi/index.ts";
export type {
  ArgumentOf,
  Calls,
  DomainCalls,
  NumberCalls,
  Operations,
  Outcome,
  OutcomeOf,
  Outcomes,
  Prepared,
  RecordOf,
} from "./runtime/hypercall/operation/index.ts";
export type { IntegerArrayType, MappingCounters, SharedMemory } from "./runtime/interdomain/shared-memory/index.ts";
export type { HypercallPointer } from "./runtime/struct/index.ts";
export { XenValidationError, type ValidationRule } from "./runtime/inspect/validate/error.ts";
export type { XenFeature, XenVersion } from "./runtime/hypercall/version/index.ts";
export type { XenOptions } from "./runtime/xen-options.ts";
export {
  XenStoreNoSuchNodeError,
  XenStoreTransactionConflictError,
  XenStoreConnectionError,
  XenStoreError,
  XenStorePermissionError,
  XenStoreProtocolError,
  XenStoreQuotaError,
  XenStoreUnavailableError,
} from "./runtime/interdomain/xenstore/errors.ts";
export type {
  VchanConnectOptions,
  VchanListenOptions,
  VchanParts,
  VchanReadOptions,
  VchanRole,
} from "./runtime/interdomain/vchan/index.ts";
export type {
  XenStoreAccess,
  XenStoreFeature,
  XenStoreLimitOptions,
  XenStoreNode,
  XenStoreOpenOptions,
  XenStoreOptions,
  XenStorePermissions,
  XenStorePermissionsInput,
  XenStoreTransaction,
  XenStoreTransactionOptions,
  XenStoreTransport,
  XenStoreTree,
  XenStoreTreeInput,
  XenStoreWaitOptions,
  XenStoreWatch,
  XenStoreWatchEvent,
  XenStoreWatchOptions,
  XenStoreWriteTreeOptions,
} from "./runtime/interdomain/xenstore/index.ts";

const later = loadOnce({
  eventChannels: () =>
    require("./runtime/interdomain/event-channel/index.ts") as typeof import("./runtime/interdomain/event-channel/index.ts"),
});

/** A connection to the hypervisor: `Xen.open()`. */
export const Xen: typeof XenClass = lazyClass(
  () => (require("./runtime/xen.ts") as typeof import("./runtime/xen.ts")).Xen,
);
export type Xen<T = AbiTable> = XenClass<T>;

/** Event channels without a Xen object: also for an ordinary guest, whose Linux forbids hypercalls. */
export const EventChannels: {
  /**
   * Opens /dev/xen/evtchn, or takes over a descriptor of it. Throws a XenUnavailableError if the device is missing, a
   * XenPermissionError if Linux refuses it, a XenError for a descriptor of another file.
   */
  readonly open: (options?: LinuxEventChannelsOptions) => LinuxEventChannels;
} = { open: (options) => later.eventChannels().openEventChannels(options) };
export type EventChannels = AnyEventChannels;

/** xenstore without a Xen object: also for an ordinary guest. */
export const XenStore: typeof XenStoreClass = lazyClass(
  () =>
    (require("./runtime/interdomain/xenstore/index.ts") as typeof import("./runtime/interdomain/xenstore/index.ts"))
      .XenStore,
);
export type XenStore = XenStoreClass;

/** Granted pages without a Xen object: also for an ordinary guest, whose Linux forbids hypercalls. */
export const Grants: typeof GrantsClass = lazyClass(
  () =>
    (require("./runtime/interdomain/grant/index.ts") as typeof import("./runtime/interdomain/grant/index.ts")).Grants,
);
export type Grants = GrantsClass;

/** Other domains' memory without a Xen object. */
export const ForeignMemory: typeof ForeignMemoryClass = lazyClass(
  () =>
    (
      require("./runtime/interdomain/foreign-memory/index.ts") as typeof import("./runtime/interdomain/foreign-memory/index.ts")
    ).ForeignMemory,
);
export type ForeignMemory = ForeignMemoryClass;

/** Event channels by hypercalls, without Linux's device: ports of other domains, and own ports without waiters. */
export const RawEventChannels: typeof RawEventChannelsClass = lazyClass(
  () =>
    (
      require("./runtime/toolstack/raw-event-channels/index.ts") as typeof import("./runtime/toolstack/raw-event-channels/index.ts")
    ).RawEventChannels,
);
export type RawEventChannels = RawEventChannelsClass;

/** Pipes of bytes between two domains, also to programs that use C's libxenvchan. */
export const Vchan: typeof VchanClass = lazyClass(
  () =>
    (require("./runtime/interdomain/vchan/index.ts") as typeof import("./runtime/interdomain/vchan/index.ts")).Vchan,
);
export type Vchan = VchanClass;
