/** A simulated machine: the state that Xen keeps of its host and its domains. */

import {
  type Abi,
  type Architecture,
  schedulerId,
  shutdownCode,
  type ShutdownReason,
  type TableModules,
} from "../../runtime/abi/index.ts";
import type { HostCapability } from "../../runtime/toolstack/host/index.ts";
import { DeviceModels } from "../device-model/index.ts";
import { EventSwitchboard } from "../event-channel/switchboard.ts";
import type { SimulatedXenOptions } from "./options.ts";
import { Clock } from "./clock.ts";
import { ConsoleRing } from "./console-ring.ts";
import { CpuPool } from "./scheduling.ts";
import { Cpus } from "./cpus.ts";
import { DomainChanges } from "./domain-changes.ts";
import { type NewDomain, MachineDomain } from "./domain.ts";
import { Faults } from "./faults.ts";
import { hostCapabilitiesOf } from "./host-capabilities.ts";
import { HostMemory } from "./host-memory.ts";
import { MachineFrames } from "./machine-frames.ts";
import { Monitors } from "../monitor/index.ts";
import { OwnTables } from "./own-tables.ts";
import { hasChange, pointOf, type Since } from "./point-release.ts";
import { SimulatedPci } from "./pci.ts";
import { Power } from "./power.ts";
import { Trace } from "./trace.ts";
import { releaseOf, type SimulatedVersion } from "./release.ts";

const SERIAL_LENGTH = 16_384;

const MOST_NODES: Readonly<Record<Architecture, number>> = { x86_64: 64, arm64: 1 };

/** Some of Xen's debug keys, with Xen's descriptions. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ["h", "showing installed handlers"],
  ["q", "dumping domain info"],
  ["r", "dumping run queues"],
]);

/** Called after every change in a domain's life. */
export type DomainListener = (domain: MachineDomain, change: "created" | "changed" | "gone") => void;

export class Machine {
  readonly abi: Abi;
  readonly version: SimulatedVersion;
  readonly clock: Clock;
  readonly cpus: Cpus;
  readonly memory: HostMemory;
  readonly console: ConsoleRing = new ConsoleRing();
  readonly faults: Faults;
  readonly trace: Trace;
  /** Pools in the order of their numbers. */
  readonly pools: CpuPool[];
  /** Domains in the order of their numbers. */
  readonly domains: MachineDomain[] = [];
  readonly changes: DomainChanges = new DomainChanges();
  readonly listeners: Set<DomainListener> = new Set();
  readonly frames: MachineFrames = new MachineFrames();
  readonly eventChannels: EventSwitchboard;
  readonly deviceModels: DeviceModels;
  /** PCI functions of the machine. */
  readonly pci: SimulatedPci;
  readonly monitors: Monitors = new Monitors();
  /** True if Xen was built with device models. */
  readonly hasDeviceModels: boolean;
  /** Width of a guest's physical addresses. */
  readonly addressBits = 40;
  /** Largest number of NUMA nodes that this Xen can have. */
  readonly maxNodes: number;
  /** Undefined if Xen does not manage power. */
  readonly power: Power | undefined;
  /** Deepest states and substates of sleep that cpus may enter; undefined for no limit. */
  maxSleepState: number | undefined;
  maxSleepSubstate: number | undefined;
  /** Features of the platform, in Xen's words. */
  readonly hostCapabilities: readonly HostCapability[];
  /** The number of the domain that makes the hypercalls. */
  readonly callerDomid: number;
  readonly #point: number;
  readonly #byDomid: Map<number, MachineDomain> = new Map();
  #serial = "";
  #lastDomid = 0;

