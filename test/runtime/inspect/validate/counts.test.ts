import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { XEN_SCHEDULER_ARINC653 } from "../../../../src/generated/4.17/x86_64/domctl.constants.ts";
import * as dmOp from "../../../../src/generated/4.17/x86_64/hvm/dm_op.constants.ts";
import { XenDmOp } from "../../../../src/generated/4.17/x86_64/hvm/dm_op.ts";
import { XenKexecLoad, XenKexecSegment } from "../../../../src/generated/4.17/x86_64/kexec.ts";
import * as kexec from "../../../../src/generated/4.17/x86_64/kexec.constants.ts";
import { XenMemPagingOp } from "../../../../src/generated/4.17/x86_64/memory.ts";
import * as memory from "../../../../src/generated/4.17/x86_64/memory.constants.ts";
import { XenPlatformOp } from "../../../../src/generated/4.17/x86_64/platform.ts";
import * as platform from "../../../../src/generated/4.17/x86_64/platform.constants.ts";
import { XenMc } from "../../../../src/generated/4.17/x86_64/arch-x86/xen-mca.ts";
import * as mca from "../../../../src/generated/4.17/x86_64/arch-x86/xen-mca.constants.ts";
import { XenSysctl } from "../../../../src/generated/4.17/x86_64/sysctl.ts";
import * as sysctlConstants from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as version from "../../../../src/generated/4.17/x86_64/version.constants.ts";
import * as xen from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { GnttabQuerySize } from "../../../../src/generated/4.17/x86_64/grant_table.ts";
import * as grants from "../../../../src/generated/4.17/x86_64/grant_table.constants.ts";
import { loadModule } from "../../../../src/generated/index.ts";
import { type ValidationRule, ValidatingHypercall } from "../../../../src/runtime/inspect/validate/index.ts";
import { ObedientXen } from "./obedient-xen.ts";
import { abi, domctl, makeDomctl, makeSysctl, sysctl } from "./sample-calls.ts";

let inner: ObedientXen;
let hypercall: ValidatingHypercall;

beforeEach(() => {
  inner = new ObedientXen();
  hypercall = new ValidatingHypercall(inner, { abi });
});

afterEach(() => hypercall[Symbol.dispose]());

function breaks(call: () => unknown, path: string, rule: ValidationRule = "count"): void {
  const before = inner.calls.length;
  expect(call).toThrow(expect.objectContaining({ name: "XenValidationError", rule, path }));
  expect(inner.calls.length).toBe(before);
}

function passes(call: () => unknown): void {
  const before = inner.calls.length;
  call();
  expect(inner.calls.length).toBe(before + 1);
}

