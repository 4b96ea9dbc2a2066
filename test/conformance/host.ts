/** The machine: its cpus, nodes and memory. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";

export function host(of: () => Subject): void {
  describe("the machine", () => {
    test("describes as many cpus as requested, each with core, socket and node", () => {
      const { xen } = of();
      const { onlineCpus, highestCpu, onlineNodes } = xen.host.info();
      const { num_cpus } = xen.sysctl("cputopoinfo", {});
      expect(num_cpus).toBeGreaterThanOrEqual(onlineCpus);
      expect(num_cpus).toBeLessThanOrEqual(highestCpu + 1);
      using cpus = xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlCputopo, num_cpus + 2);
      const cputopo = cpus.asHypercallPtr();
      expect(xen.sysctl("cputopoinfo", { num_cpus: num_cpus + 2, cputopo }).num_cpus).toBe(num_cpus);
      for (let cpu = 0; cpu < num_cpus; cpu++) expect(cpus.value.get(cpu).node).toBeLessThan(onlineNodes);
      const places = new Set([...cpus.value].slice(0, num_cpus).map(({ core, socket }) => `${socket}.${core}`));
      // Arm's Xen does not know the cpus' places.
      expect(places.size).toBe(isArm(of()) ? 1 : num_cpus);
      expect(xen.sysctl("cputopoinfo", { num_cpus: 1, cputopo }).num_cpus).toBe(1);
    });

    test("has nodes with memory, each nearest to itself", () => {
      const { xen } = of();
      const { pageBytes } = xen.version;
      const { num_nodes } = xen.sysctl("numainfo", {});
      const { totalPages, freePages, onlineNodes } = xen.host.info();
      expect(num_nodes).toBe(onlineNodes);
      using memory = xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlMeminfo, num_nodes);
      using distances = xen.buffers.allocateBytes(4 * num_nodes ** 2);
      const filled = xen.sysctl("numainfo", {
        num_nodes,
        meminfo: memory.asHypercallPtr(),
        distance: distances.asHypercallPtr() as never,
      });
      expect(filled.num_nodes).toBe(num_nodes);
      const sizes = [...memory.value];
      const sum = (of: "memsize_number" | "memfree_number"): number => sizes.reduce((all, node) => all + node[of], 0);
      expect(sum("memsize_number")).toBeGreaterThanOrEqual(totalPages * pageBytes);
      expect(Math.abs(sum("memfree_number") / pageBytes - freePages)).toBeLessThan(4096);
      const { buffer, byteOffset, length } = distances.value;
      const pairs = new Uint32Array(buffer.slice(byteOffset, byteOffset + length));
      const nearest = isArm(of()) ? 20 : 10;
      expect(pairs[0]).toBe(nearest);
      expect(Math.min(...pairs)).toBe(nearest);
    });

    test("reports growing idle times of its cpus", async () => {
      const subject = of();
      const { xen } = subject;
      const { onlineCpus } = xen.host.info();
      using cpus = xen.buffers.allocateArray(xen.abi.load("sysctl").XenSysctlCpuinfo, onlineCpus + 1);
      const idle = (max_cpus: number): bigint[] => {
        const { nr_cpus } = xen.sysctl("getcpuinfo", { max_cpus, info: cpus.asHypercallPtr() });
        return [...cpus.value].slice(0, nr_cpus).map(({ idletime }) => idletime);
      };
      const before = idle(onlineCpus + 1);
      expect(before.length).toBe(onlineCpus);
      expect(idle(1).length).toBe(1);
      await subject.pass();
      const after = idle(onlineCpus);
      const grown = after.map((time, cpu) => time - (before[cpu] ?? 0n));
      expect(grown.every((time) => time >= 0n)).toBe(true);
      expect(grown.some((time) => time > 0n)).toBe(true);
    });

    test("has as much free memory as its nodes together", () => {
      const { xen } = of();
      const free = (node: number): number =>
        Number(xen.sysctl("availheap", { min_bitwidth: 0, max_bitwidth: 0, node }).avail_bytes) / xen.version.pageBytes;
      expect(Math.abs(free(-1) - xen.host.info().freePages)).toBeLessThan(4096);
      expect(free(0)).toBeLessThanOrEqual(free(-1));
    });

    test("has no memory above the highest frame", () => {
      const { xen } = of();
      const { highestMfn } = xen.host.info();
      expect(xen.memoryOp("maximum_ram_page")).toBeOneOf([highestMfn, highestMfn + 1]);
    });

    test("has the scheduler of the first pool", () => {
      const { xen } = of();
      const { XEN_SCHEDULER_CREDIT2 } = xen.abi.load("domctl.constants");
      expect(xen.sysctl("sched_id").sched_id).toBe(XEN_SCHEDULER_CREDIT2);
    });
  });

  describe("power management", () => {
    test("is unknown on Arm, and refuses a missing cpu on x86", () => {
      const { xen } = of();
      if (!xen.runsOn("x86_64")) {
        expect(codeOf(() => xen.host.power.resetPerformance(0))).toBe("ERR_NOT_IN_THIS_RELEASE");
        return;
      }
      const codes = [
        codeOf(() => xen.sysctl("get_pmstat.get_max_px", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("get_pmstat.get_max_cx", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("get_pmstat.get_pxstat", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("get_pmstat.get_cxstat", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("get_pmstat.reset_pxstat", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("get_pmstat.reset_cxstat", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("pm_op.get_cpufreq_avgfreq", { cpuid: 4095 })),
        codeOf(() => xen.sysctl("pm_op.get_max_cstate", { cpuid: 2 })),
      ];
      expect(codes).toEqual(codes.map(() => "EINVAL"));
    });

    test("reports consistent states and times of a cpu, if Xen manages power", () => {
      const { xen } = of();
      if (!xen.runsOn("x86_64")) return;
      const states = codeOf(() => xen.sysctl("get_pmstat.get_max_cx", { cpuid: 0 }));
      expect(states).toBeOneOf(["ok", "ENODEV"]);
      const speeds = codeOf(() => xen.sysctl("get_pmstat.get_max_px", { cpuid: 0 }));
      expect(speeds).toBeOneOf(["ok", "ENODEV"]);
      if (states === "ok") {
        const { nr } = xen.sysctl("get_pmstat.get_max_cx", { cpuid: 0 }).u.getcx;
        using words = xen.buffers.allocateBytes(16 * nr);
        const pointer = words.asHypercallPtr() as never;
        const { u } = xen.sysctl("get_pmstat.get_cxstat", {
          cpuid: 0,
          u: { getcx: { nr, triggers: pointer, residencies: pointer } },
        });
        expect(u.getcx.nr).toBe(nr);
      }
      if (speeds === "ok") {
        const { total } = xen.sysctl("get_pmstat.get_max_px", { cpuid: 0 }).u.getpx;
        expect(total).toBeGreaterThan(0);
      }
    });

    test("returns the depth of sleep that was set", () => {
      const { xen } = of();
      if (!xen.runsOn("x86_64")) return;
      const limit = (): number => xen.sysctl("pm_op.get_max_cstate", { cpuid: 0 }).u.get_max_cstate;
      const before = limit();
      xen.sysctl("pm_op.set_max_cstate", { cpuid: 0, u: { set_max_cstate: 2 } });
      expect(limit()).toBe(2);
      xen.sysctl("pm_op.set_max_cstate", { cpuid: 0, u: { set_max_cstate: before } });
      expect(limit()).toBe(before);
    });
  });
}
