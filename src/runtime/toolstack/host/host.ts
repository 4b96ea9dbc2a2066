/** The physical machine. */

import { checkString, shown } from "../../base/checks.ts";
import { EBUSY, XenBusyError } from "../../base/errors/index.ts";
import type { Resources } from "../../base/resources.ts";
import type { AbiModule } from "../../../generated/index.ts";
import { type AbiTable, type BitName, bitNames, type NamedValue, namesIn } from "../../abi/index.ts";
import { mfn, type Mfn } from "../../abi/numbers.ts";
import { type Connection, type Operation, operationsOn } from "../../hypercall/operation/index.ts";
import type { HostConsole } from "./host-console.ts";
import type { CpuTopology, IdleTimes } from "./cpus.ts";
import type { PciBus } from "../../interdomain/pci/index.ts";
import type { XenStore } from "../../interdomain/xenstore/index.ts";
import type { HostPci } from "./host-pci.ts";
import type { Hypfs } from "./hypfs.ts";
import type { HostTrace, HostTraceOptions } from "./host-trace.ts";
import type { NumaNode } from "./numa.ts";
import type { PowerStatistics } from "./power.ts";
import type { FrameMapper } from "./trace-buffers.ts";
import { loadOnce } from "../../base/lazy.ts";

/** Parts of a Xen that the machine uses, each at its first use. */
export interface HostParts {
  /** Memory in which Xen's own frames are mapped. */
  readonly foreignMemory: () => FrameMapper;
  readonly store: () => XenStore;
  readonly pci: () => PciBus;
}

/** Modules that are loaded at their first use. */
const later = loadOnce({
  console: () => require("./host-console.ts") as typeof import("./host-console.ts"),
  cpus: () => require("./cpus.ts") as typeof import("./cpus.ts"),
  hypfs: () => require("./hypfs.ts") as typeof import("./hypfs.ts"),
  trace: () => require("./host-trace.ts") as typeof import("./host-trace.ts"),
  pci: () => require("./host-pci.ts") as typeof import("./host-pci.ts"),
  numa: () => require("./numa.ts") as typeof import("./numa.ts"),
  power: () => require("./power.ts") as typeof import("./power.ts"),
});

const CAPABILITY = "XEN_SYSCTL_PHYSCAP_";

/** A feature of the platform, in Xen's words: "hvm", "pv", "directio", "hap", … */
export type HostCapability = BitName<AbiModule<"sysctl.constants", AbiTable>, typeof CAPABILITY>;

/** The machine as Xen sees it now (`struct xen_sysctl_physinfo`). Pages are Xen's: `xen.version.pageBytes` each. */
export interface HostInfo {
  /** The number of cpus that are online. */
  readonly onlineCpus: number;
  /** The highest number that a cpu can have. */
  readonly highestCpu: number;
  /** Hardware threads that share a core: each is a cpu of Xen's. */
  readonly threadsPerCore: number;
  /** Cores in one processor package. */
  readonly coresPerSocket: number;
  /** The number of NUMA nodes. */
  readonly onlineNodes: number;
  /** The highest number that a node can have. */
  readonly highestNode: number;
  /** The cpus' frequency. */
  readonly cpuKHz: number;
  /** Pages of all the memory that Xen manages. */
  readonly totalPages: number;
  /** Pages that belong to no domain. */
  readonly freePages: number;
  /** Free pages that are not yet scrubbed. */
  readonly scrubPages: number;
  /** Pages claimed for domains that do not have them yet. */
  readonly outstandingPages: number;
  /** The highest number that a machine frame can have. */
  readonly highestMfn: Mfn;
  /** The kinds of virtualization that the machine has (XEN_SYSCTL_PHYSCAP_…). */
  readonly capabilities: readonly HostCapability[];
}

type Physinfo = InstanceType<AbiModule<"sysctl", AbiTable>["XenSysctlPhysinfo"]>;

/**
 * The physical machine. Every method throws a XenPermissionError unless this domain may control the host. It throws a
 * XenUnknownReleaseError or XenInterfaceVersionError if this library does not know the running Xen's sysctl.h.
 */
export class Host {
  readonly #connection: Connection;
  readonly #resources: Resources;
  #console: HostConsole | undefined;
  readonly #parts: HostParts;
  #hypfs: Hypfs | undefined;
  #trace: HostTrace | undefined;
  #closesTrace = false;
  #pci: HostPci | undefined;
  #power: PowerStatistics | undefined;
  #idleTimes: IdleTimes | undefined;
  #physinfo: Operation | undefined;
  #capabilities: NamedValue<HostCapability>[] | undefined;

  /** Disposing the resources frees the memory that is kept between calls. */
  constructor(connection: Connection, resources: Resources, parts: HostParts) {
    this.#connection = connection;
    this.#resources = resources;
    this.#parts = parts;
  }

