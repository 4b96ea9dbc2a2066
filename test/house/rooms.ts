/** Imports between rooms: a room is a folder directly under one, and the files directly in it are one room as well. */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Imports, of types as well, late ones as well. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*"(\.[^"]+)"/g;

/** The room of the files that stand directly in the folder, except its index.ts. */
export const FILES = "its files";

export interface RoomImport {
  readonly from: string;
  readonly to: string;
  /** "machine/guests.ts imports options.ts". */
  readonly text: string;
}

/** Lists the imports of one room by another. The folder's index.ts shows rooms to the outside, and is none itself. */
export function roomImports(folder: string): RoomImport[] {
  const imports: RoomImport[] = [];
  for (const path of new Bun.Glob("**/*.ts").scanSync(folder)) {
    if (path === "index.ts") continue;
    for (const [, specifier = ""] of readFileSync(join(folder, path), "utf8").matchAll(IMPORT)) {
      const target = join(dirname(path), specifier);
      if (target.startsWith("..")) continue;
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from !== to) imports.push({ from, to, text: `${path} imports ${target}` });
    }
  }
  return imports;
}

/** Lists the imports that are part of a circle of rooms, however long. */
export function circularImports(imports: readonly RoomImport[]): string[] {
  const reachable = (from: string, seen: Set<string> = new Set()): Set<string> => {
    for (const { from: room, to } of imports) {
      if (room !== from || seen.has(to)) continue;
      seen.add(to);
      reachable(to, seen);
    }
    return seen;
  };
  return imports.filter(({ from, to }) => reachable(to).has(from)).map(({ text }) => text);
}

function roomOf(path: string): string {
  const end = path.indexOf("/");
  return end < 0 ? FILES : path.slice(0, end);
}
