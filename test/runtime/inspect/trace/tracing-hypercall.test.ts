/** Traces as programs receive them: plain data, passed to a listener, through any stack of interfaces. */

import { describe, expect, test } from "bun:test";
import { XenDomctlGetdomaininfo } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import * as xen from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import {
  formatTrace,
  type HypercallTrace,
  TracedBuffer,
  TracingHypercall,
} from "../../../../src/runtime/inspect/trace/index.ts";
import { ValidatingHypercall } from "../../../../src/runtime/inspect/validate/index.ts";
import { untilCollected } from "../../collected.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";
import { ObedientXen } from "../validate/obedient-xen.ts";
import { abi, domctl, makeDomctl, makeSysctl, sysctl } from "../validate/sample-calls.ts";
import { traced } from "./traced.ts";

describe("a trace", () => {
  test("has plain copies of the argument before and after, with 64-bit values as bigints", () => {
    const inner = new ObedientXen();
    const { hypercall, traces } = traced(inner);
    using operation = domctl(hypercall, "XEN_DOMCTL_getdomaininfo");
    inner.answer = () => {
      operation.value.u.getdomaininfo.tot_pages = 123n;
      operation.value.u.getdomaininfo.handle = Uint8Array.of(1, 2);
      return 0;
    };
    makeDomctl(hypercall, operation);
    operation.value.u.getdomaininfo.tot_pages = 9n;
    operation.value.u.getdomaininfo.handle = new Uint8Array(16);
    const [trace] = traces;
    expect(trace).toMatchObject({
      op: xen.__HYPERVISOR_domctl,
      hypercall: "domctl",
      result: 0,
      code: null,
      operations: [
        { name: "getdomaininfo", domid: 1, arguments: [{ before: { tot_pages: 0n }, after: { tot_pages: 123n } }] },
      ],
    });
    expect(trace?.operations[0]?.arguments[0]?.after["handle"]).toEqual(Uint8Array.of(1, 2, ...new Uint8Array(14)));
  });

  test("has counts and element names instead of handles", () => {
    const { hypercall, traces } = traced(new ObedientXen());
    using operation = sysctl(hypercall, "XEN_SYSCTL_readconsole");
    using text = hypercall.allocateBytes(100);
    operation.value.u.readconsole.buffer = text.asHypercallPtr();
    operation.value.u.readconsole.count = 100;
    makeSysctl(hypercall, operation);
    const buffer = traces[0]?.operations[0]?.arguments[0]?.before["buffer"];
    expect(buffer).toBeInstanceOf(TracedBuffer);
    expect(buffer).toMatchObject({
      element: "char",
      count: 100,
      unit: "bytes",
      address: text.asHypercallPtr().address,
    });
  });

  test("keeps no buffer alive", async () => {
    const inner = new ObedientXen();
    const { hypercall, traces } = traced(inner);
    for (let count = 0; count < 50; count++) {
      const operation = sysctl(hypercall, "XEN_SYSCTL_readconsole");
      operation.value.u.readconsole.count = 5;
      operation.value.u.readconsole.buffer = hypercall.allocateBytes(5000).asHypercallPtr();
      makeSysctl(hypercall, operation);
    }
    expect(inner.memoryCounters.leaked).toBe(0);
    await untilCollected(() => inner.memoryCounters.leaked > 0);
    expect(inner.memoryCounters.leaked).toBeGreaterThan(0);
    expect(traces.length).toBe(50);
  });
});

