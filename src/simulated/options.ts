/** What a simulated machine is made of. */

import type { Release } from "../generated/index.ts";
import type { Architecture, SchedulerName, ShutdownReason } from "../runtime/abi/index.ts";
import type { DomainState } from "../runtime/toolstack/domain/index.ts";
import type { HostCapability } from "../runtime/toolstack/host/index.ts";
import { checkInteger, describe } from "../runtime/base/checks.ts";
import { domid } from "../runtime/abi/numbers.ts";
import { checkOptions } from "../runtime/base/options.ts";
import type { DomainType } from "./machine/domain.ts";

export interface SimulatedDomainOptions {
  /** The next free number where absent. */
  domid?: number;
  /** "domain 5" for number 5 where absent. */
  name?: string;
  /** "pvh" where absent; on Arm there is no other. */
  type?: DomainType;
  /** 1 where absent. */
  vcpus?: number;
  /** MiB; 128 where absent. */
  memoryMiB?: number;
  /** The most that it may grow to, in MiB; as much as it has where absent. */
  maxMemoryMiB?: number;
  /** What is to be seen of it; "running" where absent. */
  state?: DomainState;
  /** Why it has shut down; "poweroff" where absent. */
  shutdownReason?: ShutdownReason;
  /** One made of its number where absent. */
  uuid?: string;
  /** The number of its cpu pool; 0 where absent. */
  cpupool?: number;
}

export interface SimulatedXenOptions {
  /**
   * Whose tables it goes by: "4.20" where absent. One that is not known ("4.99") it reports as its own, and goes by the
   * newest known tables.
   */
  release?: Release | (string & {});
  /** This computer's where absent. */
  architecture?: Architecture;
  /** What follows the release: ".0" where absent. */
  extraversion?: string;
  /** Kinds of guests that can run, as in `xen.version.capabilities`; those of the architecture where absent. */
  capabilities?: readonly string[];
  /** What the platform supports, as in `xen.host.info().capabilities`. */
  hostCapabilities?: readonly HostCapability[];
  changeset?: string;
  compiler?: string;
  /** What Xen was booted with. */
  commandLine?: string;
  /** Hexadecimal digits. */
  buildId?: string;
  /** How many; 4 where absent. */
  cpus?: number;
  /** 1 where absent. */
  threadsPerCore?: number;
  /** All of them in one socket where absent. */
  coresPerSocket?: number;
  cpuKHz?: number;
  /** NUMA nodes; 1 where absent, and always on Arm, whose Xen knows of no more. */
  nodes?: number;
  /** Of the whole machine; 16 GiB where absent. */
  memoryMiB?: number;
  /** Of cpu pool 0; "credit2" where absent. */
  scheduler?: SchedulerName;
  /** Whether Xen manages the power of the cpus: on x86 where absent, and never on Arm. */
  powerManagement?: boolean;
  /** Domains beside dom0, which is always there. */
  domains?: readonly SimulatedDomainOptions[];
  /** Dom0's own memory in MiB and number of vcpus. */
  dom0?: Pick<SimulatedDomainOptions, "memoryMiB" | "vcpus" | "maxMemoryMiB" | "uuid">;
  /** The number of the domain that this program runs in: 0 where absent. Any other one has no privileges. */
  runsIn?: number;
  /** How long the machine has been up, in seconds; 60 where absent. */
  uptimeSeconds?: number;
  /** "manual": time passes with `advance()` only. "real": as on this computer. "manual" where absent. */
  clock?: "manual" | "real";
}

const NAMES: Readonly<Record<keyof SimulatedXenOptions, true>> = {
  release: true,
  architecture: true,
  extraversion: true,
  capabilities: true,
  hostCapabilities: true,
  changeset: true,
  compiler: true,
  commandLine: true,
  buildId: true,
  cpus: true,
  threadsPerCore: true,
  coresPerSocket: true,
  cpuKHz: true,
  nodes: true,
  memoryMiB: true,
  scheduler: true,
  powerManagement: true,
  domains: true,
  dom0: true,
  runsIn: true,
  uptimeSeconds: true,
  clock: true,
};

const DOMAIN_NAMES: Readonly<Record<keyof SimulatedDomainOptions, true>> = {
  domid: true,
  name: true,
  type: true,
  vcpus: true,
  memoryMiB: true,
  maxMemoryMiB: true,
  state: true,
  shutdownReason: true,
  uuid: true,
  cpupool: true,
};

/** More than any Xen is built for. */
const MOST_CPUS = 4096;
const MOST_NODES = 64;

/** Throws a TypeError for an option that there is not, a RangeError for a number that cannot be meant. */
export function checkMachine(options: SimulatedXenOptions): void {
  checkOptions("SimulatedXen", options, Object.keys(NAMES));
  const {
    cpus = MOST_CPUS,
    threadsPerCore = 1,
    coresPerSocket = 1,
    nodes = 1,
    memoryMiB = 1,
    uptimeSeconds = 0,
  } = options;
  checkInteger("cpus", cpus, 1, MOST_CPUS);
  checkInteger("threadsPerCore", threadsPerCore, 1, MOST_CPUS);
  checkInteger("coresPerSocket", coresPerSocket, 1, MOST_CPUS);
  checkInteger("nodes", nodes, 1, Math.min(MOST_NODES, cpus));
  checkSize("memoryMiB", memoryMiB);
  checkSize("uptimeSeconds", uptimeSeconds);
}

/** The same of a domain. */
export function checkDomain(options: SimulatedDomainOptions): void {
  checkOptions("a simulated domain", options, Object.keys(DOMAIN_NAMES));
  if (options.domid !== undefined) domid(options.domid);
  const { vcpus = 1, memoryMiB = 1, maxMemoryMiB = 1 } = options;
  checkInteger("vcpus", vcpus, 1, MOST_CPUS);
  checkSize("memoryMiB", memoryMiB);
  checkSize("maxMemoryMiB", maxMemoryMiB);
}

function checkSize(name: string, value: number): void {
  if (typeof value !== "number") throw new TypeError(`${name} is a number, not ${describe(value)}`);
  if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`${name} cannot be ${value}`);
}
