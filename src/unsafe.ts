/**
 * Hypercalls by number, for experts: arguments may be raw addresses.
 *
 * A wrong number or address here can make Xen write anywhere in this process, or act on this domain's own kernel.
 */

export {
  argumentValue,
  type ElementName,
  type HypercallArgument,
  type HypercallBuffers,
  MappedBuffers,
  PrivcmdHypercall,
  type Slice,
  type XenConstBuffer,
  type XenHypercall,
  type XenMutBuffer,
  type XenOwnedBuffer,
} from "./runtime/hypercall/index.ts";
export type { ForeignDevice, ResourceFrames } from "./runtime/interdomain/foreign-memory/index.ts";
export {
  type CopySegment,
  DmaBufGntdev,
  type Gntalloc,
  type Gntdev,
  type GrantEnd,
  type PageMapper,
  type UnmapAction,
} from "./runtime/interdomain/grant/index.ts";
export { unsafeOperations, type UnsafeOperations } from "./runtime/hypercall/operation/index.ts";
export { DevicePages, LockedPages, type MemoryCounters, type PageSource } from "./runtime/hypercall/memory/index.ts";
export { HypercallPointer } from "./runtime/struct/index.ts";
export {
  formatTrace,
  type HypercallTrace,
  TracedBuffer,
  type TracedArgument,
  type TracedOperation,
  type TracedRecord,
  type TracedValue,
  type TraceListener,
  TracingHypercall,
  type TracingOptions,
} from "./runtime/inspect/trace/index.ts";
export { ValidatingHypercall, type ValidatingOptions } from "./runtime/inspect/validate/index.ts";
