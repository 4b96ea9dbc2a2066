/** What Xen says about one domain, as a plain object. */

import type { AbiModule } from "../../generated/index.ts";
import type { Abi, AbiTable } from "../abi/index.ts";
import { type BitName, bitNames, namesIn } from "../operation/index.ts";
import type { Domid } from "./domid.ts";

const FLAG = "XEN_DOMINF_";
const NO_FLAGS = ["shutdownmask", "shutdownshift"] as const;
const REASON = "SHUTDOWN_";

/** Xen's flags of a domain: "dying", "paused", "blocked", "running", "hvm_guest", "xs_domain", … */
export type DomainFlag = Exclude<
  BitName<AbiModule<"domctl.constants", AbiTable>, typeof FLAG>,
  (typeof NO_FLAGS)[number]
>;

/** Why a domain has shut down (sched.h): "poweroff", "reboot", "suspend", "crash", "watchdog", "soft_reset". */
export type ShutdownReason = BitName<AbiModule<"sched.constants", AbiTable>, typeof REASON>;

/** The most telling one of a domain's flags; "runnable" where it waits for a physical cpu. */
export type DomainState = "dying" | "shutdown" | "paused" | "blocked" | "running" | "runnable";

/** A domain as Xen sees it now (`struct xen_domctl_getdomaininfo`). Pages are Xen's: `xen.version.pageBytes` each. */
export interface DomainInfo {
  readonly domid: Domid;
  /** The domain's handle, which a toolstack chooses: a UUID in lower case. */
  readonly uuid: string;
  readonly state: DomainState;
  /** All flags that are set; of a virtual machine several can be. */
  readonly flags: readonly DomainFlag[];
  /** null unless the domain has shut down; a number where Xen's headers have no name for the guest's own code. */
  readonly shutdownReason: ShutdownReason | number | null;
  /** Pages that the domain has. */
  readonly totalPages: number;
  /** Pages that it may have. */
  readonly maxPages: number;
  /** Pages promised to it, but not yet its own. */
  readonly outstandingPages: number;
  readonly sharedPages: number;
  readonly pagedPages: number;
  /** Nanoseconds that its vcpus have run. */
  readonly cpuTimeNs: bigint;
  readonly onlineVcpus: number;
  /** null where the domain has no vcpus. */
  readonly maxVcpuId: number | null;
  /** null where it belongs to no cpu pool. */
  readonly cpupool: number | null;
  /** The label of Xen's security policy. */
  readonly ssidref: number;
}

export type DomainInfoRecord = InstanceType<AbiModule<"domctl", AbiTable>["XenDomctlGetdomaininfo"]>;

/** Makes plain objects of one release's records. */
export function domainDecoder(abi: Abi): (record: DomainInfoRecord) => DomainInfo {
  const constants = abi.load("domctl.constants");
  const { XEN_SYSCTL_CPUPOOL_PAR_ANY } = abi.load("sysctl.constants");
  const flagNames = bitNames<DomainFlag>(constants, FLAG, NO_FLAGS);
  const reasons = bitNames<ShutdownReason>(abi.load("sched.constants"), REASON);

  return (record) => {
    const { flags, max_vcpu_id, cpupool } = record;
    const reason = (flags >>> constants.XEN_DOMINF_shutdownshift) & constants.XEN_DOMINF_shutdownmask;
    const shutDown = (flags & constants.XEN_DOMINF_shutdown) !== 0;
    return {
      domid: record.domain as Domid,
      uuid: uuidOf(record.handle),
      state: stateOf(flags, constants),
      flags: namesIn(flags, flagNames),
      shutdownReason: shutDown ? (reasons.find(({ value }) => value === reason)?.name ?? reason) : null,
      totalPages: record.tot_pages_number,
      maxPages: record.max_pages_number,
      outstandingPages: record.outstanding_pages_number,
      sharedPages: record.shr_pages_number,
      pagedPages: record.paged_pages_number,
      cpuTimeNs: record.cpu_time,
      onlineVcpus: record.nr_online_vcpus,
      maxVcpuId: max_vcpu_id === constants.XEN_INVALID_MAX_VCPU_ID ? null : max_vcpu_id,
      cpupool: cpupool === XEN_SYSCTL_CPUPOOL_PAR_ANY ? null : cpupool,
      ssidref: record.ssidref,
    };
  };
}

function stateOf(flags: number, constants: AbiModule<"domctl.constants", AbiTable>): DomainState {
  if ((flags & constants.XEN_DOMINF_dying) !== 0) return "dying";
  if ((flags & constants.XEN_DOMINF_shutdown) !== 0) return "shutdown";
  if ((flags & constants.XEN_DOMINF_paused) !== 0) return "paused";
  if ((flags & constants.XEN_DOMINF_running) !== 0) return "running";
  if ((flags & constants.XEN_DOMINF_blocked) !== 0) return "blocked";
  return "runnable";
}

function uuidOf(handle: Uint8Array): string {
  const hex = handle.toHex();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
