/** One uniform hypercall interface, and hypercall-safe buffers that may or may not bounce. */

export type { HypercallBuffers, XenConstBuffer, XenMutBuffer, XenOwnedBuffer } from "./buffers/buffers.ts";
export type { ElementName, IntegerArray, Slice } from "./buffers/element.ts";
export { MappedBuffers } from "./buffers/mapped-buffers.ts";
export { argumentValue } from "./buffers/memory-pointer.ts";
export { PrivcmdHypercall } from "./privcmd/privcmd-hypercall.ts";
export { callWithRetry } from "./retry.ts";
export type { HypercallArgument, XenHypercall } from "./xen-hypercall.ts";
