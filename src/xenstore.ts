/** xenstore alone, without bun:ffi: also for programs that are bundled for Node. */

export * from "./runtime/interdomain/xenstore/index.ts";
