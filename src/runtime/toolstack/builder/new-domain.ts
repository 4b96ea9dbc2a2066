/** An empty domain: its number, its vcpus, its limits, and the event channels that every guest has. */

import { anyDomid, type Domid, domid as checkedDomid, port, type Port } from "../../abi/numbers.ts";
import { XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { GuestKind } from "./guest-kind.ts";
import { MIB, PAGE } from "./memory-map.ts";
import { armOperationsBefore417, operationsSince417, x86Operations } from "./narrow-operations.ts";

export interface NewDomain {
  /** The UUID, as 16 bytes. */
  readonly handle: ArrayLike<number>;
  readonly vcpus: number;
  /** Pages of RAM; the limit is some more. */
  readonly memoryMiB: number;
  readonly kind: GuestKind;
  readonly lastEventPort: number;
  readonly grantFrames: number;
  readonly maptrackFrames: number;
  /** The number of shared interrupts of an Arm guest. */
  readonly sharedInterrupts: number;
  /** True if the processor translates the guest's memory; false for a PV guest, or if Xen keeps tables of its own. */
  readonly hap: boolean;
  /** True if it is to have devices of the machine, behind the IOMMU. */
  readonly iommu: boolean;
}

/** The highest version of grant tables that the guest may switch to; Arm has the first one only. */
const GRANT_VERSION = { x86_64: 2, arm64: 1 };
/** Beyond the guest's RAM, for its special pages and tables. */
const SLACK_KIB = 1024;
/** Pages for the tables that translate memory: for each vcpu, and for each MiB. */
const TABLE_PAGES_PER_VCPU = 256;
const TABLE_PAGES_PER_MIB = 2;

/** A domain that was made: its number, and what Xen has chosen for it. */
export interface MadeDomain {
  readonly domid: Domid;
  /** The interrupt controller, on Arm. */
  readonly interruptController: number | undefined;
  /** The timer's frequency on Arm, in Hz; 0 if the processor tells it. */
  readonly clockFrequency: number;
}

/** Makes a domain, paused and empty. */
export function makeDomain(connection: Connection, wanted: NewDomain): MadeDomain {
  const { handle, vcpus, kind, hap, iommu } = wanted;
  const { abi } = connection;
  const { XEN_DOMCTL_CDF_hvm, XEN_DOMCTL_CDF_hap, XEN_DOMCTL_CDF_iommu } = abi.load("domctl.constants");
  const isArm = abi.runsOn("arm64");
  const emulated = abi.runsOn("x86_64") && kind === "pvh" ? abi.load("arch-x86/xen.constants").XEN_X86_EMU_LAPIC : 0;
  const made = operationsOn(connection).domctl("createdomain", anyDomid(abi), (request) => {
    request.flags =
      (kind === "pvh" ? XEN_DOMCTL_CDF_hvm : 0) | (hap ? XEN_DOMCTL_CDF_hap : 0) | (iommu ? XEN_DOMCTL_CDF_iommu : 0);
    request.handle = handle;
    request.max_vcpus = vcpus;
    request.max_evtchn_port = wanted.lastEventPort;
    request.max_grant_frames = wanted.grantFrames;
    request.max_maptrack_frames = wanted.maptrackFrames;
    if ("grant_opts" in request) request.grant_opts = isArm ? GRANT_VERSION.arm64 : GRANT_VERSION.x86_64;
    const { arch } = request;
    if ("nr_spis" in arch) arch.nr_spis = wanted.sharedInterrupts;
    if ("emulation_flags" in arch) arch.emulation_flags = emulated;
  });
  const { arch } = made;
  return {
    domid: checkedDomid(made.domid),
    interruptController: "gic_version" in arch ? arch.gic_version : undefined,
    clockFrequency: "clock_frequency" in arch ? arch.clock_frequency : 0,
  };
}

/** Makes its vcpus, and sets what it may take of the machine's memory. */
export function setLimits(connection: Connection, domid: Domid, { vcpus, memoryMiB, kind }: NewDomain): void {
  const { domctl } = operationsOn(connection);
  domctl("max_vcpus", domid, { max: vcpus });
  domctl("max_mem", domid, { max_memkb: BigInt(memoryMiB * (MIB / 1024) + SLACK_KIB) });
  const mebibytes = tableMebibytes(kind, vcpus, memoryMiB);
  if (mebibytes === 0) return;
  if (connection.abi.atLeast("4.17"))
    operationsSince417(connection).domctl("set_paging_mempool_size", domid, { size: BigInt(mebibytes * MIB) });
  else if (connection.abi.runsOn("x86_64"))
    x86Operations(connection).domctl("shadow_op.set_allocation", domid, { mb: mebibytes });
  else setPoolOnArm(connection, domid, mebibytes);
}

/** Sets the pool on Arm before 4.17. Only the last point releases have one; others take the memory where they find it. */
function setPoolOnArm(connection: Connection, domid: Domid, mb: number): void {
  try {
    armOperationsBefore417(connection).domctl("shadow_op.set_allocation", domid, { mb });
  } catch (error) {
    if (!(error instanceof XenUnsupportedOperationError)) throw error;
  }
}

/** Memory for the tables that translate a guest's memory, in MiB: a PV guest has its own. */
export function tableMebibytes(kind: GuestKind, vcpus: number, memoryMiB: number): number {
  if (kind === "pv") return 0;
  return Math.ceil(((TABLE_PAGES_PER_VCPU * vcpus + TABLE_PAGES_PER_MIB * memoryMiB) * PAGE) / MIB);
}

/** Makes a port of the domain's, to which a program in another domain can bind. */
export function unboundPort(connection: Connection, domid: Domid, remote: Domid): Port {
  const made = operationsOn(connection).eventChannelOp("alloc_unbound", { dom: domid, remote_dom: remote });
  return port(made.port);
}
