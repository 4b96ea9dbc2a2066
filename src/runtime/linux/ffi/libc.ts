/** The C library, called through bun:ffi. Nothing here checks an argument: system-calls.ts does. */

import { dlopen, type Pointer, read } from "bun:ffi";

interface Libc {
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
  ["__errno_location"](): Pointer | bigint | null;
}

function load(name: string): Libc {
  return dlopen(name, {
    // fcntl, ioctl and open are variadic in C, which on x86-64 and aarch64 Linux makes no difference to the caller.
    open: { args: ["ptr", "i32", "i32"], returns: "i32" },
    close: { args: ["i32"], returns: "i32" },
    // Lengths and results are 64 bits wide in C. Whoever calls keeps them to what an int holds: a write to half a
    // register clears the other half, on both architectures, and an int costs a third of a u64 here.
    read: { args: ["i32", "ptr", "i32"], returns: "i32" },
    write: { args: ["i32", "ptr", "i32"], returns: "i32" },
    poll: { args: ["ptr", "i32", "i32"], returns: "i32" },
    fcntl: { args: ["i32", "i32", "i32"], returns: "i32" },
    eventfd: { args: ["i32", "i32"], returns: "i32" },
    memfd_create: { args: ["ptr", "i32"], returns: "i32" },
    ioctl: { args: ["i32", "i32", "ptr"], returns: "i32" },
    mmap: { args: ["ptr", "u64", "i32", "i32", "i32", "i64"], returns: "ptr" },
    munmap: { args: ["ptr", "u64"], returns: "i32" },
    madvise: { args: ["ptr", "u64", "i32"], returns: "i32" },
    getpagesize: { args: [], returns: "i32" },
    __errno_location: { args: [], returns: "ptr" },
  }).symbols;
}

function loadAny(names: string[]): { name: string; symbols: Libc } {
  const failures: unknown[] = [];
  for (const name of names) {
    try {
      return { name, symbols: load(name) };
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, `no C library could be loaded (tried ${names.join(", ")})`);
}

const loaded = loadAny(["libc.so.6", `libc.musl-${process.arch === "arm64" ? "aarch64" : "x86_64"}.so.1`]);

export const libc: Libc = loaded.symbols;

/** The library's name, for another thread to load. */
export const libcName: string = loaded.name;

// errno is thread-local and a JavaScript thread never changes its OS thread, so its address is looked up once.
const errnoAddress = libc["__errno_location"]() as Pointer;

/** The calling thread's errno. Meaningful only directly after a call that has reported failure. */
export function errno(): number {
  return read.i32(errnoAddress, 0);
}
