/** xenstore alone, without bun:ffi: for programs that are bundled for Node as well. */

export * from "./runtime/interdomain/xenstore/index.ts";
