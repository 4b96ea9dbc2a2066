/** Hypercall-safe memory: pages that stay resident while Xen reads and writes them. */

export { HypercallMemory } from "./hypercall-memory.ts";
export { type MemoryCounters, PagePool } from "./page-pool.ts";
export { DevicePages, LockedPages, openPageSource, type PageSource } from "./page-source.ts";
export { Pool } from "./pool.ts";
