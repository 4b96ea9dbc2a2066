/**
 * The targets' turns. Some test files depend on Linux's devices, xenstored and this program's own memory, and on
 * nothing that differs between releases of Xen. On all targets they would take more time than all others together. So
 * they run on one target of each architecture, which changes from day to day.
 */

import { type Architecture, targets } from "./targets.ts";

/** The beginnings of those files' names. */
export const independent: ReadonlySet<string> = new Set([
  "event-channel-device",
  "event-channels",
  "grants",
  "hypercall-paths",
  "memory",
  "permission",
  "shared-pages",
  "soundness",
  "soundness-fault",
  "vchan",
  "xenstore",
  "xenstore-tools",
  "xenstored-restart",
]);

/** True if a test file depends on no release of Xen. */
export function isIndependent(file: string): boolean {
  return independent.has(/([^/]+)\.xen\.ts$/.exec(file)?.[1] ?? "");
}

/** Returns the days since 1970: all targets have had their turn after as many days as an architecture has of them. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** Returns the names of the targets whose turn it is, one of each architecture. */
export function targetsOfTurn(turn: number): string[] {
  return (["x86_64", "arm64"] satisfies Architecture[]).map((architecture) => {
    const own = targets.filter((target) => target.architecture === architecture);
    return own[turn % own.length]?.name ?? "";
  });
}

/** Returns targets with those first whose suites take longest: those of the turn, then in the given order. */
export function longestFirst(names: readonly string[], turn: number): string[] {
  const first = targetsOfTurn(turn);
  return names.toSorted((a, b) => Number(first.includes(b)) - Number(first.includes(a)));
}
