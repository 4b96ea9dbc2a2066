import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { XenDomctlVcpuMsr } from "../../../../src/generated/4.17/x86_64/domctl.ts";
import { EvtchnStatus } from "../../../../src/generated/4.17/x86_64/event_channel.ts";
import * as eventChannel from "../../../../src/generated/4.17/x86_64/event_channel.constants.ts";
import * as hypfs from "../../../../src/generated/4.17/x86_64/hypfs.constants.ts";
import { XenDmOp } from "../../../../src/generated/4.17/x86_64/hvm/dm_op.ts";
import * as dmOp from "../../../../src/generated/4.17/x86_64/hvm/dm_op.constants.ts";
import { XenMemoryReservation } from "../../../../src/generated/4.17/x86_64/memory.ts";
import * as memory from "../../../../src/generated/4.17/x86_64/memory.constants.ts";
import { XenPlatformOp } from "../../../../src/generated/4.17/x86_64/platform.ts";
import * as platform from "../../../../src/generated/4.17/x86_64/platform.constants.ts";
import * as sysctlConstants from "../../../../src/generated/4.17/x86_64/sysctl.constants.ts";
import * as version from "../../../../src/generated/4.17/x86_64/version.constants.ts";
import * as xen from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { MulticallEntry } from "../../../../src/generated/4.17/x86_64/xen.ts";
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

/** Expects the call to throw for that rule at that path, without reaching the inner interface. */
function breaks(call: () => unknown, rule: ValidationRule, path: string): void {
  const before = inner.calls.length;
  expect(call).toThrow(expect.objectContaining({ name: "XenValidationError", rule, path }));
  expect(inner.calls.length).toBe(before);
}

/** Expects the call to reach the inner interface. */
function passes(call: () => unknown): void {
  const before = inner.calls.length;
  call();
  expect(inner.calls.length).toBe(before + 1);
}

describe("the rule hypercall:", () => {
  test("a number that the release does not declare is refused, and one without tables passes", () => {
    breaks(() => hypercall.hypercall0(47), "hypercall", "");
    passes(() => hypercall.hypercall2(xen.__HYPERVISOR_multicall, 0, 0));
  });
});

test("the calls in a multicall are validated too", () => {
  using operation = domctl(hypercall, "XEN_DOMCTL_pausedomain");
  using entries = hypercall.allocateArray(MulticallEntry, 2);
  for (const entry of entries.value) {
    entry.op_number = xen.__HYPERVISOR_domctl;
    entry.args.set(0, BigInt(operation.asHypercallPtr().address));
  }
  const call = (): number => hypercall.hypercall2(xen.__HYPERVISOR_multicall, entries.asHypercallPtr(), 2);
  passes(call);
  entries.value.get(1).args.set(0, 0x1000n);
  breaks(call, "pointer", "[1].argument");
  entries.value.get(1).op_number = 47;
  breaks(call, "hypercall", "[1]");
  breaks(() => hypercall.hypercall2(xen.__HYPERVISOR_multicall, entries.asHypercallPtr(), 3), "count", "argument");
});

describe("the rule command:", () => {
  test("a command that the release does not have is refused, in an argument and in memory", () => {
    breaks(() => hypercall.hypercall2(xen.__HYPERVISOR_xen_version, 77, 0), "command", "command");
    using operation = sysctl(hypercall, "XEN_SYSCTL_physinfo");
    passes(() => makeSysctl(hypercall, operation));
    operation.value.cmd = 999;
    breaks(() => makeSysctl(hypercall, operation), "command", "cmd");
  });

  test("a member that chooses none of a command's operations is refused", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_get_pmstat");
    operation.value.u.get_pmstat.type = sysctlConstants.PMSTAT_get_max_px;
    passes(() => makeSysctl(hypercall, operation));
    operation.value.u.get_pmstat.type = 77;
    breaks(() => makeSysctl(hypercall, operation), "command", "u.get_pmstat.type");
  });
});

describe("the rule version:", () => {
  test("another interface version than the release's is refused", () => {
    using operation = domctl(hypercall, "XEN_DOMCTL_pausedomain");
    passes(() => makeDomctl(hypercall, operation));
    operation.value.interface_version++;
    breaks(() => makeDomctl(hypercall, operation), "version", "interface_version");
  });
});