describe("validation compares a buffer with the declared count", () => {
  test("in elements", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_getdomaininfolist");
    using list = hypercall.allocateArray(abi.load("domctl").XenDomctlGetdomaininfo, 64);
    const { getdomaininfolist } = operation.value.u;
    getdomaininfolist.buffer = list.asHypercallPtr() as typeof getdomaininfolist.buffer;
    getdomaininfolist.max_domains = 64;
    passes(() => makeSysctl(hypercall, operation));
    getdomaininfolist.max_domains = 65;
    breaks(() => makeSysctl(hypercall, operation), "u.getdomaininfolist.buffer");
    expect(() => makeSysctl(hypercall, operation)).toThrow("received a buffer of 7168 bytes");
  });

  test("in bytes", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_readconsole");
    using text = hypercall.allocateBytes(100);
    operation.value.u.readconsole.buffer = text.asHypercallPtr();
    operation.value.u.readconsole.count = 100;
    passes(() => makeSysctl(hypercall, operation));
    operation.value.u.readconsole.count = 101;
    breaks(() => makeSysctl(hypercall, operation), "u.readconsole.buffer");
  });

  test("in bits, in a record inside the argument", () => {
    using operation = domctl(hypercall, "XEN_DOMCTL_setnodeaffinity");
    using map = hypercall.allocateBytes(2);
    const { nodemap } = operation.value.u.nodeaffinity;
    nodemap.bitmap = map.asHypercallPtr();
    for (const bits of [9, 16]) {
      nodemap.nr_bits = bits;
      passes(() => makeDomctl(hypercall, operation));
    }
    nodemap.nr_bits = 17;
    breaks(() => makeDomctl(hypercall, operation), "u.nodeaffinity.nodemap.bitmap");
  });

  test("in pages, of Xen's size", () => {
    inner.answer = (op, [command]) =>
      op === xen.__HYPERVISOR_xen_version && command === version.XENVER_pagesize ? 4096 : 0;
    using page = hypercall.allocateBytes(4096);
    using short = hypercall.allocateBytes(4095);
    using operation = hypercall.allocate(XenMemPagingOp);
    const call = (): number =>
      hypercall.hypercall2(xen.__HYPERVISOR_memory_op, memory.XENMEM_paging_op, operation.asHypercallPtr());
    operation.value.op = memory.XENMEM_paging_op_prep;
    operation.value.buffer = page.asHypercallPtr();
    call();
    operation.value.buffer = short.asHypercallPtr();
    expect(call).toThrow(expect.objectContaining({ rule: "count", path: "buffer" }));
  });

  test("by a product of members", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_numainfo");
    using meminfo = hypercall.allocateArray(abi.load("sysctl").XenSysctlMeminfo, 4);
    using distance = hypercall.makeMutSlice(new Uint32Array(9));
    const { numainfo } = operation.value.u;
    numainfo.meminfo = meminfo.asHypercallPtr();
    numainfo.distance = distance.asHypercallPtr();
    numainfo.num_nodes = 3;
    passes(() => makeSysctl(hypercall, operation));
    numainfo.num_nodes = 4;
    breaks(() => makeSysctl(hypercall, operation), "u.numainfo.distance");
  });

  test("by the length of a range", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_page_offline_op");
    using status = hypercall.makeMutSlice(new Uint32Array(3));
    const { page_offline } = operation.value.u;
    page_offline.cmd = sysctlConstants.sysctl_query_page_offline;
    page_offline.status = status.asHypercallPtr();
    page_offline.start = 5;
    page_offline.end = 7;
    passes(() => makeSysctl(hypercall, operation));
    page_offline.end = 8;
    breaks(() => makeSysctl(hypercall, operation), "u.page_offline.status");
  });

  test("by an argument of the call", () => {
    using text = hypercall.allocateBytes(8);
    const write = (count: number): number =>
      hypercall.hypercall3(xen.__HYPERVISOR_console_io, xen.CONSOLEIO_write, count, text.asHypercallPtr());
    passes(() => write(8));
    breaks(() => write(9), "buffer");
  });

  test("of the operation, if its argument is bytes", () => {
    using text = hypercall.allocateBytes(15);
    using enough = hypercall.allocateBytes(version.XEN_EXTRAVERSION_LEN);
    const call = (pointer: typeof text): number =>
      hypercall.hypercall2(xen.__HYPERVISOR_xen_version, version.XENVER_extraversion, pointer.asHypercallPtr());
    passes(() => call(enough));
    breaks(() => call(text), "argument");
  });

  test("of an array of arguments", () => {
    using sizes = hypercall.allocateArray(GnttabQuerySize, 2);
    const call = (count: number): number =>
      hypercall.hypercall3(xen.__HYPERVISOR_grant_table_op, grants.GNTTABOP_query_size, sizes.asHypercallPtr(), count);
    passes(() => call(2));
    breaks(() => call(3), "argument");
    sizes.value.get(1).dom = 0x8000;
    breaks(() => call(2), "[1].dom", "domid");
  });

  test("of handles inside the elements", () => {
    using segments = hypercall.allocateArray(XenKexecSegment, 2);
    using image = hypercall.allocateBytes(32);
    using load = hypercall.allocate(XenKexecLoad);
    load.value.nr_segments = 2;
    load.value.segments.h = segments.asHypercallPtr();
    const segment = segments.value.get(1);
    segment.buf.h = image.asHypercallPtr();
    segment.buf_size = 32n;
    const call = (): number =>
      hypercall.hypercall2(xen.__HYPERVISOR_kexec_op, kexec.KEXEC_CMD_kexec_load, load.asHypercallPtr());
    passes(call);
    segment.buf_size = 33n;
    breaks(call, "segments.h[1].buf.h");
  });

  test("of a device model's further buffers", () => {
    using request = hypercall.allocate(XenDmOp);
    using bitmap = hypercall.allocateBytes(2);
    request.value.op = dmOp.XEN_DMOP_track_dirty_vram;
    const call = (): number => hypercall.dmOp(1, [request.asHypercallPtr(), bitmap.asHypercallPtr()]);
    request.value.u.track_dirty_vram.nr = 16;
    passes(call);
    request.value.u.track_dirty_vram.nr = 17;
    breaks(call, "buffers[1]");
    breaks(() => hypercall.dmOp(1, [request.asHypercallPtr()]), "buffers[1]", "null");
    breaks(() => hypercall.dmOp(1, [bitmap.asHypercallPtr()]), "argument");
  });

  test("in the buffer itself", () => {
    using operation = hypercall.allocate(XenPlatformOp);
    using parameters = hypercall.allocateBytes(30);
    const { value } = operation;
    value.cmd = platform.XENPF_firmware_info;
    value.interface_version = platform.XENPF_INTERFACE_VERSION;
    value.u.firmware_info.type = platform.XEN_FW_DISK_INFO;
    value.u.firmware_info.u.disk_info.edd_params = parameters.asHypercallPtr();
    const call = (): number => hypercall.hypercall1(xen.__HYPERVISOR_platform_op, operation.asHypercallPtr());
    parameters.value[0] = 30;
    passes(call);
    parameters.value[0] = 31;
    breaks(call, "u.firmware_info.u.disk_info.edd_params");
  });
});

