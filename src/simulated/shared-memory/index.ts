/**
 * Simulated memory that domains share: frames that are granted, mapped and paged out, with all that the real devices
 * refuse. What it has not: device models' request pages, dma-buf, and frames of PV guests' own numbering.
 */

export { SimulatedDomainMemory } from "./domain-memory.ts";
export { SimulatedMemory, type SimulatedMemoryOptions } from "./simulated-memory.ts";
