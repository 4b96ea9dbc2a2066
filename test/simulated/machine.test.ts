import { describe, expect, test } from "bun:test";
import {
  domid,
  gfn,
  XenInterfaceVersionError,
  XenUnknownReleaseError,
  XenUnsupportedOperationError,
} from "../../src/index.ts";
import { SimulatedXen, type SimulatedXenOptions, SimulatedXenStore } from "../../src/testing.ts";

describe("a simulated machine refuses", () => {
  test.each([
    [{ cpu: 4 }, TypeError, "cpu"],
    [{ cpus: 0 }, RangeError, "cpus"],
    [{ cpus: 2, nodes: 4 }, RangeError, "nodes"],
    [{ memoryMiB: -1 }, RangeError, "expected memoryMiB to be from 0 to 4294967296, received -1"],
    [{ memoryMiB: "4" }, TypeError, "expected a number for memoryMiB, received a string"],
    [{ clock: "fast" }, TypeError, 'expected clock to be "manual" or "real", received "fast"'],
    [{ domains: {} }, TypeError, "expected domains to be an array"],
    [{ domains: [{ memory: 5 }] }, TypeError, "memory"],
    [{ domains: [{ domid: 40_000 }] }, RangeError, "domid"],
    [{ domains: [{ vcpus: 1.5 }] }, RangeError, "vcpus"],
    [{ domains: [{ state: "asleep" }] }, TypeError, 'received "asleep"'],
    [{ domains: [{ type: "xen" }] }, TypeError, 'expected type to be "pv", "hvm" or "pvh", received "xen"'],
    [{ release: "four" }, RangeError, 'expected a release of Xen such as "4.20", received "four"'],
    [{ architecture: "riscv64" }, TypeError, 'expected architecture to be "x86_64" or "arm64", received "riscv64"'],
    [{ buildId: "0g" }, RangeError, 'expected pairs of hexadecimal digits for buildId, received "0g"'],
    [{ scheduler: "fair" }, TypeError, "fair"],
    [{ runsIn: 3 }, RangeError, "expected runsIn to be that of a simulated domain (0), received 3"],
    [{ memoryMiB: 512 }, RangeError, "expected at most 512 MiB for memoryMiB, received 1024"],
    [{ domains: [{ memoryMiB: 1 << 20 }] }, RangeError, "expected at most 15360 MiB for memoryMiB, received 1048576"],
    [{ domains: [{ domid: 7 }, { domid: 7 }] }, RangeError, "expected a domid that is not in use, received 7"],
    [{ domains: [{ cpupool: 3 }] }, RangeError, "expected the number of a cpu pool (0) for cpupool, received 3"],
    [{ architecture: "arm64", domains: [{ type: "pv" }] }, RangeError, 'expected type "pvh" on arm64, received "pv"'],
    [{ domains: [{ uuid: "web" }] }, RangeError, "web"],
    [{ domains: [{ state: "shutdown", shutdownReason: "boredom" }] }, TypeError, "boredom"],
  ])("%p", (options, type, words) => {
    const make = (): SimulatedXen => new SimulatedXen(options as unknown as SimulatedXenOptions);
    expect(make).toThrow(type);
    expect(make).toThrow(words);
  });
});

describe("a simulated release", () => {
  test("that is unknown reports its number and has no tables of its own", () => {
    using simulated = new SimulatedXen({ release: "4.99" });
    using xen = simulated.open();
    expect(xen.version).toMatchObject({ release: "4.99", pageBytes: 4096 });
    expect(() => xen.host.info()).toThrow(XenUnknownReleaseError);
  });

  test("in development does not have the tables of the release that it will become", () => {
    using simulated = new SimulatedXen({ release: "4.20", extraversion: "-unstable" });
    using xen = simulated.open();
    expect(() => xen.domains.list()).toThrow(XenUnknownReleaseError);
  });

  test("with another interface version refuses operations", () => {
    using simulated = new SimulatedXen();
    using xen = simulated.open();
    simulated.fail("sysctl", "EACCES");
    expect(() => xen.host.info()).toThrow(XenInterfaceVersionError);
  });

  test("from 4.21 on reports changed domains to the holder of VIRQ_DOM_EXC", () => {
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
    simulated.domain(2).shutdown("crash");
    expect(next()).toBe(2);
    const { state } = xen.domctl("get_domain_state", 2);
    const { XEN_DOMCTL_GETDOMSTATE_STATE_EXIST: exists, XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN: stopped } =
      xen.abi.load("domctl.constants");
    expect(state).toBe(exists | stopped);
  });
});

