/**
 * The C library for a program that makes a few calls and ends: fewer functions, and nothing around them. Nothing here
 * checks an argument.
 */

import { dlopen, type Pointer, toArrayBuffer } from "bun:ffi";

type Bytes = Uint8Array<ArrayBuffer>;

/** Functions of the C library; −1 is a failure, whose reason is not asked for. */
export interface FewCalls {
  open(path: Bytes, flags: number): number;
  close(fd: number): number;
  ioctl(fd: number, request: number, argument: number): number;
  mmap(address: null, length: number, protection: number, flags: number, fd: number, offset: number): unknown;
  munmap(address: number, length: number): number;
  socket(domain: number, type: number, protocol: number): number;
  connect(fd: number, address: Bytes, length: number): number;
  read(fd: number, into: Bytes, length: number): number;
  write(fd: number, bytes: Bytes, length: number): number;
  poll(entries: Bytes, count: number, timeoutMs: number): number;
}

/** Returns the functions; null on a system without glibc's name. */
export function fewCalls(): FewCalls | null {
  if (process.platform !== "linux") return null;
  try {
    return dlopen("libc.so.6", {
      open: { args: ["ptr", "i32"], returns: "i32" },
      close: { args: ["i32"], returns: "i32" },
      ioctl: { args: ["i32", "i32", "ptr"], returns: "i32" },
      mmap: { args: ["ptr", "usize", "i32", "i32", "i32", "i64"], returns: "ptr" },
      munmap: { args: ["ptr", "usize"], returns: "i32" },
      socket: { args: ["i32", "i32", "i32"], returns: "i32" },
      connect: { args: ["i32", "ptr", "i32"], returns: "i32" },
      read: { args: ["i32", "ptr", "i32"], returns: "i32" },
      write: { args: ["i32", "ptr", "i32"], returns: "i32" },
      poll: { args: ["ptr", "i32", "i32"], returns: "i32" },
    }).symbols as unknown as FewCalls;
  } catch {
    return null;
  }
}

/** Returns mapped memory as a buffer, to be detached before the memory is unmapped. */
export function bufferAt(address: number, byteLength: number): ArrayBuffer {
  return toArrayBuffer(address as Pointer, 0, byteLength);
}

/** Returns a path as a C string. */
export function cPath(path: string): Bytes {
  const bytes = new Uint8Array(new ArrayBuffer(path.length + 1));
  for (let at = 0; at < path.length; at++) bytes[at] = path.charCodeAt(at);
  return bytes;
}
