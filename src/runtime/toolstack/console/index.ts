/**
 * Guests' consoles: an iterator over what a guest says, and a writer for what is typed. Xen has a ring for it in the
 * guest's memory, which one program can serve; where xenconsoled or QEMU does, they give out a terminal, and that is
 * opened instead.
 */

export type { ConsoleDomain, ConsoleParts, DomainLife, LifeWatcher } from "./console-parts.ts";
export type { ConsoleEnd, ConsoleSource } from "./console-source.ts";
export { DomainConsole } from "./domain-console.ts";
export { type ConsoleOptions, openConsole } from "./open-console.ts";
export type { ConsoleRingPlace, ConsoleType } from "./ring-place.ts";
export { type ConsoleRingParts, RingSource } from "./ring-source.ts";
export { TtySource } from "./tty-source.ts";
