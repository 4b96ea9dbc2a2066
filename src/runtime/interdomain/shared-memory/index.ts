/**
 * Memory that another domain reads and writes at the same time.
 *
 * A value may change after it was read: copy first, then check the copy (`read`, `snapshot`). Poll with the atomic
 * methods or `Atomics`, because the engine may hoist a plain read out of a loop.
 */

export type { IntegerArrayType } from "./arguments.ts";
export { checkMemory } from "./check-memory.ts";
export { addressForCalls, bytesForCall, clearBitsAt, setBitsAt } from "./in-place.ts";
export { type MappedPages, MappedRegion, MappingCounter, type MappingCounters } from "./mapped-region.ts";
export { untilPagedIn } from "./paging.ts";
export { FRAME_SIZE, type Region, type Run } from "./region.ts";
export { sharedBuffer, type SharedBufferOptions } from "./shared-buffer.ts";
export { SharedMemory } from "./shared-memory.ts";
