/** Vcpus: their creation, their affinity and their initial registers. */

import { describe, expect, test } from "bun:test";
import type { Subject } from "./subject.ts";
import { codeOf, isArm } from "./subject.ts";
import { TestDomain } from "./test-domain.ts";

const HARD = 1;
const SOFT = 2;

/** Sets a vcpu's initial registers. */
function startVcpu({ xen }: Subject, domid: number, vcpu: number): void {
  const here: typeof xen = xen;
  if (here.runsOn("x86_64")) {
    using context = here.buffers.allocate(here.abi.load("arch-x86/xen").VcpuGuestContext);
    context.value.flags = BigInt(here.abi.load("arch-x86/xen.constants").VGCF_online);
    here.domctl("setvcpucontext", domid, { vcpu, ctxt: context.asHypercallPtr() });
  } else if (here.runsOn("arm64")) {
    using context = here.buffers.allocate(here.abi.load("arch-arm").VcpuGuestContext);
    const { VGCF_online, PSR_GUEST64_INIT } = here.abi.load("arch-arm.constants");
    context.value.flags = VGCF_online;
    const { user_regs } = context.value;
    // Its width differs between releases.
    const isWide = typeof user_regs.cpsr === "bigint";
    Object.assign(user_regs, { cpsr: isWide ? BigInt(PSR_GUEST64_INIT) : PSR_GUEST64_INIT });
    here.domctl("setvcpucontext", domid, { vcpu, ctxt: context.asHypercallPtr() });
  }
}

