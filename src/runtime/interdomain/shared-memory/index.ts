/**
 * Memory that another domain reads and writes at the same time.
 *
 * Nothing read here stays as it was read: copy first, then check the copy (`read`, `snapshot`), and use the atomic
 * methods or `Atomics` for whatever is polled, since plain reads in a loop may be made once and never again.
 */

export type { IntegerArrayType } from "./arguments.ts";
export { type MappedPages, MappedRegion, MappingCounter, type MappingCounters } from "./mapped-region.ts";
export { untilPagedIn } from "./paging.ts";
export { FRAME_SIZE, type Region, type Run } from "./region.ts";
export { sharedBuffer, type SharedBufferOptions } from "./shared-buffer.ts";
export { SharedMemory } from "./shared-memory.ts";
