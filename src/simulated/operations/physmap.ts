/** memory_op: pages of Xen's own, and pages that move, among the frames of a virtual machine. */

import type { CommandCall } from "../call/command-family.ts";
import { EACCES, EBUSY, EINVAL, ENOENT, ENOSYS, EOVERFLOW, EPERM, ESRCH } from "../call/errno.ts";
import type { Simulations } from "../call/types.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { Machine } from "../machine/machine.ts";

/** The highest frame number of 64 bits, which is none. */
const NO_FRAME = 0xffff_ffff_ffff_ffffn;

export function physmapSimulations(machine: Machine): Simulations<"memory_op", CommandCall> {
  const { abi } = machine;
  const constants = abi.load("memory.constants");
  const isArm = abi.architecture === "arm64";

  /** Returns the domain whose frames the caller may change, or −errno. */
  const target = (domid: number): MachineDomain | number => {
    const domain = machine.domainOrCaller(domid);
    if (domain === undefined) return -ESRCH;
    if (domain.type === "pv") return -EACCES;
    return machine.mayTarget(domain) ? domain : -EPERM;
  };
  /** Shows a page of Xen's at a frame. Xen has one place for each: the last one on x86, the first one on Arm. */
  const show = (domain: MachineDomain, frame: number, page: "shared_info" | number): number => {
    const { pagesOfXen } = domain;
    const before = [...pagesOfXen].find(([, shown]) => shown === page)?.[0];
    if (before !== undefined && before !== frame) {
      if (isArm && abi.atLeast("4.17")) return -EBUSY;
      if (!isArm) machine.frames.remove(domain, before);
    }
    if (before === frame) return 0;
    machine.frames.free(domain, frame);
    domain.frames.add(frame, 1);
    pagesOfXen.set(frame, page);
    machine.frames.content().show(domain.domid, frame, page === "shared_info" ? page : { grantFrame: page });
    return 0;
  };
  const move = (domain: MachineDomain, from: number, to: number): number => {
    // Arm's Xen has no such space.
    if (isArm) return -ENOSYS;
    if (!domain.frames.has(from) || domain.pagesOfXen.has(from)) return abi.atLeast("4.19") ? -EACCES : -EINVAL;
    if (from === to) return 0;
    machine.frames.free(domain, to);
    machine.frames.content().move(domain.domid, from, to);
    domain.frames.delete(from);
    domain.frames.add(to, 1);
    return 0;
  };
  const add = (domain: MachineDomain, space: number, index: bigint, frame: bigint): number => {
    switch (space) {
      case constants.XENMAPSPACE_shared_info:
        return index === 0n ? show(domain, Number(frame), "shared_info") : -EINVAL;
      case constants.XENMAPSPACE_grant_table:
        return index < domain.maximumGrantFrames ? show(domain, Number(frame), Number(index)) : -EINVAL;
      case constants.XENMAPSPACE_gmfn:
        return move(domain, Number(index), Number(frame));
      default:
        return isArm ? -ENOSYS : -EINVAL;
    }
  };

  return {
    add_to_physmap: ({ domid, size, space, idx, gpfn }) => {
      if (space === constants.XENMAPSPACE_gmfn_foreign) return -ENOSYS;
      const domain = target(domid);
      if (typeof domain === "number") return domain;
      if (gpfn === NO_FRAME) return -EINVAL;
      if (space !== constants.XENMAPSPACE_gmfn_range) return add(domain, space, idx, gpfn);
      const count = BigInt(size);
      if (idx + count > NO_FRAME || gpfn + count > NO_FRAME) return -EOVERFLOW;
      // Of ranges that overlap, a page is moved before another one takes its place.
      const isBackward = gpfn > idx && gpfn < idx + count;
      for (let done = 0n; done < count; done++) {
        const at = isBackward ? count - 1n - done : done;
        const result = add(domain, constants.XENMAPSPACE_gmfn, idx + at, gpfn + at);
        if (result < 0) return result;
      }
      return 0;
    },

    remove_from_physmap: ({ domid, gpfn }) => {
      const domain = target(domid);
      if (typeof domain === "number") return domain;
      return machine.frames.remove(domain, Number(gpfn)) ? 0 : -ENOENT;
    },
  };
}
