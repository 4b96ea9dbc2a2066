/** physdev_op, as far as a toolstack uses it for guests: interrupts of the machine under numbers of their own. */

import type { CommandCall } from "../call/command-family.ts";
import { EINVAL, EPERM, ESRCH } from "../call/errno.ts";
import type { Simulations } from "../call/types.ts";
import type { Machine } from "../machine/machine.ts";

export function physdevSimulations(machine: Machine): Simulations<"physdev_op", CommandCall> {
  if (machine.abi.architecture !== "x86_64") return {};
  const { pci } = machine;
  const { MAP_PIRQ_TYPE_GSI } = machine.abi.load("physdev.constants");

  /** Returns the number of the domain, or −errno. */
  const target = (domid: number): number => {
    const domain = machine.domainOrCaller(domid);
    if (domain === undefined) return -ESRCH;
    return machine.callerIsPrivileged ? domain.domid : -EPERM;
  };

  return {
    map_pirq: (request) => {
      const domid = target(request.domid);
      if (domid < 0) return domid;
      if (request.type === MAP_PIRQ_TYPE_GSI && request.index < 0) return -EINVAL;
      const wanted = request.pirq < 0 && request.type === MAP_PIRQ_TYPE_GSI ? request.index : request.pirq;
      request.pirq = pci.takeInterrupt(domid, wanted);
      return 0;
    },

    unmap_pirq: ({ domid: given, pirq }) => {
      const domid = target(given);
      if (domid < 0) return domid;
      return pci.freeInterrupt(domid, pirq) ? 0 : -EINVAL;
    },
  };
}
