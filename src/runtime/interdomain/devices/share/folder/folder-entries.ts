/** The entries of a directory, read from Linux as they are asked for. */

import { closeSync, constants } from "node:fs";
import { readDirectory } from "../../../../linux/ffi/files.ts";
import type { DirectoryEntry, FileKind } from "../file-system.ts";
import { KIND_BITS } from "../wire/protocol.ts";
import { textOf } from "../wire/text.ts";
import { kindOf, openChild, openContents, succeeded } from "./descriptor.ts";

const BUFFER_BYTES = 32768;
/** The fields of struct linux_dirent64: the entry's length, its kind, its name. */
const LENGTH = 16;
const KIND = 18;
const NAME = 19;

const kinds: ReadonlyMap<number, FileKind> = new Map(
  Object.entries(KIND_BITS).map(([kind, bits]) => [bits >>> 12, kind as FileKind]),
);

/** Iterates over the entries of a directory, without "." and "..". */
export function* entriesOf(fd: number, number: (inode: bigint) => bigint): Generator<DirectoryEntry, undefined> {
  const directory = openContents(fd, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const buffer = new Uint8Array(BUFFER_BYTES);
    const view = new DataView(buffer.buffer);
    for (;;) {
      const end = succeeded(readDirectory(directory, buffer));
      if (end === 0) return undefined;
      for (let at = 0; at < end; at += view.getUint16(at + LENGTH, true)) {
        const name = textOf(buffer.subarray(at + NAME, buffer.indexOf(0, at + NAME)));
        if (name === "." || name === "..") continue;
        const kind = kinds.get(view.getUint8(at + KIND)) ?? lookedUp(fd, name);
        if (kind !== null) yield { name, kind, inode: number(view.getBigUint64(at, true)) };
      }
    }
  } finally {
    closeSync(directory);
  }
}

/** Returns the kind that the file system does not keep in its directories; null for a name that has gone. */
function lookedUp(fd: number, name: string): FileKind | null {
  let child: number;
  try {
    child = openChild(fd, name);
  } catch {
    return null;
  }
  try {
    return kindOf(child);
  } finally {
    closeSync(child);
  }
}
