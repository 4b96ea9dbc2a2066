/** Validation and tracing between a scene and Xen, for runs that prove both against everything that Xen takes. */

import type { Abi } from "../../../src/index.ts";
import { formatTrace, TracingHypercall, ValidatingHypercall, type XenHypercall } from "../../../src/unsafe.ts";

export class Checks {
  /** The number of traced hypercalls. */
  calls: number = 0;
  /** A hypercall in which the tracer has not found an operation. */
  undecoded: string = "";
  readonly #isOn: boolean;

  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  /** Returns an interface that validates and traces, if that is wanted; else the given one. */
  before(hypercall: XenHypercall, abi?: Abi): XenHypercall {
    if (!this.#isOn) return hypercall;
    const tracing = new TracingHypercall(
      hypercall,
      (trace) => {
        this.calls++;
        if (trace.operations.length === 0) this.undecoded = formatTrace(trace);
      },
      abi === undefined ? {} : { abi },
    );
    return new ValidatingHypercall(tracing, abi === undefined ? {} : { abi });
  }
}
