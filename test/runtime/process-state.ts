/** What the kernel says about this process. */

import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** The open descriptors of this process, each with the kernel's name for its file: "/dev/null", "socket:[4711]". */
export function openFiles(): ReadonlyMap<number, string> {
  const files = new Map<number, string>();
  for (const name of readdirSync("/proc/self/fd")) {
    try {
      files.set(Number(name), readlinkSync(`/proc/self/fd/${name}`));
    } catch {
      // The descriptor of the listing itself, or one that has been closed since.
    }
  }
  return files;
}

/**
 * Files that are open now and were not before. Not a difference of counts: descriptors of earlier tests may still close,
 * and Bun's own threads open and close anonymous ones (eventpoll, eventfd) at any time, which do not count.
 */
export function openedSince(before: ReadonlyMap<number, string>): string[] {
  const opened = [...openFiles()].filter(([fd, file]) => before.get(fd) !== file);
  return opened.map(([, file]) => file).filter((file) => !file.startsWith("anon_inode:"));
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
