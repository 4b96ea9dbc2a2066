/** The public objects, through every operation that they use. */

import { describe, expect, test } from "bun:test";
import { gfn } from "../../src/index.ts";
import { decodeStatus } from "../../src/runtime/toolstack/raw-event-channels/index.ts";
import type { Subject } from "./subject.ts";
import { codeOf, isArm, untilReleased } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

export function objects(of: () => Subject): void {
  describe("the host's objects", () => {
    test("agree with one another about cpus, nodes and memory", () => {
      const { xen } = of();
      const { onlineCpus, onlineNodes, totalPages } = xen.host.info();
      expect(xen.host.cpus().map(({ cpu }) => cpu)).toEqual([...Array(onlineCpus).keys()]);
      expect(xen.host.cpuIdleTimesNs().length).toBe(onlineCpus);
      expect(xen.host.numaNodes().length).toBe(onlineNodes);
      expect(xen.host.maximumFrame()).toBeGreaterThanOrEqual(totalPages - 1);
      expect(xen.version.pageBytes).toBe(4096);
    });

    test("list pools and the parameters of their schedulers", async () => {
      const { xen } = of();
      const { cpupools } = xen;
      const first = cpupools.get(0);
      await untilReleased(() => first.info().domains === xen.domains.list().length);
      const [listed] = cpupools.list();
      expect(listed).toMatchObject({ id: 0, domains: xen.domains.list().length });
      expect(first.info()).toEqual(listed as never);
      expect(cpupools.freeCpus()).toEqual([]);
      const before = first.schedulerParameters();
      first.setSchedulerParameters({ ratelimitUs: 500 });
      expect(first.schedulerParameters()).toMatchObject({ ratelimitUs: 500 });
      first.setSchedulerParameters({ ratelimitUs: 1000 });
      expect(first.schedulerParameters()).toEqual(before);
      cpupools.create().destroy();
      const last = xen.host.info().highestCpu;
      if (last === 0) return;
      await first.removeCpu(last);
      expect(cpupools.freeCpus()).toEqual([last]);
      first.addCpu(last);
      using domain = new TestDomain(of());
      first.moveDomain(domain.domid);
      expect(xen.domains.get(domain.domid).info().cpupool).toBe(0);
    });

    test("follow the console", async () => {
      const { xen } = of();
      using following = xen.host.console.follow({ intervalMs: 5 });
      const heard = (async () => {
        for await (const text of following) if (text.includes("'h' pressed")) return true;
        return false;
      })();
      xen.host.sendDebugKeys("h");
      expect(await heard).toBe(true);
      expect(xen.host.console.text()).toContain("'h' pressed");
      xen.host.console.clear();
      expect(xen.host.console.text()).not.toContain("'h' pressed");
      // leaves text in the ring for later readers
      for (let times = 0; times < 3; times++) xen.host.sendDebugKeys("h");
    });

    test("report the cpus' power states, or fail with a reason", () => {
      const subject = of();
      const { power } = subject.xen.host;
      const outcomes = [
        codeOf(() => power.performance(0)),
        codeOf(() => power.idle(0)),
        codeOf(() => power.resetPerformance(0)),
      ];
      const expected = isArm(subject) ? ["ERR_NOT_IN_THIS_RELEASE"] : ["ok", "ENODEV", "EINVAL"];
      for (const outcome of outcomes) expect(expected).toContain(outcome);
    });
  });

  describe("a domain's object", () => {
    test("changes the domain and reports its state", async () => {
      const subject = of();
      const { xen } = subject;
      using made = new TestDomain(subject, { virtual: true });
      const domain = xen.domains.get(made.domid);
      xen.domctl("max_vcpus", made.domid, { max: 1 });
      expect(domain.info().state).toBe("paused");
      domain.pause();
      domain.unpause();
      domain.memory.setLimitKiB(256);
      domain.setUuid("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
      expect(domain.info()).toMatchObject({ maximumPages: 64, uuid: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" });
      domain.setScheduling({ weight: 300 });
      expect(domain.scheduling()).toMatchObject({ scheduler: "credit2", weight: 300, capPercent: 0 });
      domain.setNodeAffinity([0]);
      expect(domain.nodeAffinity()).toEqual([0]);
      domain.setNodeAffinity("auto");
      domain.setHvmParameter("console_pfn", 0x123n);
      expect(domain.hvmParameter("console_pfn")).toBe(0x123n);
      domain.forceShutdown("suspend");
      expect(domain.info().shutdownReason).toBe("suspend");
      await domain.destroy();
      expect(codeOf(() => domain.info())).toBe("ESRCH");
    });

    test("has vcpus with a state and an affinity", () => {
      const subject = of();
      const { xen } = subject;
      using made = new TestDomain(subject, { vcpus: 2 });
      xen.domctl("max_vcpus", made.domid, { max: 2 });
      const { vcpus } = xen.domains.get(made.domid);
      expect(vcpus.list().map(({ state }) => state)).toEqual(["offline", "offline"]);
      const vcpu = vcpus.get(1);
      expect(vcpu.info()).toMatchObject({ cpuTimeNs: 0n });
      vcpu.setAffinity({ hard: [0] });
      expect(vcpu.affinity().hard).toEqual([0]);
      expect(xen.domains.listVcpus().length).toBeGreaterThan(2);
    });

    test("has ports with states", () => {
      const subject = of();
      const { xen } = subject;
      using made = new TestDomain(subject, { vcpus: 1 });
      expect(xen.domains.listPorts(made.domid)).toEqual([]);
      const ports = Array.from({ length: 3 }, () =>
        xen.eventChannelOp("alloc_unbound", { dom: made.domid, remote_dom: 0 }, ({ port }) => port),
      );
      expect(xen.domains.listPorts(made.domid)).toEqual(
        ports.map((port) => ({ port, status: { kind: "unbound", vcpu: 0, remote: 0 } })),
      );
      expect(xen.domains.listPorts(made.domid)).toEqual(
        ports.map((port) => ({ port, status: xen.eventChannelOp("status", { dom: made.domid, port }, decodeStatus) })),
      );
    });

    test("populates and releases memory", async () => {
      const subject = of();
      const { xen } = subject;
      using made = new TestDomain(subject, { virtual: true });
      const { domid } = made;
      const here: typeof xen = xen;
      if (here.atLeast("4.17")) here.domctl("set_paging_mempool_size", domid, { size: 2n << 20n });
      else if (here.runsOn("x86_64")) {
        here.domctl("max_vcpus", domid, { max: 1 });
        here.domctl("shadow_op.set_allocation", domid, { mb: 2 });
      }
      xen.domctl("max_mem", domid, { max_memkb: 256n });
      const { memory } = xen.domains.get(domid);
      const before = memory.reservation();
      const frames = [gfn(0x10), gfn(0x11)];
      expect(await memory.populate({ frames })).toEqual(frames);
      expect(memory.reservation()).toEqual({
        currentPages: before.currentPages + 2,
        maximumPages: 64,
      });
      expect(memory.maximumGfn()).toBe(gfn(0x11));
      await memory.release({ frames });
      expect(memory.reservation().currentPages).toBe(before.currentPages);
    });
  });
}
