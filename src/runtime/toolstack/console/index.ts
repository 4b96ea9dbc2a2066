/**
 * Consoles of guests: an iterator over a guest's output, and a writer for its input. The console is a ring in the guest's
 * memory, which one program can serve. If xenconsoled or QEMU serves it, the terminal that it offers is opened instead.
 */

export type { ConsoleDomain, ConsoleParts, DomainLife, LifeWatcher, NumberProof } from "./console-parts.ts";
export type { ConsoleEnd, ConsoleSource } from "./console-source.ts";
export { DomainConsole } from "./domain-console.ts";
export { type ConsoleOptions, openConsole, readConsoleOptions } from "./open-console.ts";
export type { ConsoleRingPlace, ConsoleType } from "./ring-place.ts";
export { type ConsoleRingParts, RingSource } from "./ring-source.ts";
export { TtySource } from "./tty-source.ts";
