import { describe, expect, test } from "bun:test";
import { XenInterfaceVersionError, XenUnknownReleaseError, XenUnsupportedOperationError } from "../../src/index.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../src/testing.ts";

describe("a machine that there cannot be", () => {
  test.each([
    [{ cpu: 4 }, TypeError, "cpu"],
    [{ cpus: 0 }, RangeError, "cpus"],
    [{ cpus: 2, nodes: 4 }, RangeError, "nodes"],
    [{ memoryMiB: -1 }, RangeError, "memoryMiB"],
    [{ domains: [{ memory: 5 }] }, TypeError, "memory"],
    [{ domains: [{ domid: 40_000 }] }, RangeError, "domid"],
    [{ domains: [{ vcpus: 1.5 }] }, RangeError, "vcpus"],
    [{ release: "four" }, RangeError, "no release"],
    [{ architecture: "riscv64" }, RangeError, "riscv64"],
    [{ scheduler: "fair" }, RangeError, "fair"],
    [{ memoryMiB: 512 }, RangeError, "1024 MiB"],
    [{ domains: [{ memoryMiB: 1 << 20 }] }, RangeError, "MiB left"],
    [{ domains: [{ domid: 7 }, { domid: 7 }] }, RangeError, "a domain 7 already"],
    [{ domains: [{ cpupool: 3 }] }, RangeError, "cpu pool 3"],
    [{ architecture: "arm64", domains: [{ type: "pv" }] }, RangeError, "no pv"],
    [{ domains: [{ uuid: "web" }] }, RangeError, "web"],
    [{ domains: [{ state: "shutdown", shutdownReason: "boredom" }] }, RangeError, "boredom"],
  ])("%p is refused", (options, type, words) => {
    const make = (): SimulatedXen => new SimulatedXen(options as unknown as SimulatedXenOptions);
    expect(make).toThrow(type);
    expect(make).toThrow(words);
  });
});

describe("a release", () => {
  test("that nobody knows says its number, and its own tables are not to be had", () => {
    using simulated = new SimulatedXen({ release: "4.99" });
    using xen = simulated.open();
    expect(xen.version).toMatchObject({ release: "4.99", pageBytes: 4096 });
    expect(() => xen.host.info()).toThrow(XenUnknownReleaseError);
  });

  test("in development is not the release that it will become", () => {
    using simulated = new SimulatedXen({ release: "4.20", extraversion: "-unstable" });
    using xen = simulated.open();
    expect(() => xen.domains.list()).toThrow(XenUnknownReleaseError);
  });

  test("whose interface is another one refuses", () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.fail("sysctl", "EACCES");
    expect(() => xen.host.info()).toThrow(XenInterfaceVersionError);
  });

  test("from 4.21 on tells who has the interrupt which domains have changed", () => {
    using simulated = new SimulatedXen({ release: "4.21", domains: [{}, {}] });
    using xen = simulated.open();
    if (!xen.atLeast("4.21")) throw new Error("this is a 4.21");
    const { DOMID_INVALID } = xen.abi.load("xen.constants");
    const next = (): number => xen.domctl("get_domain_state", DOMID_INVALID).domid;
    expect(next).toThrow(expect.objectContaining({ code: "EACCES" }));
    using _interrupt = xen.eventChannels.bindVirq("VIRQ_DOM_EXC");
    expect([next(), next(), next()]).toEqual([0, 1, 2]);
    expect(next).toThrow(expect.objectContaining({ code: "ENOENT" }));
    simulated.domain(2).pause();
    expect(next).toThrow(expect.objectContaining({ code: "ENOENT" }));
    simulated.domain(2).shutDown("crash");
    expect(next()).toBe(2);
    const { state } = xen.domctl("get_domain_state", 2);
    const { XEN_DOMCTL_GETDOMSTATE_STATE_EXIST: exists, XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN: stopped } =
      xen.abi.load("domctl.constants");
    expect(state).toBe(exists | stopped);
  });
});

test("what is not simulated says so", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  expect(() => xen.domctl("audit_p2m", 1)).toThrow(XenUnsupportedOperationError);
  expect(() => xen.platformOp("get_cpuinfo", {})).toThrow(XenUnsupportedOperationError);
});

test("what is slow holds the program up, and the machine's time goes on", () => {
  using simulated = new SimulatedXen({ uptimeSeconds: 0 });
  using xen = simulated.open();
  const start = performance.now();
  {
    using _slow = simulated.slow("sysctl physinfo", { milliseconds: 30 });
    xen.host.info();
  }
  xen.host.info();
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  expect(simulated.uptimeNs).toBe(30_000_000n);
});

