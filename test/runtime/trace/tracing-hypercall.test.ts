import { describe, expect, test } from "bun:test";
import * as dmOp from "../../../src/generated/4.17/x86_64/hvm/dm_op.constants.ts";
import { XenDmOp } from "../../../src/generated/4.17/x86_64/hvm/dm_op.ts";
import { XenDomctlGetdomaininfo } from "../../../src/generated/4.17/x86_64/domctl.ts";
import * as sysctlConstants from "../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as version from "../../../src/generated/4.17/x86_64/version.constants.ts";
import * as xen from "../../../src/generated/4.17/x86_64/xen.constants.ts";
import { MmuextOp, MulticallEntry } from "../../../src/generated/4.17/x86_64/xen.ts";
import { formatTrace, type HypercallTrace, TracedBuffer, TracingHypercall } from "../../../src/runtime/trace/index.ts";
import { ValidatingHypercall } from "../../../src/runtime/validate/index.ts";
import { untilCollected } from "../collected.ts";
import { StandInXen } from "../stand-in/stand-in-xen.ts";
import { ObedientXen } from "../validate/obedient-xen.ts";
import { abi, domctl, makeDomctl, makeSysctl, sysctl } from "../validate/sample-calls.ts";

/** An interface over `inner`, its traces, and the lines of them without the times. */
function traced(inner: ObedientXen | StandInXen): {
  hypercall: TracingHypercall;
  traces: HypercallTrace[];
  lines: () => string[];
} {
  const traces: HypercallTrace[] = [];
  const hypercall = new TracingHypercall(inner, (trace) => traces.push(trace), { abi });
  return { hypercall, traces, lines: () => traces.map((trace) => formatTrace(trace).replace(/ <[^>]*>$/, "")) };
}

