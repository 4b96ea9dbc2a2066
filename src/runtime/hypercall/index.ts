/** One uniform hypercall interface, and hypercall-safe buffers that may or may not bounce. */

export {
  argumentValue,
  buffersOf,
  type ElementName,
  type HypercallArgument,
  type HypercallBuffers,
  type IntegerArray,
  MappedBuffers,
  type Slice,
  type XenConstBuffer,
  type XenMutBuffer,
  type XenOwnedBuffer,
} from "./buffers/index.ts";
export { PrivcmdHypercall } from "./privcmd/index.ts";
export { callWithRetry } from "./retry.ts";
export type { XenHypercall } from "./xen-hypercall.ts";