  constructor(options: SimulatedXenOptions) {
    const { abi, version } = releaseOf(options);
    const { cpus = 4, threadsPerCore = 1, memoryMiB = 16_384, cpuKHz = 2_400_000 } = options;
    const nodes = Math.min(options.nodes ?? 1, MOST_NODES[abi.architecture]);
    const all = abi.architecture === "arm64" ? 1 : Math.max(1, Math.floor(cpus / threadsPerCore));
    const { coresPerSocket = all, uptimeSeconds = 60 } = options;
    this.abi = abi;
    this.version = version;
    this.#point = pointOf(options.extraversion);
    this.clock = new Clock(BigInt(Math.round(uptimeSeconds * 1e9)), options.clock === "real");
    const topology = { count: cpus, threadsPerCore, coresPerSocket, nodes, khz: cpuKHz };
    this.cpus = new Cpus(topology, this.clock.nowNs, abi.architecture === "x86_64");
    this.memory = new HostMemory(this.pagesOf(memoryMiB), nodes);
    this.pools = [new CpuPool(0, schedulerId(abi, options.scheduler ?? "credit2"), this.cpus.all.keys())];
    this.eventChannels = new EventSwitchboard({
      exists: (domid) => this.#byDomid.has(domid),
      portLimit: (domid) => (this.#byDomid.get(domid)?.lastEventPort ?? 0) + 1,
      // Arm's Xen checks that the remote domain of a port exists.
      knowsRemotes: abi.architecture === "arm64",
    });
    this.trace = new Trace(this);
    this.pci = new SimulatedPci(options.pciDevices);
    this.deviceModels = new DeviceModels(this.eventChannels);
    this.hasDeviceModels = options.deviceModels ?? abi.architecture === "x86_64";
    this.maxNodes = MOST_NODES[abi.architecture];
    const managed = options.powerManagement ?? abi.architecture === "x86_64";
    this.power = managed ? new Power(cpus, cpuKHz, options.cpuFrequencies ?? true) : undefined;
    this.hostCapabilities = hostCapabilitiesOf(abi, options.hostCapabilities);
    this.callerDomid = options.runsIn ?? 0;
    this.faults = new Faults((milliseconds, now) => {
      this.pass(BigInt(Math.round(milliseconds * 1e6)));
      if (now) Bun.sleepSync(milliseconds);
    });
  }

  /** The modules of the tables that the caller has given; undefined if there are none. */
  get ownTables(): TableModules | undefined {
    return this.abi instanceof OwnTables ? this.abi.modules : undefined;
  }

  /** True if this Xen has a change that came with point releases. */
  has(since: Since): boolean {
    return hasChange(this.abi.release, this.#point, since);
  }

  /** True if the caller may control the machine. */
  get callerIsPrivileged(): boolean {
    return this.domain(this.callerDomid)?.isPrivileged ?? false;
  }

  /** Pages promised to domains, but not yet theirs. */
  get outstandingPages(): number {
    return this.domains.reduce((sum, { outstandingPages }) => sum + outstandingPages, 0);
  }

  pagesOf(mebibytes: number): number {
    return Math.round((mebibytes * 2 ** 20) / this.version.pageBytes) + 0;
  }

  /** Returns the domain of that number, or the caller for DOMID_SELF. */
  domainOrCaller(domid: number): MachineDomain | undefined {
    const { DOMID_SELF } = this.abi.load("xen.constants");
    return this.domain(domid === DOMID_SELF ? this.callerDomid : domid);
  }

  /** True if the caller may do to the domain what the domain may do to itself. */
  mayTarget({ domid }: MachineDomain): boolean {
    return domid === this.callerDomid || this.callerIsPrivileged;
  }

  domain(domid: number): MachineDomain | undefined {
    return this.#byDomid.get(domid);
  }

  pool(id: number): CpuPool | undefined {
    return this.pools.find((pool) => pool.id === id);
  }

  /** Returns the next number that no domain has, or undefined if all are taken. */
  freeDomid(): number | undefined {
    const { DOMID_FIRST_RESERVED } = this.abi.load("xen.constants");
    let domid = this.#lastDomid;
    for (let tried = 1; tried < DOMID_FIRST_RESERVED; tried++) {
      domid = domid + 1 === DOMID_FIRST_RESERVED ? 1 : domid + 1;
      if (!this.#byDomid.has(domid)) return (this.#lastDomid = domid);
    }
    return undefined;
  }

  /** Makes a domain as Xen does: paused, without vcpus and memory. */
  addDomain(given: NewDomain & { readonly pool: CpuPool }): MachineDomain {
    const surroundings = {
      memory: this.memory,
      isMemory: (frame: number) => this.frames.isTaken(frame),
      pool: given.pool,
      shutdownCode: (reason: ShutdownReason) => shutdownCode(this.abi, reason),
      changed: (domain: MachineDomain) => this.#tell(domain, "changed"),
      gone: (domain: MachineDomain) => {
        this.domains.splice(this.domains.indexOf(domain), 1);
        this.#byDomid.delete(domain.domid);
        this.#tell(domain, "gone");
      },
    };
    const domain = new MachineDomain(surroundings, given);
    const after = this.domains.findIndex(({ domid }) => domid > given.domid);
    this.domains.splice(after < 0 ? this.domains.length : after, 0, domain);
    this.#byDomid.set(given.domid, domain);
    this.#tell(domain, "created");
    return domain;
  }

  /** Lets time pass. */
  pass(nanoseconds: bigint): void {
    if (nanoseconds === 0n) return;
    this.clock.nowNs += nanoseconds;
    this.cpus.run(this.domains, nanoseconds);
  }

  /** The last text that dom0 has written to the serial line. */
  get serial(): string {
    return this.#serial;
  }

  writeSerial(text: string): void {
    this.#serial = (this.#serial + text).slice(-SERIAL_LENGTH);
  }

  /** Prints Xen's heading for a debug key. */
  pressKey(key: string): void {
    const does = KEYS.get(key);
    if (does !== undefined) this.console.write(`(XEN) '${key}' pressed -> ${does}\n`);
  }

  #tell(domain: MachineDomain, change: "created" | "changed" | "gone"): void {
    const isNews = this.changes.note(domain);
    const hasEnded = domain.isDying;
    if (hasEnded) {
      this.deviceModels.forget(domain.domid);
      this.monitors.forget(domain.domid);
      this.pci.forget(domain.domid, this.abi.load("xen.constants").DOMID_IO);
      this.eventChannels.forget(domain.domid);
    }
    // Xen interrupts the holder of VIRQ_DOM_EXC when a domain stops or ends.
    const { VIRQ_DOM_EXC } = this.abi.load("xen.constants");
    if (isNews && (hasEnded || domain.isShutDown)) this.eventChannels.raiseVirq(0, VIRQ_DOM_EXC);
    for (const listener of this.listeners) listener(domain, change);
  }
}
