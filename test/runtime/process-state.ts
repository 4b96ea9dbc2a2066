/** What the kernel says about this process. */

import { readdirSync, readFileSync } from "node:fs";

export function openDescriptors(): number {
  return readdirSync("/proc/self/fd").length;
}

/** Whether locked memory is still mapped at an address: what else may lie there by now is shared with children. */
export function isKeptFromChildren(address: number): boolean {
  return mappingFlags(address).includes("dc");
}

/** How many mappings of a file there are. */
export function mappings(path: string): number {
  return readFileSync("/proc/self/maps", "latin1")
    .split("\n")
    .filter((line) => line.endsWith(path)).length;
}

/** The flags of the mapping at an address, as proc(5) names them: "lo" locked, "dc" not copied on fork. */
export function mappingFlags(address: number): string[] {
  let inside = false;
  for (const line of readFileSync("/proc/self/smaps", "latin1").split("\n")) {
    const range = /^([0-9a-f]+)-([0-9a-f]+) /.exec(line);
    if (range !== null) inside = address >= parse(range[1]) && address < parse(range[2]);
    else if (inside && line.startsWith("VmFlags:")) return line.slice(8).trim().split(" ");
  }
  return [];
}

/** Memory that this process has locked, in bytes. */
export function lockedBytes(): number {
  return Number(/^VmLck:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1]) * 1024;
}

function parse(text: string | undefined): number {
  return Number.parseInt(text ?? "", 16);
}
