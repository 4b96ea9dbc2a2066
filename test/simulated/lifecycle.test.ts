import { describe, expect, spyOn, test } from "bun:test";
import { releases } from "../../src/generated/index.ts";
import { anyDomid, domid, XenNoSuchDomainError, XenPermissionError } from "../../src/index.ts";
import { errnoName } from "../../src/runtime/base/errors/index.ts";
import { Machine } from "../../src/simulated/machine/machine.ts";
import { SimulatedXen } from "../../src/testing.ts";

const hosts = (["x86_64", "arm64"] as const).flatMap((architecture) =>
  releases.map((release) => [release, architecture] as const),
);

describe.each(hosts)("a simulated Xen %s on %s", (release, architecture) => {
  test("reports its release, its version and its architecture", () => {
    using simulated = new SimulatedXen({ release, architecture, extraversion: ".3", cpus: 8, memoryMiB: 4096 });
    using xen = simulated.open();
    expect(xen.version).toMatchObject({ release, extraversion: ".3", pageBytes: 4096 });
    expect([xen.abi.release, xen.abi.architecture]).toEqual([release, architecture]);
    expect(xen.host.info()).toMatchObject({ onlineCpus: 8, totalPages: 2 ** 20 });
  });

  test("simulates a domain from its creation to its end", () => {
    using simulated = new SimulatedXen({ release, architecture });
    using xen = simulated.open();
    const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap } = xen.abi.load("domctl.constants");
    const made = xen.domctl("createdomain", anyDomid(xen.abi), (request) => {
      if (architecture === "arm64") request.flags = XEN_DOMCTL_CDF_hvm | XEN_DOMCTL_CDF_hap;
      request.max_vcpus = 2;
      request.max_grant_frames = 1;
      if ("grant_opts" in request) request.grant_opts = 1;
    }).domid;
    const state = (): unknown => xen.domains.list().find((info) => info.domid === domid(made))?.state;
    expect(simulated.domain(made)).toMatchObject({ domid: 1, pauseCount: 1, vcpus: [] });
    expect(state()).toBe("paused");
    xen.domctl("max_vcpus", made, { max: 2 });
    xen.domctl("unpausedomain", made);
    expect(simulated.domain(made).vcpus.length).toBe(2);
    expect(simulated.domain(made).pauseCount).toBe(0);
    xen.schedOp("remote_shutdown", { domain_id: made, reason: 3 });
    expect(state()).toBe("shutdown");
    xen.domctl("destroydomain", made);
    expect(state()).toBeUndefined();
  });
});

test.each([
  ["4.20", "ENOMEM"],
  ["4.21", "EEXIST"],
  ["4.22", "EEXIST"],
] as const)("a simulated Xen %s that has no number left for a domain answers %s", (release, code) => {
  using simulated = new SimulatedXen({ release, architecture: "x86_64" });
  using xen = simulated.open();
  using free = spyOn(Machine.prototype, "freeDomid").mockReturnValue(undefined);
  const create = (): unknown => xen.domctl("createdomain", anyDomid(xen.abi), { max_vcpus: 1 });
  expect(create).toThrow(expect.objectContaining({ code }));
  expect(free).toHaveBeenCalledTimes(1);
});

test("a destroyed simulated domain is dying while a reference is held", () => {
  using simulated = new SimulatedXen({ domains: [{ name: "held" }] });
  using xen = simulated.open();
  const reference = simulated.domain(1).hold();
  xen.domctl("destroydomain", 1);
  expect(xen.domains.list().map(({ state, totalPages }) => [state, totalPages])[1]).toEqual(["dying", 0]);
  reference[Symbol.dispose]();
  expect(xen.domains.list().length).toBe(1);
});

test("an unprivileged caller of a simulated Xen can only read the version", () => {
  using simulated = new SimulatedXen({ runsIn: 1, domains: [{}] });
  using xen = simulated.open();
  expect(xen.version.commandLine).toBeNull();
  expect(() => xen.host.info()).toThrow(XenPermissionError);
  expect(() => xen.domctl("pausedomain", 0)).toThrow(XenPermissionError);
});

test.each([
  ["4.21", "ESRCH"],
  ["4.22", "EPERM"],
] as const)("a domain that does not exist is answered by Xen %s to an unprivileged domain with %s", (release, code) => {
  using simulated = new SimulatedXen({ release, runsIn: 1, domains: [{}] });
  using xen = simulated.open();
  expect(() => xen.domctl("pausedomain", 4321)).toThrow(expect.objectContaining({ code }));
});

