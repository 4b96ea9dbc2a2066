import { describe, expect, test } from "bun:test";
import { constants } from "node:os";
import { anyDomid } from "../../src/index.ts";
import { type Abi, abiOf, stableAbi } from "../../src/runtime/abi/index.ts";
import { readVersion } from "../../src/runtime/hypercall/version/index.ts";
import { PrivcmdHypercall, ValidatingHypercall } from "../../src/unsafe.ts";

const { ENOSYS } = constants.errno;
const { __HYPERVISOR_domctl, __HYPERVISOR_event_channel_op, __HYPERVISOR_memory_op, __HYPERVISOR_sysctl } =
  stableAbi().load("xen.constants");

function open(): { hypercall: ValidatingHypercall; abi: Abi } & Disposable {
  const hypercall = new ValidatingHypercall(new PrivcmdHypercall());
  const version = readVersion(hypercall);
  const abi = abiOf(version.release, version.extraversion);
  return { hypercall, abi, [Symbol.dispose]: () => hypercall[Symbol.dispose]() };
}

describe("a real Xen", () => {
  test("refuses the calls that validation refuses", () => {
    using opened = open();
    const { hypercall, abi } = opened;
    using raw = new PrivcmdHypercall();
    expect(raw.hypercall0(47)).toBe(-ENOSYS);
    expect(() => hypercall.hypercall0(47)).toThrow(expect.objectContaining({ rule: "hypercall" }));

    const constants = abi.load("sysctl.constants");
    using operation = raw.allocate(abi.load("sysctl").XenSysctl);
    using mine = hypercall.allocate(abi.load("sysctl").XenSysctl);
    for (const { value } of [operation, mine]) {
      value.cmd = constants.XEN_SYSCTL_physinfo;
      value.interface_version = constants.XEN_SYSCTL_INTERFACE_VERSION - 1;
    }
    expect(raw.hypercall1(__HYPERVISOR_sysctl, operation.asHypercallPtr())).toBeLessThan(0);
    const call = (): number => hypercall.hypercall1(__HYPERVISOR_sysctl, mine.asHypercallPtr());
    expect(call).toThrow(expect.objectContaining({ rule: "version" }));
    mine.value.interface_version++;
    expect(call()).toBe(0);
  });

  test("never sees a list of more domains than the buffer holds, under validation", () => {
    using opened = open();
    const { hypercall, abi } = opened;
    using operation = hypercall.allocate(abi.load("sysctl").XenSysctl);
    using one = hypercall.allocateArray(abi.load("domctl").XenDomctlGetdomaininfo, 1);
    const { value } = operation;
    value.cmd = abi.load("sysctl.constants").XEN_SYSCTL_getdomaininfolist;
    value.interface_version = abi.load("sysctl.constants").XEN_SYSCTL_INTERFACE_VERSION;
    value.u.getdomaininfolist.buffer = one.asHypercallPtr() as typeof value.u.getdomaininfolist.buffer;
    value.u.getdomaininfolist.max_domains = 2;
    const call = (): number => hypercall.hypercall1(__HYPERVISOR_sysctl, operation.asHypercallPtr());
    expect(call).toThrow(expect.objectContaining({ rule: "count", path: "u.getdomaininfolist.buffer" }));
    value.u.getdomaininfolist.max_domains = 1;
    expect(call()).toBe(0);
    expect(value.u.getdomaininfolist.num_domains).toBe(1);
  });
});

test("queries of an event channel's status and a domain's memory pass validation", () => {
  using opened = open();
  const { hypercall, abi } = opened;
  const { EVTCHNOP_status } = abi.load("event_channel.constants");
  using status = hypercall.allocate(abi.load("event_channel").EvtchnStatus);
  status.value.dom = abi.load("xen.constants").DOMID_SELF;
  status.value.port = 1;
  expect(hypercall.hypercall2(__HYPERVISOR_event_channel_op, EVTCHNOP_status, status.asHypercallPtr())).toBe(0);
  const { XENMEM_maximum_ram_page } = abi.load("memory.constants");
  expect(hypercall.hypercallLong(__HYPERVISOR_memory_op, XENMEM_maximum_ram_page, 0)).toBeGreaterThan(0n);
});

test("creating and destroying a domain passes validation", () => {
  using opened = open();
  const { hypercall, abi } = opened;
  const constants = abi.load("domctl.constants");
  using operation = hypercall.allocate(abi.load("domctl").XenDomctl);
  const { value } = operation;
  const call = (): number => hypercall.hypercall1(__HYPERVISOR_domctl, operation.asHypercallPtr());
  value.cmd = constants.XEN_DOMCTL_createdomain;
  value.interface_version = constants.XEN_DOMCTL_INTERFACE_VERSION;
  value.domain = anyDomid(abi);
  const { createdomain } = value.u;
  if (process.arch === "arm64") createdomain.flags = constants.XEN_DOMCTL_CDF_hvm | constants.XEN_DOMCTL_CDF_hap;
  createdomain.max_vcpus = 1;
  createdomain.max_evtchn_port = 127;
  createdomain.max_grant_frames = 1;
  createdomain.max_maptrack_frames = 1;
  if ("grant_opts" in createdomain) createdomain.grant_opts = 1;
  expect(call()).toBe(0);
  expect(value.domain).toBeGreaterThan(0);
  // The record is reused unchanged: the bytes that createdomain left in the union are not a fault.
  value.cmd = constants.XEN_DOMCTL_destroydomain;
  expect(call()).toBe(0);
});
