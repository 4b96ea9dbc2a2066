/** One uniform hypercall interface, and hypercall-safe buffers that may or may not bounce. */

export type { HypercallBuffers, XenConstBuffer, XenMutBuffer, XenOwnedBuffer } from "./buffers.ts";
export type { ElementName, IntegerArray, Slice } from "./element.ts";
export { MappedBuffers } from "./mapped-buffers.ts";
export { argumentValue } from "./memory-pointer.ts";
export { PrivcmdHypercall } from "./privcmd-hypercall.ts";
export { callWithRetry } from "./retry.ts";
export type { HypercallArgument, XenHypercall } from "./xen-hypercall.ts";
