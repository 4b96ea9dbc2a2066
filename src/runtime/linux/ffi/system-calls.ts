/**
 * The system calls that Xen's devices need.
 *
 * Arguments are checked before the call. A failure comes back as −errno, as from the kernel itself: errno is read
 * before anything else can change it.
 */

import { type Pointer, toArrayBuffer } from "bun:ffi";
import { checkAddress, checkDescriptor, checkInteger, checkLength, shown } from "../../base/checks.ts";
import { XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { errno, libc, plainMemory } from "./libc.ts";
import {
  EFD_CLOEXEC,
  F_DUPFD_CLOEXEC,
  F_GETFL,
  MAP_ANONYMOUS,
  MAP_FIXED,
  MAP_PRIVATE,
  MAP_SHARED,
  MFD_CLOEXEC,
  PROT_NONE,
  STAT_ROOM,
  SYS_FSTAT,
} from "./linux.ts";
import type { PlainMemory } from "./plain-memory.ts";

/** Bytes in a page of this kernel; 4096 on x86-64, may be more on arm64. */
export const pageSize: number = libc.getpagesize();

/** Opens a file. Returns a descriptor, or −errno. */
export function open(path: string, flags: number): number {
  checkPlainText("path", path);
  checkInteger("flags", flags, 0, 0x7fff_ffff);
  const fd = libc.open(Buffer.from(`${path}\0`), flags, 0);
  return fd === -1 ? -errno() : fd;
}

/** 0, or −errno. */
export function close(fd: number): number {
  checkDescriptor(fd);
  return libc.close(fd) === -1 ? -errno() : 0;
}

/** Reads into mapped pages. Returns the number of bytes, which may be smaller than `length`, or −errno. */
export function read(fd: number, address: number, length: number): number {
  checkTransfer(fd, address, length);
  const result = libc.read(fd, address as Pointer, length);
  return result === -1 ? -errno() : result;
}

/** Writes. Returns the number of bytes, which may be smaller than `length`, or −errno. */
export function write(fd: number, address: number, length: number): number {
  checkTransfer(fd, address, length);
  const result = libc.write(fd, address as Pointer, length);
  return result === -1 ? -errno() : result;
}

function checkTransfer(fd: number, address: number, length: number): void {
  checkDescriptor(fd);
  checkAddress(address);
  checkInteger("length", length, 1, 0x7fff_ffff);
}

/**
 * Blocks until one of the entries (`struct pollfd`) at an address is ready. Returns their number, 0 after `timeoutMs`
 * milliseconds, or −errno; any signal may cause EINTR. A timeout of −1 waits without end.
 */
export function poll(address: number, count: number, timeoutMs: number): number {
  checkAddress(address);
  checkInteger("count", count, 1, 1024);
  checkInteger("timeoutMs", timeoutMs, -1, 0x7fff_ffff);
  const result = libc.poll(address as Pointer, count, timeoutMs);
  return result === -1 ? -errno() : result;
}

/** Returns the flags with which a descriptor was opened (F_GETFL), or −errno. */
export function openFlags(fd: number): number {
  checkDescriptor(fd);
  const result = libc.fcntl(fd, F_GETFL, 0);
  return result === -1 ? -errno() : result;
}

const stat = new DataView(new ArrayBuffer(STAT_ROOM));
const statBytes = new Uint8Array(stat.buffer);

/** Names the file of a descriptor, among all of this computer; "" if it is not open. */
export function fileOf(fd: number): string {
  checkDescriptor(fd);
  // Not by `node:fs`, whose load takes more time than everything else at a program's start.
  if (libc.syscall(SYS_FSTAT, fd, statBytes) !== 0) return "";
  return `${stat.getBigUint64(0, true)}:${stat.getBigUint64(8, true)}`;
}

/** Makes a descriptor that is readable once eight bytes that are not zero have been written to it. Returns it, or −errno. */
export function eventfd(flags: number): number {
  checkInteger("flags", flags, 0, 0x7fff_ffff);
  const fd = libc.eventfd(0, flags);
  return fd === -1 ? -errno() : fd;
}

/** Returns 0 if so many descriptors can be had now, or −errno. */
export function spareDescriptors(count: number): number {
  checkInteger("count", count, 1, 1024);
  const held: number[] = [];
  let result = 0;
  while (held.length < count && result >= 0) {
    result = eventfd(EFD_CLOEXEC);
    if (result >= 0) held.push(result);
  }
  for (const fd of held) libc.close(fd);
  return Math.min(result, 0);
}

/** Makes another descriptor of an open file, close-on-exec. Returns it, or −errno. */
export function duplicate(fd: number): number {
  checkDescriptor(fd);
  const copy = libc.fcntl(fd, F_DUPFD_CLOEXEC, 0);
  return copy === -1 ? -errno() : copy;
}

/**
 * Makes an ioctl, with the address of mapped pages. Returns the driver's result, or −errno.
 *
 * C's ioctl returns an int. A driver's result that does not fit is cut, and may be negative without being an error:
 * hence the comparison with −1 exactly.
 */
export function ioctl(fd: number, request: number, address: number): number {
  return ioctlAt(fd, request, address)();
}

/** Prepares an ioctl, whose arguments are checked once. The caller must know that the descriptor is open. */
export function ioctlAt(fd: number, request: number, address: number): () => number {
  checkDescriptor(fd);
  checkInteger("the ioctl request", request, 0, 0x7fff_ffff);
  checkAddress(address);
  return () => {
    const result = libc.ioctl(fd, request, address as Pointer);
    return result === -1 ? -errno() : result;
  };
}

/** Makes an ioctl whose argument is a number. Returns the driver's result, or −errno. */
export function ioctlNumber(fd: number, request: number, value: number): number {
  checkDescriptor(fd);
  checkInteger("the ioctl request", request, 0, 0x7fff_ffff);
  checkInteger("the argument", value, 0, 0x7fff_ffff);
  const result = libc.ioctl(fd, request, value as Pointer);
  return result === -1 ? -errno() : result;
}

/** Maps pages. Returns their address, or −errno. `fd` is −1 for anonymous memory; `offset` is in bytes. */
export function mmap(length: number, protection: number, flags: number, fd: number, offset: number = 0): number {
  checkLength(length);
  checkInteger("protection", protection, 0, 0x7fff_ffff);
  checkInteger("flags", flags, 0, 0x7fff_ffff);
  checkInteger("the file descriptor", fd, -1, 0x7fff_ffff);
  checkInteger("offset", offset, 0, Number.MAX_SAFE_INTEGER);
  const address = libc.mmap(null, length, protection, flags, fd, offset);
  // MAP_FAILED is (void *)-1, which bun:ffi cannot give as an exact number and hence gives as a bigint.
  return typeof address === "number" ? address : -errno();
}

/**
 * Maps a file in place of pages that the caller has mapped, and to which nothing refers any more. Returns 0, or −errno.
 * The kernel replaces any pages, so `address` must lie within the caller's own.
 */
export function mapOver(address: number, length: number, protection: number, fd: number, offset: number): number {
  checkAddress(address);
  checkLength(length);
  checkInteger("protection", protection, 0, 0x7fff_ffff);
  checkDescriptor(fd);
  checkInteger("offset", offset, 0, Number.MAX_SAFE_INTEGER);
  const mapped = libc.mmap(address as Pointer, length, protection, MAP_SHARED | MAP_FIXED, fd, offset);
  return typeof mapped === "number" ? 0 : -errno();
}

/** Reserves a page without access at an address. Returns false, and reserves nothing, if the page there is taken. */
export function reservePage(address: number): boolean {
  checkAddress(address);
  const mapped = libc.mmap(address as Pointer, pageSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (typeof mapped !== "number") return false;
  // Without MAP_FIXED the kernel takes another place if this one is taken.
  if (mapped !== address) libc.munmap(mapped, pageSize);
  return mapped === address;
}

/** Makes memory that can be mapped many times. Returns its descriptor, close-on-exec, or −errno. */
export function memoryFile(name: string): number {
  checkPlainText("name", name);
  const fd = libc.memfd_create(Buffer.from(`${name}\0`), MFD_CLOEXEC);
  return fd === -1 ? -errno() : fd;
}

/** 0, or −errno. Every ArrayBuffer over the pages must have been detached: reading one afterwards kills the process. */
export function munmap(address: number, length: number): number {
  checkAddress(address);
  checkLength(length);
  return libc.munmap(address as Pointer, length) === -1 ? -errno() : 0;
}

/** 0, or −errno. */
export function madvise(address: number, length: number, advice: number): number {
  checkAddress(address);
  checkLength(length);
  checkInteger("advice", advice, 0, 0x7fff_ffff);
  return libc.madvise(address as Pointer, length, advice) === -1 ? -errno() : 0;
}

/** Mapped pages as an ArrayBuffer, in place and without a finaliser: collecting it leaves the pages as they are. */
export function mappedBuffer(address: number, length: number): ArrayBuffer {
  checkAddress(address);
  checkLength(length);
  return toArrayBuffer(
    plainMemory === null ? (address as Pointer) : plainAddress(plainMemory, address, length),
    0,
    length,
  );
}

/** Returns where memory of ArrayBuffers is. Throws a XenUnsupportedOperationError for pages that are scattered. */
function plainAddress(memory: PlainMemory, address: number, length: number): Pointer {
  const found = memory.addressOf(address, length);
  if (found !== undefined) return found;
  throw new XenUnsupportedOperationError(
    `expected ${length} bytes in one piece, received pages that are apart: without Linux's C library, pages of a ` +
      "simulated machine cannot be mapped next to one another unless they are neighbours",
    { operation: "map memory" },
  );
}

/** Throws a TypeError unless the value can be a string of C's. */
function checkPlainText(name: string, value: string): void {
  if (typeof value === "string" && !value.includes("\0")) return;
  throw new TypeError(`expected ${name} to be a string without NUL, received ${shown(value)}`);
}
