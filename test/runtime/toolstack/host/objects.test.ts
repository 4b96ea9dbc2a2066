import { describe, expect, test } from "bun:test";
import { XenBusyError, XenUnsupportedOperationError } from "../../../../src/index.ts";
import { releases } from "../../../../src/generated/index.ts";
import { SimulatedXen } from "../../../../src/testing.ts";

const tables = releases.flatMap((release) =>
  (["x86_64", "arm64"] as const).map((architecture) => ({ release, architecture })),
);

describe.each(tables)("the host of Xen $release on $architecture", (table) => {
  test("has cpus in cores, sockets and nodes", () => {
    const isArm = table.architecture === "arm64";
    using simulated = new SimulatedXen({ ...table, cpus: 4, coresPerSocket: 2, nodes: isArm ? 1 : 2 });
    using xen = simulated.open();
    // Xen does not know Arm's cores, sockets and nodes.
    const places = isArm
      ? Array.from({ length: 4 }, () => [0, 0, 0])
      : [
          [0, 0, 0],
          [1, 0, 0],
          [0, 1, 1],
          [1, 1, 1],
        ];
    expect(xen.host.cpus()).toEqual(
      places.map(([core = 0, socket = 0, node = 0], cpu) => ({ cpu, core, socket, node })),
    );
    const nodes = xen.host.numaNodes();
    const distances = isArm
      ? [[20]]
      : [
          [10, 20],
          [20, 10],
        ];
    expect(nodes.map(({ node, distances }) => ({ node, distances }))).toEqual(
      distances.map((distances, node) => ({ node, distances })),
    );
    const { totalPages, freePages } = xen.host.info();
    const bytes = (name: "totalBytes" | "freeBytes"): number => nodes.reduce((sum, node) => sum + node[name], 0);
    expect([bytes("totalBytes"), bytes("freeBytes")]).toEqual([totalPages, freePages].map((pages) => pages * 4096));
  });

  test("counts the idle time of each cpu", () => {
    using simulated = new SimulatedXen({ ...table, cpus: 2, dom0: { vcpus: 1 }, uptimeSeconds: 0 });
    using xen = simulated.open();
    simulated.advance({ seconds: 10 });
    const busy = xen.domains.list().reduce((sum, { cpuTimeNs }) => sum + cpuTimeNs, 0n);
    const idle = xen.host.cpuIdleTimesNs();
    expect(idle.length).toBe(2);
    expect(idle.reduce((sum, time) => sum + time, busy)).toBe(20_000_000_000n);
  });

  test("creates, fills and empties cpu pools", async () => {
    using simulated = new SimulatedXen({ ...table, cpus: 4, domains: [{ domid: 1 }] });
    using xen = simulated.open();
    const { cpupools } = xen;
    const first = cpupools.get(0);
    expect(cpupools.list()).toEqual([{ id: 0, scheduler: "credit2", domains: 2, cpus: [0, 1, 2, 3] }]);
    const made = cpupools.create("credit");
    await first.removeCpu(3);
    expect(cpupools.freeCpus()).toEqual([3]);
    made.addCpu();
    made.moveDomain(1);
    expect(made.info()).toEqual({ id: made.id, scheduler: "credit", domains: 1, cpus: [3] });
    expect(xen.domains.get(1).scheduling()).toMatchObject({ scheduler: "credit" });
    expect(() => made.destroy()).toThrow(XenBusyError);
    first.moveDomain(1);
    await made.removeCpu(3);
    made.destroy();
    expect(() => cpupools.get(made.id).info()).toThrow(expect.objectContaining({ code: "ENOENT" }));
    expect(() => first.moveDomain(9)).toThrow(expect.objectContaining({ domid: 9 }));
  });

  test("accepts debug keys, and refuses other characters", () => {
    using simulated = new SimulatedXen(table);
    using xen = simulated.open();
    xen.host.sendDebugKeys("");
    expect(() => xen.host.sendDebugKeys("hß")).toThrow(
      new RangeError('expected keys to be characters of ASCII, received "ß"'),
    );
    expect(() => xen.host.sendDebugKeys("\0")).toThrow(RangeError);
    xen.host.sendDebugKeys("h");
  });
});

