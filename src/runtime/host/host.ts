/** The physical machine. */

import type { AbiModule } from "../../generated/index.ts";
import type { AbiTable } from "../abi/index.ts";
import { type BitName, bitNames, type Connection, type Named, namesIn, type Operation } from "../operation/index.ts";

const CAPABILITY = "XEN_SYSCTL_PHYSCAP_";

/** What the platform supports, in Xen's words: "hvm", "pv", "directio", "hap", … */
export type HostCapability = BitName<AbiModule<"sysctl.constants", AbiTable>, typeof CAPABILITY>;

/** The machine as Xen sees it now (`struct xen_sysctl_physinfo`). Pages are Xen's: `xen.version.pageBytes` each. */
export interface HostInfo {
  /** Cpus online. */
  readonly nrCpus: number;
  readonly maxCpuId: number;
  readonly threadsPerCore: number;
  readonly coresPerSocket: number;
  /** NUMA nodes online. */
  readonly nrNodes: number;
  readonly maxNodeId: number;
  /** Kilohertz. */
  readonly cpuKhz: number;
  readonly totalPages: number;
  readonly freePages: number;
  /** Free, but not yet scrubbed. */
  readonly scrubPages: number;
  /** Promised to domains, but not yet theirs. */
  readonly outstandingPages: number;
  /** The largest machine frame number. */
  readonly maxMfn: number;
  readonly capabilities: readonly HostCapability[];
}

type Physinfo = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctlPhysinfo"]>;

export class Host {
  readonly #connection: Connection;
  #physinfo: Operation | undefined;
  #capabilities: Named<HostCapability>[] | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Asks Xen about the machine. Throws a PermissionError unless this domain may control the host, an
   * UnknownXenReleaseError or InterfaceVersionError where this library does not know the running Xen's sysctl.h.
   */
  info(): HostInfo {
    const connection = this.#connection;
    const physinfo = (this.#physinfo ??= connection.family("sysctl").operation("physinfo"));
    const names = (this.#capabilities ??= bitNames(connection.abi.load("sysctl.constants"), CAPABILITY));
    return physinfo.callInPlace(nothing, (physinfo: Physinfo) => ({
      nrCpus: physinfo.nr_cpus,
      maxCpuId: physinfo.max_cpu_id,
      threadsPerCore: physinfo.threads_per_core,
      coresPerSocket: physinfo.cores_per_socket,
      nrNodes: physinfo.nr_nodes,
      maxNodeId: physinfo.max_node_id,
      cpuKhz: physinfo.cpu_khz,
      totalPages: physinfo.total_pages_number,
      freePages: physinfo.free_pages_number,
      scrubPages: physinfo.scrub_pages_number,
      outstandingPages: physinfo.outstanding_pages_number,
      maxMfn: physinfo.max_mfn_number,
      capabilities: namesIn(physinfo.capabilities, names),
    }));
  }
}

function nothing(): void {}