describe("the rule zero:", () => {
  test("a reserved argument must be 0", () => {
    const { __HYPERVISOR_hypfs_op: op } = xen;
    passes(() => hypercall.hypercall5(op, hypfs.XEN_HYPFS_OP_get_version, 0, 0, 0, 0));
    breaks(() => hypercall.hypercall5(op, hypfs.XEN_HYPFS_OP_get_version, 0, 0, 7, 0), "zero", "argument 3");
  });
});

describe("the rule null:", () => {
  test("a handle may be null only if its count is 0, or if null asks for the count", () => {
    using list = sysctl(hypercall, "XEN_SYSCTL_getdomaininfolist");
    passes(() => makeSysctl(hypercall, list));
    list.value.u.getdomaininfolist.max_domains = 1;
    breaks(() => makeSysctl(hypercall, list), "null", "u.getdomaininfolist.buffer");
    using topology = sysctl(hypercall, "XEN_SYSCTL_cputopoinfo");
    topology.value.u.cputopoinfo.num_cpus = 8;
    passes(() => makeSysctl(hypercall, topology));
  });

  test("a handle that must be null is refused if it is not", () => {
    using frames = hypercall.makeMutSlice(new BigUint64Array(1));
    using claim = hypercall.allocate(XenMemoryReservation);
    claim.value.domid = xen.DOMID_SELF;
    claim.value.nr_extents = 1n;
    const call = (): number =>
      hypercall.hypercall2(xen.__HYPERVISOR_memory_op, memory.XENMEM_claim_pages, claim.asHypercallPtr());
    passes(call);
    claim.value.extent_start = frames.asHypercallPtr();
    breaks(call, "null", "extent_start");
  });

  test("an operation's own record must not be null", () => {
    const { __HYPERVISOR_event_channel_op: op } = xen;
    breaks(() => hypercall.hypercall2(op, eventChannel.EVTCHNOP_status, 0), "null", "argument");
  });
});

describe("the rule pointer:", () => {
  test("an address outside every buffer in use is refused, as an argument and as a handle", () => {
    breaks(() => hypercall.hypercall1(xen.__HYPERVISOR_sysctl, 0x1000), "pointer", "argument");
    const { XENVER_extraversion } = version;
    const call = (): number => hypercall.hypercall2(xen.__HYPERVISOR_xen_version, XENVER_extraversion, 0x1000);
    breaks(call, "pointer", "argument");
    using operation = sysctl(hypercall, "XEN_SYSCTL_readconsole");
    using text = hypercall.allocateBytes(16);
    const { readconsole } = operation.value.u;
    readconsole.count = 16;
    readconsole.buffer = text.asHypercallPtr();
    passes(() => makeSysctl(hypercall, operation));
    readconsole.dataView.setBigUint64(readconsole.byteOffset + 8, 0x1000n, true);
    breaks(() => makeSysctl(hypercall, operation), "pointer", "u.readconsole.buffer");
  });

  test("a handle to a buffer that has been disposed is refused", () => {
    using operation = sysctl(hypercall, "XEN_SYSCTL_readconsole");
    const text = hypercall.allocateBytes(5 * 4096);
    operation.value.u.readconsole.count = 16;
    operation.value.u.readconsole.buffer = text.asHypercallPtr();
    text[Symbol.dispose]();
    breaks(() => makeSysctl(hypercall, operation), "pointer", "u.readconsole.buffer");
  });
});

describe("the rule alignment:", () => {
  test("a record, and a handle's elements, must be aligned as in C", () => {
    using bytes = hypercall.allocateBytes(4096);
    const { address } = bytes.asHypercallPtr();
    breaks(() => hypercall.hypercall1(xen.__HYPERVISOR_sysctl, address + 4), "alignment", "argument");
    using operation = sysctl(hypercall, "XEN_SYSCTL_getdomaininfolist");
    const { getdomaininfolist } = operation.value.u;
    getdomaininfolist.max_domains = 1;
    const { dataView, byteOffset } = getdomaininfolist;
    dataView.setBigUint64(byteOffset + 8, BigInt(address + 8), true);
    passes(() => makeSysctl(hypercall, operation));
    dataView.setBigUint64(byteOffset + 8, BigInt(address + 4), true);
    breaks(() => makeSysctl(hypercall, operation), "alignment", "u.getdomaininfolist.buffer");
  });
});