describe("a trace's listener", () => {
  test("receives no traces of its own hypercalls", () => {
    const inner = new ObedientXen();
    const seen: string[] = [];
    using hypercall: TracingHypercall = new TracingHypercall(
      inner,
      ({ hypercall: name }) => {
        seen.push(name);
        hypercall.hypercall1(xen.__HYPERVISOR_set_timer_op, 2);
      },
      { abi },
    );
    hypercall.hypercall1(xen.__HYPERVISOR_set_timer_op, 1);
    hypercall.hypercall0(xen.__HYPERVISOR_iret);
    expect(seen).toEqual(["set_timer_op", "iret"]);
    expect(inner.calls.length).toBe(4);
  });

  test("that throws does not affect the caller; its error is an uncaught exception", () => {
    const script = `
      import { TracingHypercall } from "./src/runtime/inspect/trace/index.ts";
      import { ObedientXen } from "./test/runtime/inspect/validate/obedient-xen.ts";
      process.on("uncaughtException", (error) => console.log("uncaught", error.message));
      const inner = new ObedientXen();
      inner.answer = () => 42;
      const hypercall = new TracingHypercall(inner, () => { throw new Error("from the listener"); });
      console.log(hypercall.hypercall1(15, 1), hypercall.hypercall1(15, 2));
    `;
    const { stdout, exitCode } = Bun.spawnSync([process.execPath, "-e", script]);
    expect(stdout.toString()).toBe("42 42\nuncaught from the listener\nuncaught from the listener\n");
    expect(exitCode).toBe(0);
  });
});

test("the trace of a call that throws has the error and no result, that of a refused call the name of its error", () => {
  const inner = new ObedientXen();
  const { hypercall, traces } = traced(inner);
  using operation = domctl(hypercall, "XEN_DOMCTL_pausedomain");
  const error = new Error("from below");
  inner.answer = () => {
    throw error;
  };
  expect(() => makeDomctl(hypercall, operation)).toThrow(error);
  inner.answer = () => -3;
  makeDomctl(hypercall, operation);
  expect(traces[0]).toMatchObject({ result: null, code: null, error });
  expect(traces[1]).toMatchObject({ result: -3, code: "ESRCH", error: null });
});

describe("a stack of both decorators", () => {
  test("traces refused calls if tracing is outside, and none if validation is outside", () => {
    const outer: string[] = [];
    const within: string[] = [];
    const inner = new ObedientXen();
    const both = new ValidatingHypercall(new TracingHypercall(inner, listen(within), { abi }), { abi });
    using hypercall = new TracingHypercall(both, listen(outer), { abi });
    using operation = domctl(hypercall, "XEN_DOMCTL_pausedomain");
    expect(makeDomctl(hypercall, operation)).toBe(0);
    operation.value.domain = 0x8000;
    expect(() => makeDomctl(hypercall, operation)).toThrow("domid");
    expect(within.length).toBe(1);
    expect(outer[0]).toStartWith("domctl(pausedomain domain: 1) = 0 <");
    expect(outer[1]).toStartWith("domctl(pausedomain domain: 32768) = threw XenValidationError: ");
    expect(inner.calls.length).toBe(1);
  });
});

test("a tracing hypercall interface returns equal answers and leaks no memory in ten thousand calls", () => {
  const inner = new StandInXen();
  inner.state.domains = [0, 1, 5].map((domid) => ({ domid, fill: () => {} }));
  let lines = 0;
  const tracing = new TracingHypercall(
    inner,
    (trace) => void (lines += Number(formatTrace(trace).includes("num_domains: 3"))),
    { abi },
  );
  const hypercall = new ValidatingHypercall(tracing, { abi });
  const before = inner.memoryCounters;
  let wrong = 0;
  for (let count = 0; count < 10_000; count++) {
    using operation = sysctl(hypercall, "XEN_SYSCTL_getdomaininfolist");
    using list = hypercall.allocateArray(XenDomctlGetdomaininfo, 4);
    const { getdomaininfolist } = operation.value.u;
    // One call in ten declares more elements than the buffer has.
    getdomaininfolist.max_domains = count % 10 === 0 ? 5 : 4;
    getdomaininfolist.buffer = list.asHypercallPtr();
    const result = attempt(() => makeSysctl(hypercall, operation));
    if (result !== (count % 10 === 0 ? "count" : 0)) wrong++;
    if (count % 2500 === 0) Bun.gc(true);
  }
  expect(wrong).toBe(0);
  expect(lines).toBe(9000);
  expect(inner.memoryCounters).toMatchObject({ inUse: before.inUse, leaked: 0, abandoned: 0 });
});

function listen(lines: string[]): (trace: HypercallTrace) => void {
  return (trace) => void lines.push(formatTrace(trace));
}

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error instanceof Error && "rule" in error ? error.rule : error;
  }
}