test("validation requires the zero of a text to be inside the buffer", () => {
  using operation = hypercall.allocate(XenPlatformOp);
  using name = hypercall.makeConstSlice(new Uint16Array([0x42, 0x43, 0]));
  using endless = hypercall.makeConstSlice(new Uint16Array([0x42, 0x43, 0x44]));
  const { value } = operation;
  value.cmd = platform.XENPF_efi_runtime_call;
  value.interface_version = platform.XENPF_INTERFACE_VERSION;
  value.u.efi_runtime_call.function = platform.XEN_EFI_get_variable;
  const { get_variable } = value.u.efi_runtime_call.u;
  const call = (): number => hypercall.hypercall1(xen.__HYPERVISOR_platform_op, operation.asHypercallPtr());
  using data = hypercall.allocateBytes(16);
  get_variable.data = data.asHypercallPtr();
  get_variable.name = name.asHypercallPtr();
  passes(call);
  get_variable.name = endless.asHypercallPtr();
  breaks(call, "u.efi_runtime_call.u.get_variable.name", "terminator");
});

test("validation ignores a handle if the union may hold another scheduler's member", () => {
  using operation = sysctl(hypercall, "XEN_SYSCTL_scheduler_op");
  const { scheduler_op } = operation.value.u;
  scheduler_op.cmd = sysctlConstants.XEN_SYSCTL_SCHEDOP_putinfo;
  scheduler_op.u.sched_credit.tslice_ms = 32;
  scheduler_op.u.sched_credit.ratelimit_us = 1000;
  passes(() => makeSysctl(hypercall, operation));
  scheduler_op.sched_id = XEN_SCHEDULER_ARINC653;
  breaks(() => makeSysctl(hypercall, operation), "u.scheduler_op.u.sched_arinc653.schedule", "pointer");
});

describe("validation of a count that Xen ignores", () => {
  test("requires the size in the tables, whatever Xen's actual count", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_get_pmstat");
    operation.value.u.get_pmstat.type = sysctlConstants.PMSTAT_get_pxstat;
    using states = hypercall.allocateArray(abi.load("sysctl").PmPxVal, 255);
    using transitions = hypercall.makeMutSlice(new BigUint64Array(255 * 255));
    const { getpx } = operation.value.u.get_pmstat.u;
    getpx.total = 254;
    getpx.pt = states.asHypercallPtr();
    getpx.trans_pt = transitions.asHypercallPtr();
    breaks(() => makeSysctl(hypercall, operation), "u.get_pmstat.u.getpx.trans_pt", "least");
    getpx.total = 255;
    passes(() => makeSysctl(hypercall, operation));
  });

  test("requires the count that the table's query returned, and refuses the call if the query fails", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_perfc_op");
    using values = hypercall.makeMutSlice(new Uint32Array(24));
    const { perfc_op } = operation.value.u;
    perfc_op.cmd = sysctlConstants.XEN_SYSCTL_PERFCOP_query;
    perfc_op.nr_vals = 24;
    perfc_op.val = values.asHypercallPtr() as typeof perfc_op.val;
    const call = (): number => makeSysctl(hypercall, operation);
    const refused = expect.objectContaining({ name: "XenValidationError", rule: "least", path: "u.perfc_op.val" });
    inner.answer = () => -1;
    expect(call).toThrow(refused);
    let most = 2;
    let made = 0;
    inner.answer = (_, [address = 0]) => {
      const { buffer, byteOffset } = inner.resolve(address, XenSysctl.size);
      const { cmd, u } = new XenSysctl(new DataView(buffer, byteOffset));
      if (cmd === sysctlConstants.XEN_SYSCTL_physinfo) u.physinfo.max_cpu_id = most;
      else if (u.perfc_op.val_address === 0n) u.perfc_op.nr_vals = 8;
      else made++;
      return 0;
    };
    call();
    most = 3;
    expect(call).toThrow(refused);
    expect(made).toBe(1);
  });

  test("limits it to the length of an array in the record", () => {
    using operation = hypercall.allocate(XenMc);
    const { value } = operation;
    value.cmd = mca.XEN_MC_msrinject;
    value.interface_version = mca.XEN_MCA_INTERFACE_VERSION;
    value.u.mc_msrinject.mcinj_count = 9;
    const call = (): number =>
      hypercall.hypercall1(loadModule("4.17/x86_64", "operations/mca").family.hypercall, operation.asHypercallPtr());
    breaks(call, "u.mc_msrinject.mcinj_msr", "count");
    value.u.mc_msrinject.mcinj_count = 8;
    passes(call);
  });
});
