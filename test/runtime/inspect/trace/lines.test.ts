/** Traces of hypercalls as single lines. */

import { describe, expect, test } from "bun:test";
import * as dmOp from "../../../../src/generated/4.17/x86_64/hvm/dm_op.constants.ts";
import { XenDmOp } from "../../../../src/generated/4.17/x86_64/hvm/dm_op.ts";
import { XenDomctlGetdomaininfo } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import * as sysctlConstants from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as version from "../../../../src/generated/4.17/x86_64/version.constants.ts";
import * as xen from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { MmuextOp, MulticallEntry } from "../../../../src/generated/4.17/x86_64/xen.ts";
import { formatTrace, TracingHypercall } from "../../../../src/runtime/inspect/trace/index.ts";
import { StandInXen } from "../../stand-in/stand-in-xen.ts";
import { ObedientXen } from "../validate/obedient-xen.ts";
import { abi, domctl, makeDomctl, makeSysctl, sysctl } from "../validate/sample-calls.ts";
import { traced } from "./traced.ts";

describe("a trace's line", () => {
  test("shows the sent values, the result, and the returned values", () => {
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
    expect(trace?.durationNs).toBeGreaterThan(0);
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

  test("shows only changed values of an argument in both directions, and only used members of a union", () => {
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

  test("shows no sent value if Xen only writes, and shows text as text", () => {
    const inner = new StandInXen();
    inner.setVersion({ build: { by: "", domain: "", date: "" } });
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

  test("lists the calls in a multicall", () => {
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

  test("shows raw numbers for unknown calls and unreadable memory", () => {
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

  test("does not guess the interface of an unknown release", () => {
    const inner = new StandInXen();
    inner.setVersion({ minor: 99 });
    const lines: string[] = [];
    using hypercall = new TracingHypercall(inner, (trace) => lines.push(formatTrace(trace)));
    using operation = sysctl(hypercall, "XEN_SYSCTL_physinfo");
    makeSysctl(hypercall, operation);
    hypercall.hypercall2(xen.__HYPERVISOR_xen_version, version.XENVER_pagesize, 0);
    expect(lines[0]).toMatch(/^sysctl\(0x[0-9a-f]+\) = 0 </);
    expect(lines[1]).toMatch(/^xen_version\(pagesize\) = 4096 </);
  });

  test("shows the inner interface's exception, which the caller receives", () => {
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
