/**
 * The targets' turns. All test files on all targets take longer than a person or the gate will wait. So a file takes
 * turns: within six days it runs on every target.
 */

import { basename } from "node:path";
import { type Target, targets } from "./targets.ts";

/** The beginnings of names: these files are short, show what differs between releases, and run on every target. */
export const everywhere: ReadonlySet<string> = new Set(["conformance", "refusals", "smoke", "version"]);

/**
 * The beginnings of names: these files depend on Linux's devices, xenstored and this program's own memory, and on
 * nothing that differs between releases of Xen. The examples use what the other files test on every release.
 */
export const independent: ReadonlySet<string> = new Set([
  "event-channel-device",
  "event-channels",
  "examples",
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

/** The days in which each target has had every file. A multiple of the targets of each architecture. */
const CYCLE_DAYS = 6;

/**
 * The files that run on a target: "all"; "turns", in which independent files run on one target of each architecture a
 * day; "gate", in which a target runs a sixth of all files a day, besides those that run everywhere.
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

/** Returns the days since 1970. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** True on the days on which the gate validates and traces every hypercall of one target, which takes half as long again. */
export function isValidatedDay(turn: number): boolean {
  // six days in a row, so that every share of files is validated within eighteen days
  return Math.floor(turn / CYCLE_DAYS) % 3 === 0;
}

/** Returns the files, of all there are, that run on a target on a day. */
export function filesOfTurn(all: readonly string[], target: Target, extent: Extent, turn: number): string[] {
  const alike = targets.filter(({ architecture }) => architecture === target.architecture);
  const place = alike.findIndex(({ name }) => name === target.name);
  // the architectures' shares of a day differ
  const offset = target.architecture === "arm64" ? 1 : 0;
  const first = offset + place * (CYCLE_DAYS / alike.length);
  const isOnTurn = (index: number): boolean =>
    extent === "gate" ? (index + turn) % CYCLE_DAYS === first : (index + turn) % alike.length === place;
  return all.filter((file, index) => {
    if (extent === "all" || isOnTurn(index)) return true;
    return extent === "gate" ? isEverywhere(file) : !isIndependent(file);
  });
}
