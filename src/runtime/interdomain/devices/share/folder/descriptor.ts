/**
 * Files by descriptors that refer to them without opening them (O_PATH). Every access goes through one, by the link that
 * Linux has for it in /proc: so nothing that a guest or another program renames leads elsewhere, and a symbolic link is
 * never followed.
 */

import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { getSystemErrorName } from "node:util";
import { cString } from "../../../../linux/ffi/files.ts";
import type { FileKind } from "../file-system.ts";
import { FileSystemError } from "../file-system.ts";
import { KIND_BITS, MODE_KIND } from "../wire/protocol.ts";
import { bytesOf } from "../wire/text.ts";

/** Flags that x86-64 and aarch64 have alike (asm-generic/fcntl.h); Node has no name for them. */
const O_PATH = 0o10000000;
const O_CLOEXEC = 0o2000000;

const { O_DIRECTORY, O_NOCTTY, O_NOFOLLOW, O_NONBLOCK } = constants;
/** Never waits for the other end of a fifo, and never makes a terminal this program's own. */
const ALWAYS = O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

/** Opens the folder that a path names. */
export function openRoot(path: string): number {
  return openSync(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

/** Opens a file of a directory, without following it. */
export function openChild(fd: number, name: string): number {
  return openSync(childPath(fd, name), O_PATH | O_NOFOLLOW | O_CLOEXEC);
}

/** Makes another descriptor for an open file's name. */
export function openAgain(fd: number): number {
  return openSync(ownPath(fd), O_PATH | O_CLOEXEC);
}

/** Opens the contents of a file that a descriptor refers to. */
export function openContents(fd: number, flags: number): number {
  return openSync(ownPath(fd), flags | ALWAYS);
}

/** Makes a file in a directory, and opens it. Throws EEXIST for any name that exists. */
export function createChild(fd: number, name: string, flags: number, mode: number): number {
  return openSync(childPath(fd, name), flags | constants.O_CREAT | constants.O_EXCL | O_NOFOLLOW | ALWAYS, mode);
}

/** The path of the file itself. */
export function ownPath(fd: number): string {
  return `/proc/self/fd/${fd}`;
}

/** The path of a name in a directory, as bytes: names need not be UTF-8. */
export function childPath(fd: number, name: string): Buffer {
  return Buffer.concat([Buffer.from(`/proc/self/fd/${fd}/`), bytesOf(name)]);
}

export function ownCString(fd: number): Uint8Array<ArrayBuffer> {
  return cString(Buffer.from(ownPath(fd)));
}

export function childCString(fd: number, name: string): Uint8Array<ArrayBuffer> {
  return cString(childPath(fd, name));
}

/** Throws the error of a system call that failed, and else returns its result. */
export function succeeded(result: number): number {
  if (result >= 0) return result;
  throw new FileSystemError(getSystemErrorName(result));
}

/** Returns the kind of a file with a mode. */
export function kindOfMode(mode: number): FileKind {
  const bits = mode & MODE_KIND;
  for (const [kind, value] of Object.entries(KIND_BITS)) if (value === bits) return kind as FileKind;
  throw new FileSystemError("EIO", `a file has the unknown mode ${mode.toString(8)}`);
}

/** Returns the kind of the file that a descriptor refers to. */
export function kindOf(fd: number): FileKind {
  return kindOfMode(fstatSync(fd).mode);
}

export { closeSync as closeDescriptor };