describe("the rule domid:", () => {
  test("a number that no domain can have is refused, and Xen's special numbers pass", () => {
    using operation = domctl(hypercall, "XEN_DOMCTL_pausedomain");
    for (const domid of [0, xen.DOMID_FIRST_RESERVED - 1, xen.DOMID_SELF, xen.DOMID_INVALID]) {
      operation.value.domain = domid;
      passes(() => makeDomctl(hypercall, operation));
    }
    for (const domid of [xen.DOMID_FIRST_RESERVED + 8, 0x8000, 0xffff]) {
      operation.value.domain = domid;
      breaks(() => makeDomctl(hypercall, operation), "domid", "domain");
    }
  });

  test("the domid in an argument, and of a device model's call, is validated too", () => {
    using status = hypercall.allocate(EvtchnStatus);
    status.value.dom = 0x8000;
    const { __HYPERVISOR_event_channel_op: op } = xen;
    breaks(() => hypercall.hypercall2(op, eventChannel.EVTCHNOP_status, status.asHypercallPtr()), "domid", "dom");
    using request = hypercall.allocate(XenDmOp);
    request.value.op = dmOp.XEN_DMOP_nr_vcpus;
    passes(() => hypercall.dmOp(1, [request.asHypercallPtr()]));
    breaks(() => hypercall.dmOp(0x8000, [request.asHypercallPtr()]), "domid", "domid");
  });
});

describe("the rules reserved, padding and bitfield:", () => {
  test("reserved fields that Xen reads must be zero, beside the command and in the argument", () => {
    using operation = domctl(hypercall, "XEN_DOMCTL_pausedomain");
    operation.value._pad.set(1, 3);
    breaks(() => makeDomctl(hypercall, operation), "reserved", "_pad");
    using livepatch = sysctl(hypercall, "XEN_SYSCTL_livepatch_op");
    livepatch.value.u.livepatch.cmd = sysctlConstants.XEN_SYSCTL_LIVEPATCH_LIST;
    passes(() => makeSysctl(hypercall, livepatch));
    livepatch.value.u.livepatch.pad = 1;
    breaks(() => makeSysctl(hypercall, livepatch), "reserved", "u.livepatch.pad");
  });

  test("reserved fields must be zero in elements that Xen reads", () => {
    using operation = domctl(hypercall, "XEN_DOMCTL_set_vcpu_msrs");
    using msrs = hypercall.allocateArray(XenDomctlVcpuMsr, 2);
    operation.value.u.vcpu_msrs.msr_count = 2;
    operation.value.u.vcpu_msrs.msrs = msrs.asHypercallPtr();
    passes(() => makeDomctl(hypercall, operation));
    msrs.value.get(1).reserved = 1;
    breaks(() => makeDomctl(hypercall, operation), "reserved", "u.vcpu_msrs.msrs[1].reserved");
  });

  test("padding bytes must be zero if Xen reads them, and may have any value if it only writes them", () => {
    using list = sysctl(hypercall, "XEN_SYSCTL_getdomaininfolist");
    const { dataView, byteOffset } = list.value.u.getdomaininfolist;
    dataView.setUint8(byteOffset + 2, 1);
    breaks(() => makeSysctl(hypercall, list), "padding", "u.getdomaininfolist");
    using info = domctl(hypercall, "XEN_DOMCTL_getdomaininfo");
    const { getdomaininfo } = info.value.u;
    new Uint8Array(
      getdomaininfo.dataView.buffer,
      getdomaininfo.dataView.byteOffset + getdomaininfo.byteOffset,
      64,
    ).fill(0xff);
    passes(() => makeDomctl(hypercall, info));
  });

  test("bytes of a union's other members may have any value", () => {
    using operation = domctl(hypercall, "XEN_DOMCTL_max_vcpus");
    const { dataView, byteOffset } = operation.value.u;
    new Uint8Array(dataView.buffer, dataView.byteOffset + byteOffset, 128).fill(0xff);
    operation.value.u.max_vcpus.max = 4;
    passes(() => makeDomctl(hypercall, operation));
  });

  test("bits beside bitfields must be zero", () => {
    using operation = hypercall.allocate(XenPlatformOp);
    const { value } = operation;
    value.cmd = platform.XENPF_set_processor_pminfo;
    value.interface_version = platform.XENPF_INTERFACE_VERSION;
    value.u.set_pminfo.type = platform.XEN_PM_CX;
    const { flags } = value.u.set_pminfo.u.power;
    const call = (): number => hypercall.hypercall1(xen.__HYPERVISOR_platform_op, operation.asHypercallPtr());
    flags.power_setup_done = 1;
    passes(call);
    flags.dataView.setUint8(flags.byteOffset, 0x80);
    breaks(call, "bitfield", "u.set_pminfo.u.power.flags");
  });
});
