/** A domain's description (`struct xen_domctl_getdomaininfo`). */

import type { AbiModule } from "../../generated/index.ts";
import type { AbiTable } from "../../runtime/abi/index.ts";
import type { MachineDomain } from "../machine/domain.ts";
import type { Machine } from "../machine/machine.ts";

export type DomainInfoRecord = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlGetdomaininfo"]>;

/** Fills a zeroed record. */
export function domainInfoWriter({
  abi,
  addressBits,
}: Machine): (info: DomainInfoRecord, domain: MachineDomain) => void {
  const constants = abi.load("domctl.constants");
  const {
    XEN_DOMINF_blocked: BLOCKED,
    XEN_DOMINF_running: RUNNING,
    XEN_DOMINF_dying: DYING,
    XEN_DOMINF_shutdown: SHUTDOWN,
    XEN_DOMINF_paused: PAUSED,
    XEN_DOMINF_debugged: DEBUGGED,
    XEN_DOMINF_xs_domain: XENSTORE,
    XEN_DOMINF_hvm_guest: HVM,
    XEN_DOMINF_shutdownshift: SHIFT,
    XEN_INVALID_MAX_VCPU_ID,
  } = constants;
  const HAP = "XEN_DOMINF_hap" in constants ? constants.XEN_DOMINF_hap : 0;

  return (info, domain) => {
    const { vcpus } = domain;
    const runs = domain.canRun;
    let vcpuFlags = BLOCKED;
    let online = 0;
    for (const { state } of vcpus) {
      if (state === "offline") continue;
      online++;
      if (state !== "blocked") vcpuFlags &= ~BLOCKED;
      if (state === "running" && runs) vcpuFlags |= RUNNING;
    }
    let flags = online > 0 ? vcpuFlags : 0;
    if (domain.isDying) flags |= DYING;
    if (domain.isShutDown) flags |= SHUTDOWN;
    if (domain.isPaused) flags |= PAUSED;
    if (domain.isDebuggerAttached) flags |= DEBUGGED;
    if (domain.isXenstore) flags |= XENSTORE;
    if (domain.type !== "pv") flags |= HVM;
    if (domain.hap) flags |= HAP;
    // A domain that has not shut down has all ones as its code in Xen.
    flags |= (domain.shutdownCode ?? -1) << SHIFT;

    info.domain = domain.domid;
    info.flags = flags;
    info.tot_pages_number = domain.totalPages;
    info.max_pages_number = domain.maximumPages;
    info.outstanding_pages_number = domain.outstandingPages;
    info.shr_pages_number = domain.sharedPages;
    info.paged_pages_number = domain.pagedOutPages;
    info.shared_info_frame_number = domain.sharedInfoFrame;
    info.cpu_time = domain.cpuTimeNs;
    info.nr_online_vcpus = online;
    info.max_vcpu_id = vcpus.length === 0 ? XEN_INVALID_MAX_VCPU_ID : vcpus.length - 1;
    info.ssidref = domain.securityId;
    info.handle = domain.handle;
    info.cpupool = domain.pool.id;
    if ("gpaddr_bits" in info) info.gpaddr_bits = addressBits;
    if ("arch_config" in info && "emulation_flags" in info.arch_config) {
      info.arch_config.emulation_flags = domain.emulationFlags;
    }
  };
}
