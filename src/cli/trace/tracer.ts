/** Wraps a hypercall interface, and prints a line for each hypercall. */

import { formatTrace, TracingHypercall } from "../../unsafe.ts";
import type { Wrapper } from "../machine/wrapper.ts";

export function tracerTo(print: (line: string) => void): Wrapper {
  return (hypercall) => new TracingHypercall(hypercall, (trace) => print(formatTrace(trace)));
}
