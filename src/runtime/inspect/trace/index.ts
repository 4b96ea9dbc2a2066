/** Traces of hypercalls: strace for Xen. */

export { formatTrace } from "./format.ts";
export type { HypercallTrace, TracedArgument, TracedOperation } from "./trace.ts";
export { TracedBuffer, type TracedRecord, type TracedValue } from "./traced-value.ts";
export { type TraceListener, TracingHypercall, type TracingOptions } from "./tracing-hypercall.ts";
