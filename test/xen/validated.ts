/**
 * Preloaded, passes every hypercall of `Xen.open()` through validation and tracing: `npm run lab -- test --validate`,
 * or `bun test --preload ./test/xen/validated.ts …` in dom0.
 */

import { afterAll } from "bun:test";
import { Xen } from "../../src/runtime/xen.ts";
import type { XenOptions } from "../../src/runtime/xen-options.ts";
import { formatTrace, PrivcmdHypercall, TracingHypercall, ValidatingHypercall } from "../../src/unsafe.ts";

let calls = 0;
let undecoded = "";

const open = Xen.open.bind(Xen);

function openValidated(options: XenOptions = {}): Xen {
  if (options.hypercall !== undefined) return open(options);
  const hypercall = new ValidatingHypercall(
    new TracingHypercall(new PrivcmdHypercall(), (trace) => {
      calls++;
      if (trace.operations.length === 0 && trace.hypercall !== "multicall") undecoded = formatTrace(trace);
    }),
  );
  try {
    const xen = open({ ...options, hypercall });
    const close = xen.close.bind(xen);
    // Closes the resources that Xen.open would have opened itself.
    xen.close = () => {
      close();
      hypercall[Symbol.dispose]();
    };
    return xen;
  } catch (error) {
    hypercall[Symbol.dispose]();
    throw error;
  }
}

Object.defineProperty(Xen, "open", { value: openValidated });

afterAll(() => {
  if (calls === 0) throw new Error("no hypercall went through the decorators");
  if (undecoded !== "") throw new Error(`a hypercall was not decoded: ${undecoded}`);
});