test("a simulated operation fails as many times as requested, before or after its effect", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  simulated.fail("domctl pausedomain", "EAGAIN", { times: 2 });
  for (let time = 0; time < 2; time++) {
    expect(() => xen.domctl("pausedomain", 1)).toThrow(expect.objectContaining({ code: "EAGAIN" }));
  }
  expect(simulated.domain(1).pauseCount).toBe(0);
  {
    using _late = simulated.fail("domctl pausedomain", "EFAULT", { afterwards: true });
    expect(() => xen.domctl("pausedomain", 1)).toThrow(expect.objectContaining({ code: "EFAULT" }));
  }
  expect(simulated.domain(1).pauseCount).toBe(1);
  xen.domctl("pausedomain", 1);
  expect(simulated.domain(1).pauseCount).toBe(2);
});

test("a simulated Xen throws a XenNoSuchDomainError for a domain that does not exist", () => {
  using simulated = new SimulatedXen();
  using xen = simulated.open();
  expect(() => xen.domctl("pausedomain", 7)).toThrow(XenNoSuchDomainError);
});

test("simulated time counts for running vcpus, and as idle time of unused cpus", () => {
  using simulated = new SimulatedXen({
    cpus: 2,
    uptimeSeconds: 0,
    dom0: { vcpus: 1 },
    domains: [{ state: "blocked" }],
  });
  using xen = simulated.open();
  simulated.advance({ seconds: 3 });
  expect(xen.domains.list().map(({ cpuTimeNs }) => cpuTimeNs)).toEqual([3_000_000_000n, 0n]);
  using cpus = xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlCpuinfo, 2);
  xen.sysctl("getcpuinfo", { max_cpus: 2, info: cpus.asHypercallPtr() });
  expect([...cpus.value].map(({ idletime }) => idletime)).toEqual([0n, 3_000_000_000n]);
});

test.each([
  ["4.14", ".6", "EOPNOTSUPP"],
  ["4.15", ".2", "EOPNOTSUPP"],
  ["4.15", ".3", "ENOSYS"],
  ["4.15", undefined, "ENOSYS"],
  ["4.16", ".1", "EOPNOTSUPP"],
  ["4.16", ".2-pre", "ENOSYS"],
  ["4.17", ".0", "ENOSYS"],
] as const)("a simulated Xen %s%s answers an unknown domctl with %s", (release, extraversion, code) => {
  using simulated = new SimulatedXen({
    release,
    domains: [{}],
    ...(extraversion === undefined ? {} : { extraversion }),
  });
  using xen = simulated.open();
  const { __HYPERVISOR_domctl } = xen.abi.load("xen.constants");
  const { XEN_DOMCTL_INTERFACE_VERSION } = xen.abi.load("domctl.constants");
  using request = simulated.hypercall.allocate(xen.abi.load("domctl").XenDomctl);
  Object.assign(request.value, { cmd: 9999, interface_version: XEN_DOMCTL_INTERFACE_VERSION, domain: 1 });
  const result = simulated.hypercall.hypercall1(__HYPERVISOR_domctl, request.asHypercallPtr());
  expect(errnoName(-result)).toBe(code);
});

test.each([
  ["4.18", ".6", 3],
  ["4.19", ".2", 3],
  ["4.19", ".3", 1],
  ["4.20", ".0", 3],
  ["4.20", ".1", 1],
  ["4.21", ".0", 1],
] as const)("a simulated Xen %s%s writes to room for one performance state %d", (release, extraversion, written) => {
  using simulated = new SimulatedXen({ release, extraversion, architecture: "x86_64" });
  using xen = simulated.open();
  if (!xen.runsOn("x86_64")) throw new Error("expected x86_64");
  const { hypercall } = simulated;
  const { __HYPERVISOR_sysctl } = xen.abi.load("xen.constants");
  const constants = xen.abi.load("sysctl.constants");
  using request = hypercall.allocate(xen.abi.load("sysctl").XenSysctl);
  using states = hypercall.allocateArray(xen.abi.load("sysctl").PmPxVal, 8);
  using transitions = hypercall.allocateArray(xen.abi.load("sysctl").PmPxVal, 64);
  request.value.cmd = constants.XEN_SYSCTL_get_pmstat;
  request.value.interface_version = constants.XEN_SYSCTL_INTERFACE_VERSION;
  const { get_pmstat } = request.value.u;
  get_pmstat.type = constants.PMSTAT_get_pxstat;
  const { getpx } = get_pmstat.u;
  getpx.total = 1;
  getpx.pt = states.asHypercallPtr();
  getpx.trans_pt = transitions.asHypercallPtr() as never;
  expect(hypercall.hypercall1(__HYPERVISOR_sysctl, request.asHypercallPtr())).toBe(0);
  const all = Array.from({ length: 8 }, (_, index) => Number(states.value.get(index).freq_number));
  expect(all.filter((frequency) => frequency > 0).length).toBe(written);
  expect(getpx.total).toBe(3);
});
