/** The C library, called through bun:ffi. Nothing here checks an argument: system-calls.ts does. */

import { dlopen, type Pointer, read } from "bun:ffi";
import type { Libc } from "./libc-functions.ts";
import { PlainMemory } from "./plain-memory.ts";

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
    syscall: { args: ["i64", "i64", "ptr"], returns: "i32" },
    __errno_location: { args: [], returns: "ptr" },
  }).symbols;
}

/** Bun's reason to call no C library at all, which is the lack of its JIT; else "". */
export let ffiRefusal = "";

/** Returns the first C library that can be loaded, with its name; null on a system other than Linux, or without one. */
function loadAny(names: readonly string[]): { name: string; symbols: Libc } | null {
  // Another system's functions have the same names, and other constants.
  if (process.platform !== "linux") return null;
  for (const name of names) {
    try {
      return { name, symbols: load(name) };
    } catch (error) {
      // Opening a device says that there is none.
      const { message } = error as Error;
      if (message.includes("JIT")) ffiRefusal = message;
    }
  }
  return null;
}

const loaded = loadAny(["libc.so.6", `libc.musl-${process.arch === "arm64" ? "aarch64" : "x86_64"}.so.1`]);

/** Memory of ArrayBuffers, on a computer whose C library cannot be loaded; else null. */
export const plainMemory: PlainMemory | null = loaded === null ? new PlainMemory() : null;

export const libc: Libc = loaded?.symbols ?? (plainMemory as PlainMemory);

/** The library's name, for another thread to load. */
export const libcName: string = loaded?.name ?? "";

// errno is thread-local and a JavaScript thread never changes its OS thread, so its address is looked up once.
const errnoAddress = libc["__errno_location"]() as Pointer;

/** The calling thread's errno. Meaningful only directly after a call that has reported failure. */
export function errno(): number {
  return plainMemory === null ? read.i32(errnoAddress, 0) : plainMemory.errno;
}
