/** PCI functions of the machine in domains: assigned, with what they answer at and how they interrupt. */

import { compareReleases } from "../../../runtime/abi/index.ts";
import { EBUSY, EINVAL, ENODEV, ENOSYS, EOPNOTSUPP, EPERM } from "../../call/errno.ts";
import type { Machine } from "../../machine/machine.ts";
import type { Domctl, DomctlCall, DomctlSurroundings } from "./types.ts";

/** Frames that Xen maps in one call. */
const MOST_FRAMES = 64n;
/** Interrupts that dom0 can have, and those that it has: the lines of the machine. */
const MOST_INTERRUPTS = 256;
const LINES = 24;
const MOST_PORTS = 0x1_0000;

interface Assignment {
  readonly flags: number;
  readonly u: { readonly pci: { readonly machine_sbdf: number } };
}

/** The domain, which may be the one that stands for no memory. */
function domidOf(call: DomctlCall): number {
  return call.isOnDomain ? call.domain.domid : call.domid;
}

export function deviceSimulations({ machine }: DomctlSurroundings): Domctl {
  const permissions = permissionSimulations();
  return machine.abi.architecture === "x86_64" ? { ...permissions, ...pciSimulations(machine) } : permissions;
}

/** Ranges and interrupts that a domain may use, on every architecture. */
function permissionSimulations(): Domctl {
  return {
    iomem_permission: ({ first_mfn, nr_mfns }) => (first_mfn + nr_mfns - 1n < first_mfn ? -EINVAL : 0),

    irq_permission: ({ pirq }) => (pirq >= MOST_INTERRUPTS ? -EINVAL : pirq < LINES ? 0 : -EPERM),

    memory_mapping: ({ nr_mfns, first_mfn, first_gfn }, { domain }) => {
      if (first_mfn + nr_mfns - 1n < first_mfn || first_gfn + nr_mfns - 1n < first_gfn) return -EINVAL;
      if (domain.type === "pv") return 0;
      return nr_mfns > MOST_FRAMES ? Number(MOST_FRAMES) : 0;
    },
  };
}

function pciSimulations(machine: Machine): Domctl {
  const { abi, pci, hostCapabilities } = machine;
  const { DOMID_IO } = abi.load("xen.constants");
  const { XEN_DOMCTL_DEV_RDM_RELAXED } = abi.load("domctl.constants");
  const noIommu = compareReleases(abi.release, "4.15") >= 0 ? EOPNOTSUPP : ENOSYS;
  const hasIommu = hostCapabilities.includes("directio");

  const refusal = (sbdf: number): number => {
    const owner = pci.ownerOf(sbdf);
    if (owner === undefined) return ENODEV;
    return owner === 0 || owner === DOMID_IO ? 0 : EBUSY;
  };

  return {
    "assign_device.pci": (request: Assignment, call) => {
      if (!hasIommu) return -noIommu;
      const domid = domidOf(call);
      if (call.isOnDomain && (call.isCaller || call.domain.isDying)) return -EINVAL;
      if ((request.flags & ~XEN_DOMCTL_DEV_RDM_RELAXED) !== 0) return -EINVAL;
      const { machine_sbdf } = request.u.pci;
      const error = refusal(machine_sbdf);
      if (error !== 0) return -error;
      if (domid === DOMID_IO || pci.isAllowed(domid)) pci.assign(machine_sbdf, domid);
      return 0;
    },

    "test_assign_device.pci": (request: Assignment, call) => {
      if (!hasIommu) return -noIommu;
      if ((call.isOnDomain && call.isCaller) || request.flags !== 0) return -EINVAL;
      return refusal(request.u.pci.machine_sbdf) === 0 ? 0 : -EINVAL;
    },

    "deassign_device.pci": (request: Assignment, call) => {
      if (!hasIommu) return -noIommu;
      const domid = domidOf(call);
      if ((call.isOnDomain && call.isCaller) || request.flags !== 0) return -EINVAL;
      if (domid !== DOMID_IO && !pci.isAllowed(domid)) return -EINVAL;
      const { machine_sbdf } = request.u.pci;
      if (pci.ownerOf(machine_sbdf) !== domid) return -ENODEV;
      pci.assign(machine_sbdf, domid === DOMID_IO ? 0 : DOMID_IO);
      return 0;
    },

    ioport_permission: ({ first_port, nr_ports }) => {
      const end = first_port + nr_ports;
      return nr_ports === 0 || end > MOST_PORTS ? -EINVAL : 0;
    },

    ioport_mapping: ({ first_mport, first_gport, nr_ports }, { domain }) => {
      if (domain.type === "pv") return -EOPNOTSUPP;
      const last = Math.max(first_mport, first_gport) + nr_ports;
      return nr_ports === 0 || last > MOST_PORTS ? -EINVAL : 0;
    },

    "bind_pt_irq.msi": ({ machine_irq }, { domain }) => {
      if (domain.type === "pv") return -EINVAL;
      return pci.hasInterrupt(domain.domid, machine_irq) ? 0 : -EPERM;
    },

    "unbind_pt_irq.msi": ({ machine_irq }, { domain }) => {
      if (domain.type === "pv") return -EINVAL;
      return pci.hasInterrupt(domain.domid, machine_irq) ? 0 : -EPERM;
    },
  };
}
