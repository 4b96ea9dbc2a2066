/**
 * The targets' turns. All test files on all targets take longer than a person or the gate will wait. So a file takes
 * turns: each day it runs on one target of each architecture, and within a few days on all.
 */

import { basename } from "node:path";
import { type Target, targets } from "./targets.ts";

/** The beginnings of names: these files are short, show what differs between releases, and run on every target. */
export const everywhere: ReadonlySet<string> = new Set(["conformance", "refusals", "smoke", "version"]);

/**
 * The beginnings of names: these files depend on Linux's devices, xenstored and this program's own memory, and on
 * nothing that differs between releases of Xen.
 */
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

/**
 * The files that run on a target: "all"; "turns", without independent files on targets whose turn it is not; "gate",
 * without any file on targets whose turn it is not, but for those that run everywhere.
 */
export type Extent = "all" | "turns" | "gate";

function nameOf(file: string): string {
  return basename(file, ".xen.ts");
}

/** True if a test file depends on no release of Xen. */
export function isIndependent(file: string): boolean {
  return independent.has(nameOf(file));
}

/** True if a test file runs on every target, every day. */
export function isEverywhere(file: string): boolean {
  return everywhere.has(nameOf(file));
}

/** Returns the days since 1970: all targets have had all turns after as many days as an architecture has of them. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** Returns the files, of all there are, that run on a target on a day. */
export function filesOfTurn(all: readonly string[], target: Target, extent: Extent, turn: number): string[] {
  const alike = targets.filter(({ architecture }) => architecture === target.architecture);
  const place = alike.findIndex(({ name }) => name === target.name);
  const isOnTurn = (index: number): boolean => (index + turn) % alike.length === place;
  return all.filter((file, index) => {
    if (extent === "all" || isEverywhere(file) || isOnTurn(index)) return true;
    return extent === "turns" && !isIndependent(file);
  });
}
