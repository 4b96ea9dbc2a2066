/** mmuext_op, as far as a toolstack uses it: the page tables that a PV domain starts with. */

import { EINVAL, ENOSYS, EPERM, ESRCH } from "../call/errno.ts";
import type { ListAdmission } from "../call/container-list-family.ts";
import type { Simulation, Simulations } from "../call/types.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { Machine } from "../machine/machine.ts";

/** The call of an operation, beside its argument. */
export interface MmuextCall {
  /** The domain whose pages they are. */
  readonly domain: MachineDomain;
}

type Pin = Simulation<{ readonly arg1: { readonly mfn: bigint } }, MmuextCall>;

export function mmuextSimulations(machine: Machine): Simulations<"mmuext_op", MmuextCall> {
  const pin =
    (level: 1 | 2 | 3 | 4): Pin =>
    ({ arg1: { mfn } }, { domain }) => {
      // A guest of 32 bits has no fourth level, which Xen lets pass.
      if (level === 4 && domain.addressBits === 32) return 0;
      return -domain.pageTables.pin(Number(mfn), level, machine.frames.content());
    };
  return {
    pin_l1_table: pin(1),
    pin_l2_table: pin(2),
    pin_l3_table: pin(3),
    pin_l4_table: pin(4),
    unpin_table: ({ arg1: { mfn } }, { domain }) => (domain.pageTables.unpin(Number(mfn)) ? 0 : -EINVAL),
  };
}

/** Checks in Xen's order: the domain, its kind, and the caller's privilege. */
export function admitMmuext(machine: Machine): ListAdmission<MmuextCall> {
  const { DOMID_SELF, DOMID_IO, DOMID_XEN } = machine.abi.load("xen.constants");
  return ({ foreigndom = 0 }) => {
    if (machine.abi.architecture === "arm64") return -ENOSYS;
    if (foreigndom === DOMID_IO || foreigndom === DOMID_XEN) return -EINVAL;
    // A caller names itself by DOMID_SELF only.
    if (foreigndom === machine.callerDomid) return -ESRCH;
    const domain = machine.domain(foreigndom === DOMID_SELF ? machine.callerDomid : foreigndom);
    if (domain === undefined) return -ESRCH;
    if (domain.type !== "pv") return -EINVAL;
    return machine.mayTarget(domain) ? { domain } : -EPERM;
  };
}
