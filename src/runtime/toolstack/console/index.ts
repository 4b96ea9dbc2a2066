/**
 * Guests' consoles: an iterator over what a guest says, and a writer for what is typed. Xen has a ring for it in the
 * guest's memory, which one program can serve; where xenconsoled or QEMU does, they give out a terminal, and that is
 * opened instead.
 */

export { DomainConsole } from "./console.ts";
export type { ConsoleEnd, DomainLife, LifeWatcher } from "./life.ts";
export { type ConsoleOptions, openConsole } from "./open.ts";
export type { ConsoleRingPlace, ConsoleType } from "./place.ts";
export { type ConsoleRingParts, RingSource } from "./ring-source.ts";
export type { ConsoleSource } from "./source.ts";