describe("a cpu pool", () => {
  test("has a rate limit under credit2", () => {
    using simulated = new SimulatedXen({ scheduler: "credit2" });
    using xen = simulated.open();
    xen.cpupools.get(0).setSchedulerParameters({ ratelimitUs: 1500 });
    expect(xen.cpupools.get(0).schedulerParameters()).toEqual({ scheduler: "credit2", ratelimitUs: 1500 });
    expect(() => xen.cpupools.get(0).setSchedulerParameters({ timesliceMs: 5 })).toThrow(
      "expected a parameter of the scheduler credit2 (ratelimitUs), received timesliceMs",
    );
  });

  test("has three parameters under credit, which change one at a time", () => {
    using simulated = new SimulatedXen({ scheduler: "credit" });
    using xen = simulated.open();
    const before = xen.cpupools.get(0).schedulerParameters();
    xen.cpupools.get(0).setSchedulerParameters({ timesliceMs: 20 });
    expect(xen.cpupools.get(0).schedulerParameters()).toEqual({ ...before, timesliceMs: 20 } as never);
    expect(Object.keys(before)).toEqual(["scheduler", "timesliceMs", "ratelimitUs", "migrationDelayUs"]);
  });

  test("keeps parameters that a change has as undefined", () => {
    using simulated = new SimulatedXen({ scheduler: "credit" });
    using xen = simulated.open();
    const pool = xen.cpupools.get(0);
    const before = pool.schedulerParameters();
    pool.setSchedulerParameters({ timesliceMs: undefined, ratelimitUs: 1500 });
    expect(pool.schedulerParameters()).toEqual({ ...before, ratelimitUs: 1500 } as never);
  });

  test("has no parameters under other schedulers", () => {
    using simulated = new SimulatedXen({ scheduler: "null" });
    using xen = simulated.open();
    expect(xen.cpupools.get(0).schedulerParameters()).toEqual({ scheduler: "null" });
  });
});

test("the handle of a cpu pool is made without a hypercall, and its number is checked at once", () => {
  using simulated = new SimulatedXen({ cpus: 2 });
  using xen = simulated.open();
  simulated.fail("sysctl", "EPERM");
  expect(xen.cpupools.get(7).id).toBe(7);
  for (const wrong of [-1, 0xffff_ffff, 1.5]) expect(() => xen.cpupools.get(wrong)).toThrow(RangeError);
  expect(() => xen.cpupools.get("0" as never)).toThrow(TypeError);
  expect(() => xen.cpupools.get(0).info()).toThrow(expect.objectContaining({ code: "EPERM" }));
});

test("removing a cpu that is still in use is retried until the signal aborts", async () => {
  using simulated = new SimulatedXen({ cpus: 2 });
  using xen = simulated.open();
  simulated.fail("sysctl cpupool_op.rmcpu", "EAGAIN", { times: 2 });
  await xen.cpupools.get(0).removeCpu(1);
  expect(xen.cpupools.freeCpus()).toEqual([1]);
  using _always = simulated.fail("sysctl cpupool_op.rmcpu", "EAGAIN");
  const signal = AbortSignal.timeout(30);
  expect(
    await xen.cpupools
      .get(0)
      .removeCpu(0, { signal })
      .catch((reason: unknown) => reason),
  ).toMatchObject({
    name: expect.stringMatching(/TimeoutError|AbortError/),
  });
});

test("sleep statistics of cpus exist on x86 only", () => {
  using x86 = new SimulatedXen({ architecture: "x86_64" });
  using xen = x86.open();
  const { states, lastState } = xen.host.power.idle(0);
  expect(states.length).toBeGreaterThan(lastState);
  using arm = new SimulatedXen({ architecture: "arm64" });
  using other = arm.open();
  expect(() => other.host.power.idle(0)).toThrow(XenUnsupportedOperationError);
});
