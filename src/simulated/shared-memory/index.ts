/**
 * Simulated memory that domains share: frames that are granted, mapped and paged out, with the refusals of the real
 * devices. Dma-buf, and frames that PV guests number are not simulated.
 */

export type { FrameMemory } from "./frame-memory.ts";
export { FrameContent } from "./frame-content.ts";
export { DomainFrames } from "./domain-frames.ts";
export { MachineMemory, type MachineMemoryOptions } from "./machine-memory.ts";
export type { MachinePages, Page } from "./machine-pages.ts";
export type { SimulatedDomainMemory, SimulatedMemory } from "./simulated-memory.ts";
