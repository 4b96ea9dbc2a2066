/** The kernel's facts about this process. */

import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/**
 * Returns the open descriptors of this process, each with the kernel's name for its file: "/dev/null", "socket:[4711]".
 */
export function openFiles(): ReadonlyMap<number, string> {
  const files = new Map<number, string>();
  for (const name of readdirSync("/proc/self/fd")) {
    try {
      files.set(Number(name), readlinkSync(`/proc/self/fd/${name}`));
    } catch {
      // The descriptor of the listing itself, or one that has been closed meanwhile.
    }
  }
  return files;
}

/**
 * Returns files that are open now and were not before. Counts would not do: descriptors of earlier tests may still
 * close. Anonymous files (eventpoll, eventfd) are ignored, since Bun's own threads open and close them at any time.
 * The same holds of statm, which the engine's collector reads.
 */
export function openedSince(before: ReadonlyMap<number, string>): string[] {
  const opened = [...openFiles()].filter(([fd, file]) => before.get(fd) !== file);
  return opened.map(([, file]) => file).filter((file) => !/^anon_inode:|^\/proc\/\d+\/statm$/.test(file));
}

/**
 * True if locked memory is still mapped at an address. Any other memory that may be mapped there by now is shared with
 * children.
 */
export function isKeptFromChildren(address: number): boolean {
  return mappingFlags(address).includes("dc");
}

/** Returns the number of mappings of a file. */
export function mappings(path: string): number {
  return readFileSync("/proc/self/maps", "latin1")
    .split("\n")
    .filter((line) => line.endsWith(path)).length;
}

/** Returns the flags of the mapping at an address, as proc(5) names them: "lo" locked, "dc" not copied on fork. */
export function mappingFlags(address: number): string[] {
  let inside = false;
  for (const line of readFileSync("/proc/self/smaps", "latin1").split("\n")) {
    const range = /^([0-9a-f]+)-([0-9a-f]+) /.exec(line);
    if (range !== null) inside = address >= parse(range[1]) && address < parse(range[2]);
    else if (inside && line.startsWith("VmFlags:")) return line.slice(8).trim().split(" ");
  }
  return [];
}

/** Returns the bytes of memory that this process has locked. */
export function lockedBytes(): number {
  return Number(/^VmLck:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1]) * 1024;
}

function parse(text: string | undefined): number {
  return Number.parseInt(text ?? "", 16);
}
