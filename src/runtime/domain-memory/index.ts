export { DomainMemory, type Reservation } from "./domain-memory.ts";
export type { Extents } from "./extents.ts";
