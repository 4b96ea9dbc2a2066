/** A domain's cpu policy, which a toolstack reads and sets, on x86. */

import { E2BIG, EEXIST, EINVAL, ENOBUFS, ERANGE } from "../../call/errno.ts";
import { CpuPolicy, MOST_LEAVES, MOST_MSRS } from "../../machine/cpu-policy.ts";
import type { Domctl, DomctlSurroundings } from "./types.ts";

/** In place of a leaf, a subleaf or a register that is not at fault. */
const NONE = 0xffff_ffff;

export function cpuPolicySimulations({ machine, memory }: DomctlSurroundings): Domctl {
  const { abi } = machine;
  if (!abi.runsOn("x86_64")) return {};
  const { XenCpuidLeaf, XenMsrEntry } = abi.load("arch-x86/xen");
  const most = new CpuPolicy();

  return {
    get_cpu_policy: (request, { domain: { cpuPolicy } }) => {
      if (request.leaves_address === 0n) request.nr_leaves = MOST_LEAVES;
      else {
        const leaves = [...cpuPolicy.leaves()];
        const room = Math.min(request.nr_leaves, leaves.length);
        const records = memory.records(XenCpuidLeaf, Number(request.leaves_address), room);
        for (const [index, { leaf, subleaf, registers }] of leaves.slice(0, room).entries()) {
          const [a, b, c, d] = registers;
          Object.assign(records(index), { leaf, subleaf, a, b, c, d });
        }
        if (leaves.length > room) return -ENOBUFS;
        request.nr_leaves = leaves.length;
      }
      if (request.msrs_address === 0n) request.nr_msrs = MOST_MSRS;
      else {
        if (request.nr_msrs < cpuPolicy.msrs.size) return -ENOBUFS;
        const records = memory.records(XenMsrEntry, Number(request.msrs_address), cpuPolicy.msrs.size);
        for (const [index, [idx, val]] of [...cpuPolicy.msrs].entries()) {
          Object.assign(records(index), { idx, flags: 0, val });
        }
        request.nr_msrs = cpuPolicy.msrs.size;
      }
      return 0;
    },

    set_cpu_policy: (request, { domain, isCaller }) => {
      if (isCaller) return -EINVAL;
      if (domain.hasRun) return -EEXIST;
      // Of a policy that is refused Xen names the leaf or the register at fault.
      const refuse = (errno: number, { leaf = NONE, subleaf = NONE, msr = NONE } = {}): number => {
        [request.err_leaf, request.err_subleaf, request.err_msr] = [leaf, subleaf, msr];
        return -errno;
      };
      if (request.nr_leaves > MOST_LEAVES) return refuse(E2BIG);
      const policy = new CpuPolicy(domain.cpuPolicy);
      const leaves = memory.records(XenCpuidLeaf, Number(request.leaves_address), request.nr_leaves);
      for (let index = 0; index < request.nr_leaves; index++) {
        const { leaf, subleaf, a, b, c, d } = leaves(index);
        if (!policy.set(leaf, subleaf, [a, b, c, d])) return refuse(ERANGE, { leaf, subleaf });
      }
      if (request.nr_msrs > MOST_MSRS) return refuse(E2BIG);
      const msrs = memory.records(XenMsrEntry, Number(request.msrs_address), request.nr_msrs);
      for (let index = 0; index < request.nr_msrs; index++) {
        const { idx, flags, val } = msrs(index);
        if (flags !== 0 || !policy.msrs.has(idx)) return refuse(flags === 0 ? ERANGE : EINVAL, { msr: idx });
        policy.msrs.set(idx, val);
      }
      if (policy.lastBasic > most.lastBasic) return refuse(EINVAL, { leaf: 0 });
      if (policy.lastExtended > most.lastExtended) return refuse(EINVAL, { leaf: 0x8000_0000 });
      domain.cpuPolicy = policy;
      return 0;
    },
  };
}
