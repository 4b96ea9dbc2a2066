import { describe, expect, test } from "bun:test";
import { domid, XenIncompleteError, XenNoSuchDomainError, XenPermissionError, Xen } from "../../../../src/index.ts";
import { __HYPERVISOR_sysctl } from "../../../../src/generated/4.17/x86_64/xen.constants.ts";
import { releases } from "../../../../src/generated/index.ts";
import { SimulatedXen, type SimulatedXenOptions } from "../../../../src/testing.ts";
import { decorated } from "../../stand-in/decorated.ts";

const tables = releases.flatMap((release) =>
  (["x86_64", "arm64"] as const).map((architecture) => ({ release, architecture })),
);

async function withGuest(
  options: SimulatedXenOptions,
  use: (xen: Xen, simulated: SimulatedXen) => void | Promise<void>,
): Promise<void> {
  using simulated = new SimulatedXen({ domains: [{ domid: 7, vcpus: 2, memoryMiB: 64 }], ...options });
  using xen = simulated.open();
  await use(xen, simulated);
}

describe.each(tables)("a domain of Xen $release on $architecture", (table) => {
  test("is paused, limited, renamed, shut down and destroyed", () =>
    withGuest(table, async (xen) => {
      const domain = xen.domains.get(7);
      domain.pause();
      expect(domain.info().state).toBe("paused");
      domain.unpause();
      expect(domain.info().state).toBe("running");
      domain.memory.setLimitKiB(1 << 20);
      expect(domain.info().maximumPages).toBe(1 << 18);
      domain.setUuid("0f1e2d3c-4b5a-6978-8796-A5B4C3D2E1F0");
      expect(domain.info().uuid).toBe("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
      domain.setHvmParameter("store_evtchn", 9n);
      expect(domain.hvmParameter("store_evtchn")).toBe(9n);
      domain.forceShutdown("watchdog");
      expect(domain.info()).toMatchObject({ state: "shutdown", shutdownReason: "watchdog" });
      await domain.destroy();
      expect(() => domain.info()).toThrow(XenNoSuchDomainError);
    }));

  test("has vcpus with state, time and affinity", () =>
    withGuest(table, (xen, simulated) => {
      simulated.advance({ seconds: 2 });
      const { vcpus } = xen.domains.get(7);
      expect(vcpus.list().map(({ id, state }) => ({ id, state }))).toEqual([
        { id: 0, state: "running" },
        { id: 1, state: "running" },
      ]);
      const times = vcpus.list().reduce((sum, { cpuTimeNs }) => sum + cpuTimeNs, 0n);
      expect(times).toBe(xen.domains.get(7).info().cpuTimeNs);
      expect(vcpus.get(1).setAffinity({ hard: [1, 3] })).toEqual({ hard: [1, 3], soft: [0, 1, 2, 3] });
      expect(vcpus.get(1).setAffinity({ soft: new Set([3]) })).toEqual({ hard: [1, 3], soft: [3] });
      expect(vcpus.get(1).setAffinity({ hard: "all", soft: "all" }).hard).toEqual([0, 1, 2, 3]);
      expect(() => vcpus.get(2).info()).toThrow("domain 7 has no vcpu 2, its vcpus are 0 to 1");
      expect(() => xen.domains.listVcpus([7] as never)).toThrow(
        "expected domains to have a domid and a highestVcpu, received a number",
      );
      expect(xen.domains.listVcpus([{ domid: domid(7), highestVcpu: 3 }]).map(({ id }) => id)).toEqual([0, 1]);
      for (const hard of [[4], [-1], [1.5]]) expect(() => vcpus.get(0).setAffinity({ hard })).toThrow(RangeError);
      expect(() => vcpus.get(0).setAffinity({ hard: 3 as never })).toThrow(TypeError);
    }));

  test("has more ports than one question asks for", () =>
    withGuest(table, (xen) => {
      const ports = Array.from({ length: 300 }, () =>
        xen.eventChannelOp("alloc_unbound", { dom: 7, remote_dom: 0 }, ({ port }) => port),
      );
      expect(xen.domains.listPorts(7).map(({ port }) => port)).toEqual(ports);
      expect(xen.domains.listPorts(7)[299]?.status).toEqual({ kind: "unbound", vcpu: 0, remote: 0 });
      expect(() => xen.domains.listPorts(8)).toThrow(XenNoSuchDomainError);
      expect(() => xen.domains.listPorts(-1)).toThrow(RangeError);
    }));

  test("takes its memory from its nodes", () =>
    withGuest({ ...table, nodes: 2 }, (xen) => {
      const domain = xen.domains.get(7);
      // On Arm, Xen knows of one node.
      const nodes = table.architecture === "arm64" ? [0] : [0, 1];
      const last = nodes.slice(-1);
      domain.setNodeAffinity(last);
      expect(domain.nodeAffinity()).toEqual(last);
      domain.setNodeAffinity("auto");
      expect(domain.nodeAffinity()).toEqual(nodes);
      expect(() => domain.setNodeAffinity([64])).toThrow(RangeError);
      expect(() => domain.setNodeAffinity("all" as "auto")).toThrow(
        new TypeError('expected nodes to be "auto" or a list of numbers, received "all"'),
      );
      expect(domain.nodeAffinity()).toEqual(nodes);
    }));

  test("is populated with memory, which is released again", () =>
    withGuest(table, async (xen) => {
      const domain = xen.domains.get(7);
      const { totalPages } = domain.info();
      domain.memory.setLimitKiB(1 << 20);
      const first = 1 << 20;
      const frames = await domain.memory.populate({ first, count: 10_000 });
      expect([frames.length, Number(frames[0]), Number(frames.at(-1))]).toEqual([10_000, first, first + 9999]);
      expect(domain.memory.reservation()).toEqual({
        currentPages: totalPages + 10_000,
        maximumPages: 1 << 18,
      });
      expect(Number(domain.memory.maximumGfn())).toBe(first + 9999);
      await domain.memory.release({ frames });
      expect(domain.info().totalPages).toBe(totalPages);
      await domain.memory.populate({ first, count: 2, order: 9 });
      expect(domain.info().totalPages).toBe(totalPages + 1024);
    }));
});

test("a domain's frames may be numbers or bigints", () =>
  withGuest({}, async (xen) => {
    const { memory } = xen.domains.get(7);
    memory.setLimitKiB(1 << 20);
    expect(await memory.populate({ first: 0x10_0000n, count: 2 })).toEqual([0x10_0000, 0x10_0001]);
    expect(await memory.populate({ frames: [0x10_0002n, 0x10_0003] })).toEqual([0x10_0002, 0x10_0003]);
    expect(await memory.populate({ first: -1n, count: 1 }).catch(String)).toContain("RangeError");
  }));

describe("a domain's share of the cpus", () => {
  test.each(["credit", "credit2"] as const)("has a weight and a cap under %s", (scheduler) =>
    withGuest({ scheduler }, (xen) => {
      const domain = xen.domains.get(7);
      domain.setScheduling({ weight: 500 });
      domain.setScheduling({ capPercent: 20 });
      expect(domain.scheduling()).toEqual({ scheduler, weight: 500, capPercent: 20 });
      expect(() => domain.setScheduling({ budgetUs: 1 })).toThrow(
        `the scheduler ${scheduler} (weight, capPercent), received budgetUs`,
      );
      expect(() => domain.setScheduling({ wieght: 1 } as never)).toThrow('setScheduling has no option "wieght"');
      expect(() => domain.setScheduling({ weight: 70_000 })).toThrow(RangeError);
    }),
  );

  test("has a budget in each period under rtds", () =>
    withGuest({ scheduler: "rtds" }, (xen) => {
      const domain = xen.domains.get(7);
      domain.setScheduling({ periodUs: 20_000, budgetUs: 5000 });
      domain.setScheduling({ budgetUs: 6000 });
      const budget = { periodUs: 20_000, budgetUs: 6000 };
      expect(domain.scheduling()).toMatchObject({
        scheduler: "rtds",
        vcpus: [
          { id: 0, ...budget },
          { id: 1, ...budget },
        ],
      });
      expect(() => domain.setScheduling({ budgetUs: 20_001 })).toThrow(RangeError);
      expect(() => domain.setScheduling({ weight: 1 })).toThrow(
        "the scheduler rtds (periodUs, budgetUs), received weight",
      );
    }));

  test("has no parameters under other schedulers", () =>
    withGuest({ scheduler: "null", cpus: 8 }, (xen) => {
      expect(xen.domains.get(7).scheduling()).toEqual({ scheduler: "null" });
      expect(() => xen.domains.get(7).setScheduling({ weight: 1 })).toThrow(
        "the scheduler null (none), received weight",
      );
    }));
});

describe("populating memory", () => {
  test("fails beyond the limit with the count of extents that were done", () =>
    withGuest({}, async (xen) => {
      const error = await xen.domains
        .get(7)
        .memory.populate({ first: 1 << 20, count: 5 })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(XenIncompleteError);
      expect(error).toMatchObject({ completed: 0, code: "ERR_INCOMPLETE", operation: "memory_op populate_physmap" });
    }));

  test("of a domain that does not exist fails with a XenNoSuchDomainError", () =>
    withGuest({}, async (xen) => {
      const error = await xen.domains
        .get(8)
        .memory.populate({ first: 0, count: 1 })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(XenNoSuchDomainError);
    }));

  test.each([
    [{ first: -1, count: 1 }, RangeError],
    [{ first: 0, count: 1.5 }, RangeError],
    [{ first: 0, count: 1, order: 64 }, RangeError],
    [{ frames: [0, Number.NaN] }, RangeError],
    [{ frames: 5 }, TypeError],
    [{ frames: [0], ordre: 9 }, TypeError],
    [{ first: 0, count: 1, frames: [0] }, TypeError],
    [undefined, TypeError],
  ])("refuses %j", (extents, kind) =>
    withGuest({}, async (xen) => {
      expect(
        await xen.domains
          .get(7)
          .memory.populate(extents as never)
          .catch((reason: unknown) => reason),
      ).toBeInstanceOf(kind);
    }),
  );

  test("makes no hypercall after an abort", () =>
    withGuest({}, async (xen) => {
      const { totalPages } = xen.domains.get(7).info();
      const signal = AbortSignal.abort("enough");
      expect(
        await xen.domains
          .get(7)
          .memory.populate({ first: 1, count: 1 }, { signal })
          .catch((reason: unknown) => reason),
      ).toBe("enough");
      expect(xen.domains.get(7).info().totalPages).toBe(totalPages);
    }));
});

test.each(["0f1e2d3c", "", "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1fg"])("setUuid refuses %p as a UUID", (uuid) =>
  withGuest({}, (xen) => expect(() => xen.domains.get(7).setUuid(uuid)).toThrow(RangeError)),
);

test.each(["callback_type_gsi", "callback_irq_type_mask", "nothing", "__proto__"])(
  "hvmParameter refuses the unknown parameter %p",
  (name) => withGuest({}, (xen) => expect(() => xen.domains.get(7).hvmParameter(name as never)).toThrow(TypeError)),
);

test("a domain that may not control others gets a XenPermissionError", () => {
  using simulated = new SimulatedXen({ runsIn: 3, domains: [{ domid: 3 }] });
  using xen = simulated.open();
  for (const refused of [() => xen.domains.list(), () => xen.host.info(), () => xen.host.console.text()]) {
    expect(refused).toThrow(XenPermissionError);
    expect(refused).toThrow("unrestricted=1");
  }
});

test("a list of several calls has each lasting domain once while others come and go", () => {
  const numbers = Array.from({ length: 600 }, (_, index) => 1 + index * 3);
  using simulated = new SimulatedXen({ memoryMiB: 65_536, domains: numbers.map((domid) => ({ domid, memoryMiB: 1 })) });
  let change: (() => void) | null = null;
  const hypercall = decorated(simulated.hypercall, {
    hypercall1: (op, argument) => {
      const result = simulated.hypercall.hypercall1(op, argument);
      if (op === __HYPERVISOR_sysctl) change?.();
      return result;
    },
  });
  using xen = Xen.open({ hypercall });
  const mortal = new Set(numbers.filter((_, index) => index % 5 === 0));
  let next = 0;
  // Between the others' numbers: first some far before the list's position and after it, then others.
  let spare = 2;
  change = () => {
    // Some before the list's position go and come, and some after it.
    const again = change;
    change = null;
    for (let count = 0; count < 7; count++) {
      const doomed = [...mortal][(next += 11) % mortal.size];
      if (doomed !== undefined && mortal.delete(doomed)) xen.domctl("destroydomain", doomed);
      if (spare < 1800) simulated.createDomain({ domid: spare, memoryMiB: 1 });
      spare += 3 * 19;
    }
    change = again;
  };
  for (let round = 0; round < 3; round++) {
    const listed = xen.domains.list().map(({ domid }) => Number(domid));
    expect(listed).toEqual([...new Set(listed)].toSorted((a, b) => a - b));
    const lasting = numbers.filter((_, index) => index % 5 !== 0);
    expect(listed.filter((domid) => lasting.includes(domid))).toEqual(lasting);
  }
});

test("a list of vcpus leaves out domains that have gone meanwhile", async () => {
  using simulated = new SimulatedXen({
    memoryMiB: 65_536,
    domains: Array.from({ length: 1000 }, () => ({ memoryMiB: 1 })),
  });
  using xen = simulated.open();
  const domains = xen.domains.list();
  await xen.domains.get(500).destroy();
  const vcpus = xen.domains.listVcpus(domains);
  expect(vcpus.length).toBe(domains.reduce((sum, { highestVcpu }) => sum + (highestVcpu ?? -1) + 1, 0) - 1);
  expect(vcpus.some(({ domid }) => Number(domid) === 500)).toBe(false);
});