  /** The hypervisor's own console. */
  get console(): HostConsole {
    return (this.#console ??= new (later.console().HostConsole)(this.#connection));
  }

  /** The hypervisor's own file system: how it was built, and its parameters. */
  get hypfs(): Hypfs {
    return (this.#hypfs ??= new (later.hypfs().Hypfs)(this.#connection));
  }

  /** The PCI functions of the machine, and the guests that have them. */
  get pci(): HostPci {
    return (this.#pci ??= new (later.pci().HostPci)(this.#connection, this.#parts));
  }

  /** Counters of the cpus' frequencies and sleep. */
  get power(): PowerStatistics {
    return (this.#power ??= new (later.power().PowerStatistics)(this.#connection, this.#resources));
  }

  /** Returns the machine as Xen sees it now (`struct xen_sysctl_physinfo`). */
  info(): HostInfo {
    const connection = this.#connection;
    const physinfo = (this.#physinfo ??= connection.family("sysctl").operation("physinfo"));
    const names = (this.#capabilities ??= bitNames(connection.abi.load("sysctl.constants"), CAPABILITY));
    return physinfo.callInPlace(nothing, (physinfo: Physinfo) => ({
      onlineCpus: physinfo.nr_cpus,
      highestCpu: physinfo.max_cpu_id,
      threadsPerCore: physinfo.threads_per_core,
      coresPerSocket: physinfo.cores_per_socket,
      onlineNodes: physinfo.nr_nodes,
      highestNode: physinfo.max_node_id,
      cpuKHz: physinfo.cpu_khz,
      totalPages: physinfo.total_pages_number,
      freePages: physinfo.free_pages_number,
      scrubPages: physinfo.scrub_pages_number,
      outstandingPages: physinfo.outstanding_pages_number,
      highestMfn: physinfo.max_mfn_number,
      capabilities: namesIn(physinfo.capabilities, names),
    }));
  }

  /** Lists the cpus with their cores, sockets and nodes (`struct xen_sysctl_cputopo`). */
  cpus(): CpuTopology[] {
    return later.cpus().cpuTopology(this.#connection);
  }

  /** Returns the nanoseconds that each cpu was idle, by the cpus' numbers (`struct xen_sysctl_cpuinfo`). */
  cpuIdleTimesNs(): bigint[] {
    this.#idleTimes ??= this.#resources.open(() => new (later.cpus().IdleTimes)(this.#connection));
    return this.#idleTimes.read();
  }

  /** Lists the NUMA nodes with their memory and distances (`struct xen_sysctl_numainfo`). */
  numaNodes(): NumaNode[] {
    return later.numa().numaNodes(this.#connection);
  }

  /** Returns the highest frame of the machine's memory (`XENMEM_maximum_ram_page`); any domain may call it. */
  maximumFrame(): Mfn {
    return mfn(operationsOn(this.#connection).memoryOp("maximum_ram_page"));
  }

  /**
   * Follows what the hypervisor does: scheduling, faults, hypercalls, interrupts (trace.h, as xentrace reads it). Xen
   * allocates the buffers at the first trace, and keeps them until it restarts. Throws a XenError with EBUSY while this
   * Xen has a trace open: there is one set of buffers, which one program at a time can read.
   *
   * @example
   * ```ts
   * for await (const { cpu, name, members } of xen.host.trace({ events: ["sched"] })) console.log(cpu, name, members);
   * ```
   */
  trace(options: HostTraceOptions = {}): HostTrace {
    if (this.#trace !== undefined) {
      const operation = "trace";
      throw new XenBusyError("this Xen has a trace open: close it before another one", { operation, errno: EBUSY });
    }
    if (!this.#closesTrace) this.#resources.defer(() => this.#trace?.close());
    this.#closesTrace = true;
    const { HostTrace } = later.trace();
    const trace = new HostTrace(
      this.#connection,
      { foreignMemory: this.#parts.foreignMemory() },
      options,
      () => (this.#trace = undefined),
    );
    if (!trace.hasEnded) this.#trace = trace;
    return trace;
  }

  /**
   * Sends keys to Xen, one after another, as if pressed on its own console: "h" lists them there (`struct
   * xen_sysctl_debug_keys`). Some keys stop or restart the machine. Throws a RangeError unless all are ASCII.
   */
  sendDebugKeys(keys: string): void {
    checkString("keys", keys);
    const bytes = Uint8Array.from(keys, (key) => {
      const code = key.codePointAt(0) ?? 0;
      if (code >= 1 && code <= 127) return code;
      throw new RangeError(`expected keys to be characters of ASCII, received ${shown(key)}`);
    });
    if (bytes.length === 0) return;
    using buffer = this.#connection.hypercall.makeConstSlice(new Int8Array(bytes.buffer));
    // Keys may stop the machine: the safe API has the operation under this name only.
    const debugKeys = this.#connection.family("sysctl", true).operation("debug_keys");
    debugKeys.call({ keys: buffer.asHypercallPtr(), nr_keys: bytes.length });
  }
}

function nothing(): void {}
