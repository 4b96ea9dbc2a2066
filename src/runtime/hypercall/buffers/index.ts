/** Hypercall-safe buffers, and what a hypercall does with its arguments before it is made. */

export {
  buffersOf,
  type HypercallBuffers,
  type XenConstBuffer,
  type XenMutBuffer,
  type XenOwnedBuffer,
} from "./buffers.ts";
export type { ElementName, IntegerArray, Slice } from "./element.ts";
export { MappedBuffers } from "./mapped-buffers.ts";
export { argumentValue, type HypercallArgument } from "./memory-pointer.ts";
