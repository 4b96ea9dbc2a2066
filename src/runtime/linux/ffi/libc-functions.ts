/** The functions of the C library that this library uses. */

import type { Pointer } from "bun:ffi";

export interface Libc {
  open(path: Uint8Array, flags: number, mode: number): number;
  close(fd: number): number;
  read(fd: number, address: Pointer, length: number): number;
  write(fd: number, address: Pointer, length: number): number;
  poll(entries: Pointer, count: number, timeout: number): number;
  fcntl(fd: number, command: number, argument: number): number;
  eventfd(initial: number, flags: number): number;
  memfd_create(name: Uint8Array, flags: number): number;
  ioctl(fd: number, request: number, argument: Pointer): number;
  mmap(
    address: Pointer | null,
    length: number,
    protection: number,
    flags: number,
    fd: number,
    offset: number,
  ): Pointer | bigint | null;
  munmap(address: Pointer, length: number): number;
  madvise(address: Pointer, length: number, advice: number): number;
  getpagesize(): number;
  syscall(number: number, fd: number, into: Uint8Array): number;
  ["__errno_location"](): Pointer | bigint | null;
}