test("what is slow and made in the background leaves the program free", async () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  using _slow = simulated.slow("domctl destroydomain", { milliseconds: 20 });
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await xen.domains.get(1).destroy();
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
  expect(xen.domains.list().length).toBe(1);
});

test("a fault is of an operation that there is", () => {
  using simulated = new SimulatedXen({ release: "4.17" });
  expect(() => simulated.fail("sysctl physinf", "EPERM")).toThrow("sysctl physinf");
  expect(() => simulated.slow("domctl get_domain_state", { milliseconds: 1 })).toThrow(RangeError);
  expect(() => simulated.fail("argo_op", "EPERM")).toThrow("argo_op");
  expect(() => simulated.fail("sysctl physinfo", "EWHAT" as never)).toThrow("EWHAT");
});

test("what is not simulated can be made to fail in another way", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  simulated.fail("domctl audit_p2m", "EBUSY");
  expect(() => xen.domctl("audit_p2m", 1)).toThrow(expect.objectContaining({ code: "EBUSY" }));
});

test("the clock follows this computer's where it is to", async () => {
  using simulated = new SimulatedXen({ clock: "real", cpus: 1, dom0: { vcpus: 1 } });
  using xen = simulated.open();
  const before = xen.domains.get(0).info().cpuTimeNs;
  await Bun.sleep(5);
  expect(xen.domains.get(0).info().cpuTimeNs - before).toBeGreaterThan(4_000_000n);
});

test("vcpus share the cpus that they may run on, and leave the others idle", () => {
  using simulated = new SimulatedXen({ cpus: 2, uptimeSeconds: 0, dom0: { vcpus: 1 }, domains: [{}, {}, {}] });
  using xen = simulated.open();
  for (const domain of simulated.domains) for (const vcpu of domain.vcpus) vcpu.hardAffinity = new Set([0]);
  simulated.advance({ seconds: 4 });
  expect(xen.domains.list().map(({ cpuTimeNs }) => cpuTimeNs)).toEqual(Array(4).fill(1_000_000_000n));
  expect(xen.host.cpuIdleTimesNs()).toEqual([0n, 4_000_000_000n]);
});

test("a machine of several nodes gives a domain memory where it should be", () => {
  using simulated = new SimulatedXen({ architecture: "x86_64", cpus: 4, nodes: 2, memoryMiB: 4096 });
  using xen = simulated.open();
  const [before] = xen.host.numaNodes();
  const domain = simulated.createDomain({ memoryMiB: 1 });
  domain.nodeAffinity = new Set([1]);
  domain.maxPages = 100_000;
  domain.totalPages = 100_000;
  const [near, far] = xen.host.numaNodes();
  expect(xen.host.cpus().map(({ node }) => node)).toEqual([0, 0, 1, 1]);
  expect(before?.freeBytes).toBe(near?.freeBytes as never);
  expect(near?.distances).toEqual([10, 20]);
  expect((near?.freeBytes ?? 0) + (far?.freeBytes ?? 0)).toBe(xen.host.info().freePages * 4096);
});

test("power management has states whose times add up to the machine's", () => {
  using simulated = new SimulatedXen({ architecture: "x86_64", cpus: 2, uptimeSeconds: 0, dom0: { vcpus: 1 } });
  using xen = simulated.open();
  simulated.advance({ seconds: 3 });
  const { states, transitions } = xen.host.power.performance(0);
  expect(states.map(({ frequencyMHz }) => frequencyMHz)).toEqual([2400, 1800, 1200]);
  expect(states.reduce((sum, { residencyNs }) => sum + residencyNs, 0n)).toBe(3_000_000_000n);
  expect(transitions.length).toBe(3);
  const idle = xen.host.power.idle(1);
  expect(idle).toMatchObject({ idleTimeNs: 3_000_000_000n, last: 2 });
  expect(idle.states.reduce((sum, { residencyNs }) => sum + residencyNs, 0n)).toBe(3_000_000_000n);
  xen.host.power.resetPerformance(0);
  expect(xen.host.power.performance(0).states[0]?.residencyNs).toBe(0n);
  using bare = new SimulatedXen({ architecture: "x86_64", powerManagement: false });
  using without = bare.open();
  expect(() => without.host.power.idle(0)).toThrow(expect.objectContaining({ code: "ENODEV" }));
});

test("what has been disposed of makes no hypercalls", () => {
  const simulated = new SimulatedXen();
  const xen = simulated.open();
  simulated[Symbol.dispose]();
  expect(() => xen.host.info()).toThrow(ReferenceError);
  expect(() => simulated.hypercall0(0)).toThrow(ReferenceError);
  simulated[Symbol.dispose]();
  xen[Symbol.dispose]();
});
