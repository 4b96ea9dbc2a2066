/** A traced hypercall interface. */

import { formatTrace, type HypercallTrace, TracingHypercall } from "../../../../src/runtime/inspect/trace/index.ts";
import type { StandInXen } from "../../stand-in/stand-in-xen.ts";
import type { ObedientXen } from "../validate/obedient-xen.ts";
import { abi } from "../validate/sample-calls.ts";

/** Returns an interface over `inner`, with its traces, and their lines without times. */
export function traced(inner: ObedientXen | StandInXen): {
  hypercall: TracingHypercall;
  traces: HypercallTrace[];
  lines: () => string[];
} {
  const traces: HypercallTrace[] = [];
  const hypercall = new TracingHypercall(inner, (trace) => traces.push(trace), { abi });
  return { hypercall, traces, lines: () => traces.map((trace) => formatTrace(trace).replace(/ <[^>]*>$/, "")) };
}
