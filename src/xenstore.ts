/** xenstore alone, without bun:ffi: also for programs that are bundled for Node. */

export type { SignalOptions } from "./runtime/base/options.ts";
export * from "./runtime/interdomain/xenstore/index.ts";