export function vcpus(of: () => Subject): void {
  /** Returns the cpus on which a vcpu may run, as bits. */
  const affinity = (domid: number, vcpu: number, kind: number): number => {
    const { xen } = of();
    using bytes = xen.buffers.allocateBytes(8);
    const bitmap = { nr_bits: 64, bitmap: bytes.asHypercallPtr() };
    const member = kind === HARD ? { cpumap_hard: bitmap } : { cpumap_soft: bitmap };
    xen.domctl("getvcpuaffinity", domid, { vcpu, flags: kind, ...member });
    return bytes.value[0] ?? 0;
  };
  /** Sets an affinity, and returns the effective one. */
  const setAffinity = (domid: number, vcpu: number, kind: number, mask: number): number => {
    const { xen } = of();
    using bytes = xen.buffers.allocateBytes(8);
    bytes.value[0] = mask;
    const bitmap = { nr_bits: 64, bitmap: bytes.asHypercallPtr() };
    const member = kind === HARD ? { cpumap_hard: bitmap } : { cpumap_soft: bitmap };
    xen.domctl("setvcpuaffinity", domid, { vcpu, flags: kind, ...member });
    return bytes.value[0] ?? 0;
  };
  const allCpus = (): number => 2 ** of().xen.host.info().onlineCpus - 1;

  describe("vcpus", () => {
    test("are all made at once, offline and without cpu time", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { vcpus: 2 });
      const { domid } = domain;
      const missing = (vcpu: number): string => codeOf(() => xen.domctl("getvcpuinfo", domid, { vcpu }));
      expect(missing(0)).toBe(xen.atLeast("4.22") ? "ENOENT" : "ESRCH");
      expect(codeOf(() => xen.domctl("max_vcpus", domid, { max: 1 }))).toBe("EINVAL");
      expect(codeOf(() => xen.domctl("max_vcpus", domid, { max: 3 }))).toBe("EINVAL");
      xen.domctl("max_vcpus", domid, { max: 2 });
      xen.domctl("max_vcpus", domid, { max: 2 });
      for (const vcpu of [0, 1]) {
        expect(xen.domctl("getvcpuinfo", domid, { vcpu })).toMatchObject({
          vcpu,
          online: 0,
          blocked: 0,
          running: 0,
          cpu_time: 0n,
        });
      }
      expect(xen.domctl("getvcpuinfo", domid, { vcpu: 0 }).cpu).toBeLessThanOrEqual(xen.host.info().highestCpu);
      expect(missing(2)).toBe(xen.atLeast("4.22") ? "ENOENT" : "EINVAL");
      expect(xen.domains.get(domid).info()).toMatchObject({ onlineVcpus: 0, highestVcpu: 1 });
    });

    test("of dom0 are online, and the calling one is running", () => {
      const { xen } = of();
      const { highestVcpu } = xen.domains.get(0).info();
      const all = Array.from({ length: (highestVcpu ?? -1) + 1 }, (_, vcpu) => xen.domctl("getvcpuinfo", 0, { vcpu }));
      expect(all.every(({ online }) => online === 1)).toBe(true);
      expect(all.some(({ running, blocked }) => running === 1 && blocked === 0)).toBe(true);
      expect(xen.domains.get(0).info().state).toBe("running");
    });

    test("are online after registers with the online flag, and offline after registers without it", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { virtual: true });
      const { domid } = domain;
      if (isArm(subject)) xen.domctl("set_address_size", domid, { size: 64 });
      xen.domctl("max_vcpus", domid, { max: 1 });
      expect(codeOf(() => startVcpu(subject, domid, 7))).toBe("EINVAL");
      startVcpu(subject, domid, 0);
      const { running, online, blocked } = xen.domctl("getvcpuinfo", domid, { vcpu: 0 });
      expect({ running, online, blocked }).toEqual({ running: 0, online: 1, blocked: 0 });
      expect(xen.domains.get(domid).info()).toMatchObject({ onlineVcpus: 1, state: "paused" });
      xen.domctl("setvcpucontext", domid, { vcpu: 0, ctxt: null });
      expect(xen.domains.get(domid).info()).toMatchObject({ onlineVcpus: 0, highestVcpu: 0 });
    });

    test("of the caller can be queried by the caller on x86", () => {
      const { xen } = of();
      if (!xen.runsOn("x86_64")) return;
      expect(xen.vcpuOp("is_up", 0)).toBe(1);
      expect(xen.vcpuOp("get_runstate_info", 0).time.length).toBeGreaterThan(0);
    });

    test("have no readable registers before these are set", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { vcpus: 2 });
      xen.domctl("max_vcpus", domain.domid, { max: 2 });
      const get = (vcpu: number): string => {
        const here: typeof xen = xen;
        if (here.runsOn("x86_64")) {
          using context = here.buffers.allocate(here.abi.load("arch-x86/xen").VcpuGuestContext);
          return codeOf(() => here.domctl("getvcpucontext", domain.domid, { vcpu, ctxt: context.asHypercallPtr() }));
        }
        if (!here.runsOn("arm64")) return "no architecture";
        using context = here.buffers.allocate(here.abi.load("arch-arm").VcpuGuestContext);
        return codeOf(() => here.domctl("getvcpucontext", domain.domid, { vcpu, ctxt: context.asHypercallPtr() }));
      };
      expect([get(0), get(2)]).toEqual(["ENODATA", "EINVAL"]);
    });
  });

  describe("a vcpu's affinity", () => {
    test("contains all cpus at first, then those that are set", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject, { vcpus: 2 });
      const { domid } = domain;
      xen.domctl("max_vcpus", domid, { max: 2 });
      const all = allCpus();
      expect([affinity(domid, 0, HARD) & all, affinity(domid, 0, SOFT) & all]).toEqual([all, all]);
      expect(setAffinity(domid, 0, HARD, 1)).toBe(1);
      expect(affinity(domid, 0, HARD)).toBe(1);
      expect(affinity(domid, 1, HARD) & all).toBe(all);
      expect(setAffinity(domid, 0, SOFT, 0xff)).toBe(1);
      expect(affinity(domid, 0, SOFT) & all).toBe(all);
      expect(setAffinity(domid, 0, HARD, 0xff)).toBe(all);
    });

    test("is refused if it is hard and empty, lacks a bitmap, or is neither hard nor soft", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      expect(codeOf(() => affinity(domid, 0, HARD))).toBe("ESRCH");
      xen.domctl("max_vcpus", domid, { max: 1 });
      expect(codeOf(() => setAffinity(domid, 0, HARD, 0))).toBe("EINVAL");
      expect(setAffinity(domid, 0, SOFT, 0)).toBe(0);
      expect(codeOf(() => affinity(domid, 1, HARD))).toBe("EINVAL");
      expect(codeOf(() => xen.domctl("getvcpuaffinity", domid, { vcpu: 0, flags: 0 }))).toBe("EINVAL");
      expect(codeOf(() => xen.domctl("getvcpuaffinity", domid, { vcpu: 0, flags: HARD }))).toBe("EINVAL");
    });

    test("is truncated to the bitmap's bytes, and bytes beyond the cpus are zeroed", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      xen.domctl("max_vcpus", domain.domid, { max: 1 });
      using bytes = xen.buffers.allocateBytes(64);
      bytes.value.fill(0xff);
      const read = (nr_bits: number): void => {
        const cpumap_hard = { nr_bits, bitmap: bytes.asHypercallPtr() };
        xen.domctl("getvcpuaffinity", domain.domid, { vcpu: 0, flags: HARD, cpumap_hard });
      };
      read(1);
      expect([...bytes.value.subarray(0, 3)]).toEqual([allCpus(), 0xff, 0xff]);
      read(24 * 8);
      expect([...bytes.value.subarray(2, 24)]).toEqual(Array(22).fill(0));
      expect(bytes.value[24]).toBe(0xff);
    });
  });

  const nodes = (domid: number): number[] => {
    const { xen } = of();
    using bytes = xen.buffers.allocateBytes(8);
    xen.domctl("getnodeaffinity", domid, { nodemap: { nr_bits: 64, bitmap: bytes.asHypercallPtr() } });
    return [...bytes.value];
  };
  const setNodes = (domid: number, first: number): void => {
    const { xen } = of();
    using bytes = xen.buffers.allocateBytes(8);
    bytes.value[0] = first;
    xen.domctl("setnodeaffinity", domid, { nodemap: { nr_bits: 64, bitmap: bytes.asHypercallPtr() } });
  };

  describe("a domain's node affinity", () => {
    test("contains all possible nodes, then those of its vcpus, then those that are set", () => {
      const subject = of();
      const { xen } = subject;
      using domain = new TestDomain(subject);
      const { domid } = domain;
      const every = isArm(subject) ? [1, 0, 0, 0, 0, 0, 0, 0] : Array(8).fill(0xff);
      expect(nodes(domid)).toEqual(every);
      xen.domctl("max_vcpus", domid, { max: 1 });
      expect(nodes(domid)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
      setNodes(domid, 1);
      expect(nodes(domid)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
      if (isArm(subject)) return;
      setNodes(domid, 3);
      expect(nodes(domid)).toEqual([3, 0, 0, 0, 0, 0, 0, 0]);
      expect(codeOf(() => setNodes(domid, 2))).toBe("EINVAL");
    });

    test("is refused without a node", () => {
      const subject = of();
      using domain = new TestDomain(subject);
      expect(codeOf(() => setNodes(domain.domid, 0))).toBe("EINVAL");
    });
  });
}
