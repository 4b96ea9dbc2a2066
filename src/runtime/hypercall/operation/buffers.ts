/** Hypercall-safe buffers by themselves: of what makes hypercalls, the half that cannot do harm. */

import type { HypercallBuffers } from "../index.ts";

export function buffersOf(hypercall: HypercallBuffers): HypercallBuffers {
  return {
    makeConstObject: (value) => hypercall.makeConstObject(value),
    makeMutBuffer: (value) => hypercall.makeMutBuffer(value),
    makeConstSlice: (slice) => hypercall.makeConstSlice(slice),
    makeMutSlice: (slice) => hypercall.makeMutSlice(slice),
    allocate: (type) => hypercall.allocate(type),
    allocateArray: (type, length) => hypercall.allocateArray(type, length),
    allocateBytes: (length) => hypercall.allocateBytes(length),
  };
}
