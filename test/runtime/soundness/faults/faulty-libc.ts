/** System calls that fail at a test's word, at the one door that all of them go through. */

import { type Pointer, toArrayBuffer } from "bun:ffi";
import { constants } from "node:os";
import { libc } from "../../../../src/runtime/linux/ffi/libc.ts";

export type SystemCall = Exclude<keyof typeof libc, "getpagesize" | "__errno_location">;

const errno = new DataView(toArrayBuffer(libc["__errno_location"]() as Pointer, 0, 4));
const calls = libc as unknown as Record<string, (...args: readonly unknown[]) => unknown>;

/** The value of MAP_FAILED, which mmap returns; a number cannot hold it exactly. */
const MAP_FAILED = 2n ** 64n - 1n;

export interface Fault extends Disposable {
  /** The number of calls so far. */
  readonly made: number;
}

/**
 * Makes one call of a kind fail, counted from 0, until the result is disposed. A descriptor is closed all the same, as
 * Linux does it.
 */
export function failCall(name: SystemCall, at: number, code: keyof typeof constants.errno): Fault {
  const call = calls[name];
  if (call === undefined) throw new Error(`expected a system call, received ${name}`);
  let made = 0;
  calls[name] = (...args) => {
    if (made++ !== at) return Reflect.apply(call, libc, args);
    if (name === "close") Reflect.apply(call, libc, args);
    errno.setInt32(0, constants.errno[code], true);
    return name === "mmap" ? MAP_FAILED : -1;
  };
  return {
    get made() {
      return made;
    },
    [Symbol.dispose]: () => void (calls[name] = call),
  };
}
