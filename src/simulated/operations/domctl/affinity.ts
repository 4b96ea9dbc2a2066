/** Vcpus and their affinity, and the node affinity of their domain's memory. */

import { compareReleases } from "../../../runtime/abi/index.ts";
import { EINVAL, ENOENT, ESRCH } from "../../call/errno.ts";
import type { MachineDomain } from "../../machine/domain.ts";
import type { MachineVcpu } from "../../machine/vcpu.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

export function affinitySimulations({ machine, memory }: DomctlSurroundings): Domctl {
  const { cpus } = machine;
  const all = [...cpus.all.keys()];
  const constants = machine.abi.load("domctl.constants");
  const tellsOfMissing = compareReleases(machine.abi.release, "4.22") >= 0;
  const { XEN_VCPUAFFINITY_HARD: HARD, XEN_VCPUAFFINITY_SOFT: SOFT } = constants;

  const nodesOf = (domain: MachineDomain): Iterable<number> => {
    if (domain.nodeAffinity !== null) return domain.nodeAffinity;
    // Without vcpus a domain is affine to all possible nodes.
    if (domain.vcpus.length === 0) return Array(machine.maxNodes).keys();
    const { pool, vcpus } = domain;
    return new Set(
      cpus.all.filter(({ id }) => pool.cpus.has(id) && vcpus.some((vcpu) => vcpu.mayRunOn(id))).map(({ node }) => node),
    );
  };

  return {
    getvcpuinfo: (info, { domain }) => {
      const vcpu = vcpuOf(domain, info.vcpu);
      if (typeof vcpu === "number") return tellsOfMissing ? -ENOENT : vcpu;
      const { state } = vcpu;
      info.online = state === "offline" ? 0 : 1;
      info.blocked = state === "blocked" ? 1 : 0;
      info.running = state === "running" && domain.canRun ? 1 : 0;
      info.cpu_time = vcpu.cpuTimeNs;
      info.cpu = vcpu.cpu;
      return 0;
    },

    getvcpuaffinity: ({ vcpu: id, flags, cpumap_hard, cpumap_soft }, { domain }) => {
      const vcpu = vcpuOf(domain, id);
      if (typeof vcpu === "number") return vcpu;
      if (flags === 0 || isMissing(flags & HARD, cpumap_hard) || isMissing(flags & SOFT, cpumap_soft)) return -EINVAL;
      if ((flags & HARD) !== 0) memory.writeBitmap(cpumap_hard, all.length, vcpu.hardAffinity ?? all);
      if ((flags & SOFT) !== 0) memory.writeBitmap(cpumap_soft, all.length, vcpu.softAffinity ?? all);
      return 0;
    },

    /** Writes back the effective affinity: the cpus of the pool that remain. */
    setvcpuaffinity: ({ vcpu: id, flags, cpumap_hard, cpumap_soft }, { domain }) => {
      const vcpu = vcpuOf(domain, id);
      if (typeof vcpu === "number") return vcpu;
      if (flags === 0 || isMissing(flags & HARD, cpumap_hard) || isMissing(flags & SOFT, cpumap_soft)) return -EINVAL;
      const { cpus: online } = domain.pool;
      if ((flags & HARD) !== 0) {
        const wanted = memory.readBitmap(cpumap_hard, all.length);
        if (online.isDisjointFrom(wanted)) return -EINVAL;
        vcpu.hardAffinity = wanted;
        if (!wanted.has(vcpu.cpu)) vcpu.cpu = [...wanted.intersection(online)][0] ?? vcpu.cpu;
        memory.writeBitmap(cpumap_hard, all.length, wanted.intersection(online));
      }
      if ((flags & SOFT) !== 0) {
        const wanted = memory.readBitmap(cpumap_soft, all.length);
        vcpu.softAffinity = wanted;
        const left = wanted.intersection(online).intersection(vcpu.hardAffinity ?? new Set(all));
        memory.writeBitmap(cpumap_soft, all.length, left);
      }
      return 0;
    },

    getnodeaffinity: ({ nodemap }, { domain }) => memory.writeBitmap(nodemap, machine.maxNodes, nodesOf(domain)),

    setnodeaffinity: ({ nodemap }, { domain }) => {
      const wanted = memory.readBitmap(nodemap, machine.maxNodes);
      const { sizes } = machine.memory;
      if (![...wanted].some((node) => node < sizes.length)) return -EINVAL;
      domain.nodeAffinity = wanted.size === machine.maxNodes ? null : wanted;
      return 0;
    },
  };
}

/** Returns true if a requested bitmap has no buffer. */
function isMissing(flag: number, { bitmap_address }: { readonly bitmap_address: bigint }): boolean {
  return flag !== 0 && bitmap_address === 0n;
}

function vcpuOf({ vcpus, maximumVcpus }: MachineDomain, id: number): MachineVcpu | number {
  if (id >= maximumVcpus) return -EINVAL;
  return vcpus[id] ?? -ESRCH;
}