describe("a line", () => {
  test("tells what was sent, the result, and what came back", () => {
    const inner = new StandInXen();
    inner.state.domains = [0, 1, 5].map((domid) => ({ domid, fill: () => {} }));
    const { hypercall, traces, lines } = traced(inner);
    using operation = sysctl(hypercall, "XEN_SYSCTL_getdomaininfolist");
    using list = hypercall.allocateArray(XenDomctlGetdomaininfo, 64);
    operation.value.u.getdomaininfolist.max_domains = 64;
    operation.value.u.getdomaininfolist.buffer = list.asHypercallPtr();
    makeSysctl(hypercall, operation);
    expect(lines()).toEqual([
      "sysctl(getdomaininfolist {first_domain: 0, max_domains: 64, buffer: 64 × xen_domctl_getdomaininfo}) = 0 {num_domains: 3}",
    ]);
    const [trace] = traces;
    expect(trace?.nanoseconds).toBeGreaterThan(0);
    expect(trace && formatTrace(trace)).toMatch(/ <[\d.]+ (?:ns|µs|ms|s)>$/);
  });

  test("names the domain, and the error", () => {
    const inner = new ObedientXen();
    inner.answer = () => -3;
    const { hypercall, lines } = traced(inner);
    using operation = domctl(hypercall, "XEN_DOMCTL_max_vcpus");
    operation.value.u.max_vcpus.max = 4;
    makeDomctl(hypercall, operation);
    expect(lines()).toEqual(["domctl(max_vcpus domain: 1 {max: 4}) = -3 ESRCH"]);
  });

  test("shows only what changed of what goes both ways, and of a union only what is used", () => {
    const inner = new ObedientXen();
    const { hypercall, lines } = traced(inner);
    using operation = sysctl(hypercall, "XEN_SYSCTL_get_pmstat");
    const { get_pmstat } = operation.value.u;
    get_pmstat.type = sysctlConstants.PMSTAT_get_max_px;
    get_pmstat.cpuid = 2;
    inner.answer = () => {
      get_pmstat.u.getpx.total = 11;
      return 0;
    };
    makeSysctl(hypercall, operation);
    expect(lines()).toEqual(["sysctl(get_pmstat.get_max_px {cpuid: 2, u.getpx.total: 0}) = 0 {u.getpx.total: 11}"]);
  });

  test("shows nothing as sent where Xen only writes, and bytes as text where they are text", () => {
    const inner = new StandInXen();
    Object.assign(inner.version, { compileBy: "", compileDomain: "", compileDate: "" });
    const { hypercall, lines } = traced(inner);
    const { __HYPERVISOR_xen_version: op } = xen;
    using text = hypercall.allocateBytes(version.XEN_EXTRAVERSION_LEN);
    using info = hypercall.allocate(abi.load("version").XenCompileInfo);
    hypercall.hypercall2(op, version.XENVER_extraversion, text.asHypercallPtr());
    hypercall.hypercall2(op, version.XENVER_compile_info, info.asHypercallPtr());
    expect(lines()).toEqual([
      "xen_version(extraversion argument: 16 bytes) = 0",
      'xen_version(compile_info) = 0 {compiler: "stand-in compiler", compile_by: 16 zero bytes, compile_domain: 32 zero bytes, compile_date: 32 zero bytes}',
    ]);
  });

  test("lists the commands of an array, and the call's own arguments once", () => {
    const { hypercall, lines } = traced(new ObedientXen());
    using operations = hypercall.allocateArray(MmuextOp, 2);
    operations.value.get(1).cmd = xen.MMUEXT_TLB_FLUSH_ALL;
    operations.value.get(0).arg1.mfn = 7n;
    hypercall.hypercall4(xen.__HYPERVISOR_mmuext_op, operations.asHypercallPtr(), 2, 0, xen.DOMID_SELF);
    expect(lines()).toEqual([
      "mmuext_op(pin_l1_table foreigndom: 32752, done: null {cmd: 0, arg1.mfn: 7}, tlb_flush_all) = 0",
    ]);
  });

  test("lists what is in a multicall", () => {
    const { hypercall, lines } = traced(new ObedientXen());
    using operation = domctl(hypercall, "XEN_DOMCTL_max_vcpus");
    operation.value.u.max_vcpus.max = 4;
    using entries = hypercall.allocateArray(MulticallEntry, 2);
    entries.value.get(0).op_number = xen.__HYPERVISOR_domctl;
    entries.value.get(0).args.set(0, BigInt(operation.asHypercallPtr().address));
    entries.value.get(1).op_number = xen.__HYPERVISOR_iret;
    hypercall.hypercall2(xen.__HYPERVISOR_multicall, entries.asHypercallPtr(), 2);
    expect(lines()).toEqual(["multicall(domctl max_vcpus domain: 1 {max: 4}, iret) = 0"]);
  });

  test("decodes a device model's operation", () => {
    const inner = new ObedientXen();
    const { hypercall, lines } = traced(inner);
    using request = hypercall.allocate(XenDmOp);
    using bitmap = hypercall.allocateBytes(8);
    request.value.op = dmOp.XEN_DMOP_track_dirty_vram;
    request.value.u.track_dirty_vram.nr = 64;
    hypercall.dmOp(3, [request.asHypercallPtr(), bitmap.asHypercallPtr()]);
    expect(lines()).toEqual(["dm_op(track_dirty_vram domid: 3, buffers[1]: 64 bits {nr: 64, first_pfn: 0}) = 0"]);
  });

  test("is raw for what is not known, or cannot be read", () => {
    const inner = new ObedientXen();
    inner.answer = () => -38;
    const { hypercall, lines } = traced(inner);
    hypercall.hypercall0(99);
    hypercall.hypercall2(xen.__HYPERVISOR_multicall, 0x123456, 3);
    hypercall.hypercall1(xen.__HYPERVISOR_sysctl, 0x123456);
    hypercall.hypercall2(xen.__HYPERVISOR_xen_version, 77, 0);
    hypercall.hypercallLong(xen.__HYPERVISOR_memory_op, 500, 0x654321);
    expect(lines()).toEqual([
      "hypercall 99() = -38 ENOSYS",
      "multicall(0x123456, 3) = -38 ENOSYS",
      "sysctl(0x123456) = -38 ENOSYS",
      "xen_version(77, 0) = -38 ENOSYS",
      "memory_op(500, 0x654321) = -38 ENOSYS",
    ]);
  });

  test("does not guess at an interface of a release that is not known", () => {
    const inner = new StandInXen();
    inner.version.minor = 99;
    const lines: string[] = [];
    using hypercall = new TracingHypercall(inner, (trace) => lines.push(formatTrace(trace)));
    using operation = sysctl(hypercall, "XEN_SYSCTL_physinfo");
    makeSysctl(hypercall, operation);
    hypercall.hypercall2(xen.__HYPERVISOR_xen_version, version.XENVER_pagesize, 0);
    expect(lines[0]).toMatch(/^sysctl\(0x[0-9a-f]+\) = 0 </);
    expect(lines[1]).toMatch(/^xen_version\(pagesize\) = 4096 </);
  });

  test("tells what the inner interface threw, and the caller gets it", () => {
    const inner = new ObedientXen();
    const { hypercall, lines } = traced(inner);
    inner.answer = () => {
      throw new RangeError("no such thing");
    };
    expect(() => hypercall.hypercall1(xen.__HYPERVISOR_set_timer_op, 1)).toThrow("no such thing");
    const bytes = hypercall.allocateBytes(8);
    const pointer = bytes.asHypercallPtr();
    bytes[Symbol.dispose]();
    expect(() => hypercall.hypercall1(xen.__HYPERVISOR_sysctl, pointer)).toThrow(ReferenceError);
    expect(lines()[0]).toBe("set_timer_op(1) = threw RangeError: no such thing");
    expect(lines()[1]).toStartWith("sysctl() = threw ReferenceError: ");
  });
});

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
      errno: undefined,
      operations: [
        { name: "getdomaininfo", domain: 1, arguments: [{ before: { tot_pages: 0n }, after: { tot_pages: 123n } }] },
      ],
    });
    expect(trace?.operations[0]?.arguments[0]?.after["handle"]).toEqual(Uint8Array.of(1, 2, ...new Uint8Array(14)));
  });

  test("has counts and element names in place of handles", () => {
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

describe("a listener", () => {
  test("that makes hypercalls itself is not told of those", () => {
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

  test("that throws changes nothing for the caller, and its error is an uncaught exception", () => {
    const script = `
      import { TracingHypercall } from "./src/runtime/trace/index.ts";
      import { ObedientXen } from "./test/runtime/validate/obedient-xen.ts";
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

describe("stacked", () => {
  test("tracing over validation tells of what validation refuses, and the other way round makes no call of it", () => {
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
    expect(outer[1]).toStartWith("domctl(pausedomain domain: 32768) = threw HypercallValidationError: ");
    expect(inner.calls.length).toBe(1);
  });
});

test("ten thousand calls through both leave memory as it was, and the answers stay the same", () => {
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
    // One call in ten declares more than there is.
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