test("an operation that is not simulated throws a XenUnsupportedOperationError", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  expect(() => xen.domctl("settimeoffset", 1, {})).toThrow(XenUnsupportedOperationError);
  expect(() => xen.platformOp("settime64", {})).toThrow(XenUnsupportedOperationError);
});

test("a slow simulated operation blocks the program, and the machine's time passes", () => {
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

test("a slow simulated operation in the background does not block the program", async () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  using _slow = simulated.slow("domctl destroydomain", { milliseconds: 20 });
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await xen.domains.get(1).destroy();
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
  expect(xen.domains.list().length).toBe(1);
});

test("simulated.fail refuses an operation that the release does not have", () => {
  using simulated = new SimulatedXen({ release: "4.17" });
  expect(() => simulated.fail("sysctl physinf", "EPERM")).toThrow('received "physinf"; did you mean "physinfo"?');
  expect(() => simulated.slow("domctl get_domain_state", { milliseconds: 1 })).toThrow(TypeError);
  expect(() => simulated.fail("argo_op", "EPERM")).toThrow("argo_op");
  expect(() => simulated.fail("sysctl physinfo", "EWHAT" as never)).toThrow("EWHAT");
});

test("simulated.fail can change the error of an operation that is not simulated", () => {
  using simulated = new SimulatedXen({ domains: [{}] });
  using xen = simulated.open();
  simulated.fail("domctl settimeoffset", "EBUSY");
  expect(() => xen.domctl("settimeoffset", 1, {})).toThrow(expect.objectContaining({ code: "EBUSY" }));
});

test("a simulated machine's clock can follow this computer's", async () => {
  using simulated = new SimulatedXen({ clock: "real", cpus: 1, dom0: { vcpus: 1 } });
  using xen = simulated.open();
  const before = xen.domains.get(0).info().cpuTimeNs;
  await Bun.sleep(5);
  expect(xen.domains.get(0).info().cpuTimeNs - before).toBeGreaterThan(4_000_000n);
});

test("simulated vcpus share the cpus of their affinity, and leave the others idle", () => {
  using simulated = new SimulatedXen({ cpus: 2, uptimeSeconds: 0, dom0: { vcpus: 1 }, domains: [{}, {}, {}] });
  using xen = simulated.open();
  for (const domain of simulated.domains) for (const vcpu of domain.vcpus) vcpu.set({ hardAffinity: new Set([0]) });
  simulated.advance({ seconds: 4 });
  expect(xen.domains.list().map(({ cpuTimeNs }) => cpuTimeNs)).toEqual(Array(4).fill(1_000_000_000n));
  expect(xen.host.cpuIdleTimesNs()).toEqual([0n, 4_000_000_000n]);
});

test("a simulated machine of several nodes takes a domain's memory from the nodes of its affinity", () => {
  using simulated = new SimulatedXen({ architecture: "x86_64", cpus: 4, nodes: 2, memoryMiB: 4096 });
  using xen = simulated.open();
  const [before] = xen.host.numaNodes();
  const domain = simulated.createDomain({ memoryMiB: 1 });
  domain.set({ nodeAffinity: new Set([1]) });
  domain.set({ maximumPages: 100_000, totalPages: 100_000 });
  const [near, far] = xen.host.numaNodes();
  expect(xen.host.cpus().map(({ node }) => node)).toEqual([0, 0, 1, 1]);
  expect(before?.freeBytes).toBe(near?.freeBytes as never);
  expect(near?.distances).toEqual([10, 20]);
  expect((near?.freeBytes ?? 0) + (far?.freeBytes ?? 0)).toBe(xen.host.info().freePages * 4096);
});

test("simulated power management has states whose times add up to the machine's", () => {
  using simulated = new SimulatedXen({ architecture: "x86_64", cpus: 2, uptimeSeconds: 0, dom0: { vcpus: 1 } });
  using xen = simulated.open();
  simulated.advance({ seconds: 3 });
  const { states, transitions } = xen.host.power.performance(0);
  expect(states.map(({ frequencyMHz }) => frequencyMHz)).toEqual([2400, 1800, 1200]);
  expect(states.reduce((sum, { residencyNs }) => sum + residencyNs, 0n)).toBe(3_000_000_000n);
  expect(transitions.length).toBe(3);
  const idle = xen.host.power.idle(1);
  expect(idle).toMatchObject({ idleTimeNs: 3_000_000_000n, lastState: 2 });
  expect(idle.states.reduce((sum, { residencyNs }) => sum + residencyNs, 0n)).toBe(3_000_000_000n);
  xen.host.power.resetPerformance(0);
  expect(xen.host.power.performance(0).states[0]?.residencyNs).toBe(0n);
  using idling = new SimulatedXen({ architecture: "x86_64", cpuFrequencies: false });
  using still = idling.open();
  expect(still.host.power.idle(0).states.length).toBe(3);
  expect(() => still.host.power.performance(0)).toThrow(expect.objectContaining({ code: "ENODEV" }));
  using bare = new SimulatedXen({ architecture: "x86_64", powerManagement: false });
  using without = bare.open();
  expect(() => without.host.power.idle(0)).toThrow(expect.objectContaining({ code: "ENODEV" }));
});

describe("simulated time", () => {
  test("is the sum of the members of a duration", () => {
    using simulated = new SimulatedXen({ uptimeSeconds: 0 });
    simulated.advance({ seconds: 1, milliseconds: 2.5, nanoseconds: 3n });
    simulated.advance({ seconds: undefined, nanoseconds: 1n });
    expect(simulated.uptimeNs).toBe(1_002_500_004n);
  });

  test.each([
    [{ second: 1 }, TypeError, "second"],
    [{ seconds: "1" }, TypeError, "expected a number for seconds, received a string"],
    [{ seconds: -1 }, RangeError, "expected a time of 0 or more for advance"],
    [{ milliseconds: Infinity }, RangeError, "expected a time of 0 or more for advance"],
    [5, TypeError, "advance"],
  ])("refuses %p", (duration, type, words) => {
    using simulated = new SimulatedXen();
    expect(() => simulated.advance(duration as never)).toThrow(type);
    expect(() => simulated.advance(duration as never)).toThrow(words);
  });
});

test.each([
  [(simulated: SimulatedXen) => simulated.domain(9), "expected domid to be that of a simulated domain (0), received 9"],
  [
    (simulated: SimulatedXen) => simulated.memory.domain(9),
    "expected domid to be that of a simulated domain (0), received 9",
  ],
  [(simulated: SimulatedXen) => simulated.fail("sysctl physinfo", "EPERM", { time: 1 } as never), "time"],
  [(simulated: SimulatedXen) => simulated.fail("physinfo", "EPERM"), 'such as "sysctl physinfo"'],
  [(simulated: SimulatedXen) => simulated.fail("sysctl physinfo", "EWHAT" as never), 'received "EWHAT"'],
  [(simulated: SimulatedXen) => simulated.slow("sysctl", { millisecond: 1 } as never), 'did you mean "milliseconds"'],
  [(simulated: SimulatedXen) => simulated.createDomain({ memoryMib: 64 } as never), 'did you mean "memoryMiB"'],
  [(simulated: SimulatedXen) => simulated.store.addDomain(9, { nam: "web" } as never), 'did you mean "name"'],
  [
    (simulated: SimulatedXen) =>
      simulated.memory.domain(domid(0)).grant(domid(0), gfn(1), { writeable: true } as never),
    'did you mean "writable"',
  ],
  [() => new SimulatedXenStore({ quota: {} } as never), 'did you mean "quotas"'],
])("the error of the wrong call %# of a simulated machine's method has the expected value", (call, words) => {
  using simulated = new SimulatedXen();
  expect(() => call(simulated)).toThrow(words);
});
