/** Copies into mapped pages without an ArrayBuffer over them, whose length the engine would count as memory to collect. */

import { dlopen, type Pointer } from "bun:ffi";
import { checkAddress } from "../../base/checks.ts";
import { libcName } from "./libc.ts";

interface Functions {
  memcpy(target: Pointer, source: Uint8Array, length: number): void;
}

let functions: Functions | undefined;

/** True if `copyBytes` works: not on a computer whose C library cannot be loaded. */
export const canCopy: boolean = libcName !== "";

/** Copies the bytes to an address. The caller must know that so many bytes are mapped there, to write. */
export function copyBytes(address: number, bytes: Uint8Array): void {
  checkAddress(address);
  if (bytes.length > 0) load().memcpy(address as Pointer, bytes, bytes.length);
}

/** Loaded at its first use, since each function of the C library makes every start longer. */
function load(): Functions {
  return (functions ??= dlopen(libcName, { memcpy: { args: ["ptr", "ptr", "u64"], returns: "void" } }).symbols);
}
