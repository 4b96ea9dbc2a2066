/**
 * System calls on files that Node's modules lack. Paths and names are C strings: bytes that end with a NUL. A failure
 * comes back as −errno. They are loaded apart, so that only a program that shares folders pays for them.
 */

import { dlopen } from "bun:ffi";
import { checkDescriptor, checkInteger } from "../../base/checks.ts";
import { errno, libcName } from "./libc.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const AT_FDCWD = -100;
const AT_SYMLINK_FOLLOW = 0x400;
const AT_EMPTY_PATH = 0x1000;
/** Numbers of system calls that old C libraries have no function for: the second has one since glibc 2.33. */
const [GETDENTS64, MKNODAT] = process.arch === "arm64" ? [61, 33] : [217, 259];
const UTIME_NOW = 0x3fff_ffffn;
const UTIME_OMIT = 0x3fff_fffen;
const SECOND = 1_000_000_000n;

const { symbols: libc } = dlopen(libcName, {
  syscall: { args: ["i64", "i64", "ptr", "u64", "u64"], returns: "i32" },
  linkat: { args: ["i32", "ptr", "i32", "ptr", "i32"], returns: "i32" },
  readlinkat: { args: ["i32", "ptr", "ptr", "u64"], returns: "i32" },
  fchownat: { args: ["i32", "ptr", "u32", "u32", "i32"], returns: "i32" },
  utimensat: { args: ["i32", "ptr", "ptr", "i32"], returns: "i32" },
  getxattr: { args: ["ptr", "ptr", "ptr", "u64"], returns: "i32" },
  setxattr: { args: ["ptr", "ptr", "ptr", "u64", "i32"], returns: "i32" },
  listxattr: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  removexattr: { args: ["ptr", "ptr"], returns: "i32" },
});

const empty = Uint8Array.of(0);

/** Returns text as a C string. Throws a TypeError for text with a NUL. */
export function cString(bytes: Uint8Array): Bytes {
  if (bytes.includes(0)) throw new TypeError("expected bytes without NUL");
  const terminated = new Uint8Array(bytes.length + 1);
  terminated.set(bytes);
  return terminated;
}

/** Reads entries of a directory (`struct linux_dirent64`). Returns the number of bytes: 0 at the end. */
export function readDirectory(fd: number, into: Bytes): number {
  checkDescriptor(fd);
  return result(libc.syscall(GETDENTS64, fd, into, into.length, 0));
}

/** Makes a device, a fifo or a socket; `mode` has its kind. */
export function makeNode(path: Bytes, mode: number, device: number): number {
  checkInteger("mode", mode, 0, 0xffff);
  checkInteger("device", device, 0, 0xffff_ffff);
  return result(libc.syscall(MKNODAT, AT_FDCWD, terminated(path), mode, device));
}

/** Adds a name to the file behind a path, whose last symbolic link is followed. */
export function linkFile(path: Bytes, newPath: Bytes): number {
  return result(libc.linkat(AT_FDCWD, terminated(path), AT_FDCWD, terminated(newPath), AT_SYMLINK_FOLLOW));
}

/** Reads the target of a symbolic link that is open (O_PATH). Returns the number of bytes. */
export function readLinkOf(fd: number, into: Bytes): number {
  checkDescriptor(fd);
  return result(libc.readlinkat(fd, empty, into, into.length));
}

/** Changes the owner of an open file (O_PATH); 0xffffffff leaves one as it is. */
export function changeOwner(fd: number, uid: number, gid: number): number {
  checkDescriptor(fd);
  checkInteger("uid", uid, 0, 0xffff_ffff);
  checkInteger("gid", gid, 0, 0xffff_ffff);
  return result(libc.fchownat(fd, empty, uid, gid, AT_EMPTY_PATH));
}

/** Sets the times of a file: nanoseconds since 1970, "now", or undefined to leave one. */
export function setTimes(
  path: Bytes,
  accessed: bigint | "now" | undefined,
  modified: bigint | "now" | undefined,
): number {
  const times = new BigInt64Array(4);
  for (const [index, time] of [accessed, modified].entries()) {
    times[2 * index] = typeof time === "bigint" ? time / SECOND : 0n;
    times[2 * index + 1] = time === "now" ? UTIME_NOW : time === undefined ? UTIME_OMIT : time % SECOND;
  }
  return result(libc.utimensat(AT_FDCWD, terminated(path), times, 0));
}

/** Reads an extended attribute. Returns the number of bytes. */
export function getAttribute(path: Bytes, name: Bytes, into: Bytes): number {
  return result(libc.getxattr(terminated(path), terminated(name), into, into.length));
}

/** Sets an extended attribute; `flags` is 0, XATTR_CREATE 1 or XATTR_REPLACE 2. */
export function setAttribute(path: Bytes, name: Bytes, value: Uint8Array, flags: number): number {
  checkInteger("flags", flags, 0, 2);
  // The C library is not told the address of an empty array.
  const bytes = value.length === 0 ? empty : value;
  return result(libc.setxattr(terminated(path), terminated(name), bytes, value.length, flags));
}

/** Lists the names of extended attributes, each with a NUL behind it. Returns the number of bytes. */
export function listAttributes(path: Bytes, into: Bytes): number {
  return result(libc.listxattr(terminated(path), into, into.length));
}

export function removeAttribute(path: Bytes, name: Bytes): number {
  return result(libc.removexattr(terminated(path), terminated(name)));
}

function terminated(bytes: Bytes): Bytes {
  if (bytes.at(-1) === 0) return bytes;
  throw new TypeError("expected bytes that end with a NUL");
}

function result(returned: number): number {
  return returned === -1 ? -errno() : returned;
}
