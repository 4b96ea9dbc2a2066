/** Options of a simulated machine and its domains. */

import type { Release } from "../../generated/index.ts";
import type { Architecture, SchedulerName, ShutdownReason, TableModules } from "../../runtime/abi/index.ts";
import { type Domid, domid } from "../../runtime/abi/numbers.ts";
import { checkInteger, checkText, describe, readList } from "../../runtime/base/checks.ts";
import { checkChoice, readOptions, withoutPrototype } from "../../runtime/base/options.ts";
import type { XenVersion } from "../../runtime/hypercall/version/index.ts";
import type { DomainState } from "../../runtime/toolstack/domain/index.ts";
import type { HostCapability } from "../../runtime/toolstack/host/index.ts";
import type { SimulatedPciDevice } from "./pci.ts";
import type { DomainType, SimulatedVbd, SimulatedVif } from "./domain-values.ts";

/** The description of a simulated domain. */
export interface SimulatedDomainOptions {
  /** By default the next free number. */
  readonly domid?: Domid | undefined;
  /** By default "domain 5" for number 5. */
  readonly name?: string | undefined;
  /** By default "pvh", which is the only type on Arm. */
  readonly type?: DomainType | undefined;
  /** By default 1. */
  readonly vcpus?: number | undefined;
  /** MiB, by default 128. */
  readonly memoryMiB?: number | undefined;
  /** Upper limit of its memory in MiB, by default `memoryMiB`. */
  readonly maximumMemoryMiB?: number | undefined;
  /** State shown in lists, by default "running". */
  readonly state?: DomainState | undefined;
  /** Reason of a shutdown, by default "poweroff". */
  readonly shutdownReason?: ShutdownReason | undefined;
  /** By default a UUID made from its number. */
  readonly uuid?: string | undefined;
  /** Number of its cpu pool, by default 0. */
  readonly cpupool?: number | undefined;
  /** Network interfaces that dom0's Linux serves to it, numbered from 0 unless they have an `id`. */
  readonly vifs?: readonly SimulatedVif[] | undefined;
  /** Disks that dom0's Linux serves to it: "xvda" and so on, unless they have an `id`. */
  readonly vbds?: readonly SimulatedVbd[] | undefined;
}

/** The description of a simulated machine. */
export interface SimulatedXenOptions {
  /**
   * Release whose behaviour and tables it has, by default "4.20". An unknown release ("4.99") is reported unchanged, and
   * has those of the newest known release that is not newer.
   */
  readonly release?: Release | (string & {}) | undefined;
  /**
   * The `modules` of a table that codegen has made for another Xen: the machine answers by that table. It takes
   * `release` too, for the behaviour.
   */
  readonly abi?: TableModules | undefined;
  /** By default this computer's architecture. */
  readonly architecture?: Architecture | undefined;
  /** Text after the release, by default ".0". A point release has its own behaviour; by default the newest one's. */
  readonly extraversion?: string | undefined;
  /** Kinds of guests that can run, as in `xen.version.capabilities`; by default those of the architecture. */
  readonly capabilities?: readonly string[] | undefined;
  /** Features of the platform, as in `xen.host.info().capabilities`. */
  readonly hostCapabilities?: readonly HostCapability[] | undefined;
  /** The source that it was built from, as in `xen.version.changeset`. */
  readonly changeset?: string | undefined;
  /** Parts of its build, as in `xen.version.build`. */
  readonly build?: Partial<XenVersion["build"]> | undefined;
  /** Xen's own command line. */
  readonly commandLine?: string | undefined;
  /** Hexadecimal digits. */
  readonly buildId?: string | undefined;
  /** Number of cpus, by default 4. */
  readonly cpus?: number | undefined;
  /** By default 1. */
  readonly threadsPerCore?: number | undefined;
  /** By default all cores are in one socket. */
  readonly coresPerSocket?: number | undefined;
  /** The frequency of the cpus, and of their time-stamp counters, in kHz. */
  readonly cpuKHz?: number | undefined;
  /** Number of NUMA nodes, by default 1, and always 1 on Arm. */
  readonly nodes?: number | undefined;
  /** Memory of the machine, by default 16 GiB. */
  readonly memoryMiB?: number | undefined;
  /** Scheduler of cpu pool 0, by default "credit2". */
  readonly scheduler?: SchedulerName | undefined;
  /** True, the default on x86, if Xen manages the power of the cpus; Arm's Xen does not. */
  readonly powerManagement?: boolean | undefined;
  /** True, the default with power management, if Xen sets the cpus' frequencies too: firmware may name none. */
  readonly cpuFrequencies?: boolean | undefined;
  /** True, the default on x86, if Xen was built with device models; Debian's for Arm is not. */
  readonly deviceModels?: boolean | undefined;
  /**
   * PCI functions of the machine, on x86. Guests can have them if `hostCapabilities` has "directio", for an IOMMU.
   */
  readonly pciDevices?: readonly SimulatedPciDevice[] | undefined;
  /** Domains beside dom0, which every machine has. */
  readonly domains?: readonly SimulatedDomainOptions[] | undefined;
  /** Memory and vcpus of dom0. */
  readonly dom0?: Pick<SimulatedDomainOptions, "memoryMiB" | "vcpus" | "maximumMemoryMiB" | "uuid"> | undefined;
  /** Number of the domain that makes the hypercalls, by default 0. Any other domain is unprivileged. */
  readonly runsIn?: Domid | undefined;
  /** Time since boot, by default 60. */
  readonly uptimeSeconds?: number | undefined;
  /** "manual", the default: only `advance()` lets time pass. "real": time passes as on this computer. */
  readonly clock?: "manual" | "real" | undefined;
}

const NAMES: Readonly<Record<keyof SimulatedXenOptions, true>> = {
  release: true,
  abi: true,
  architecture: true,
  extraversion: true,
  capabilities: true,
  hostCapabilities: true,
  changeset: true,
  build: true,
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
  cpuFrequencies: true,
  deviceModels: true,
  pciDevices: true,
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
  maximumMemoryMiB: true,
  state: true,
  shutdownReason: true,
  uuid: true,
  cpupool: true,
  vifs: true,
  vbds: true,
};

const TYPES: readonly DomainType[] = ["pv", "hvm", "pvh"];
const STATES: readonly DomainState[] = ["running", "runnable", "blocked", "paused", "shutdown", "dying"];

/** The largest number of cpus for which Xen can be built. */
const MOST_CPUS = 4096;
const MOST_NODES = 64;
const MOST_WORDS = 64;
/** More memory than any machine has; its number of pages fits a number exactly. */
const MOST_MIB = 2 ** 32;
/** The longest time whose nanoseconds fit Xen's 64 bits. */
const MOST_SECONDS = Number((1n << 64n) / 1_000_000_000n);

/**
 * Reads options. Throws a TypeError for an unknown option or a value of another type, a RangeError for a value that
 * does not fit.
 */
export function readMachine(options: SimulatedXenOptions): Readonly<SimulatedXenOptions> {
  const own = readOptions("SimulatedXen", options, Object.keys(NAMES));
  const {
    cpus = MOST_CPUS,
    threadsPerCore = 1,
    coresPerSocket = 1,
    nodes = 1,
    memoryMiB = 1,
    uptimeSeconds = 0,
    clock = "manual",
    domains = [],
    runsIn = 0,
  } = own;
  checkInteger("cpus", cpus, 1, MOST_CPUS);
  checkInteger("threadsPerCore", threadsPerCore, 1, MOST_CPUS);
  checkInteger("coresPerSocket", coresPerSocket, 1, MOST_CPUS);
  checkInteger("nodes", nodes, 1, Math.min(MOST_NODES, cpus));
  checkAmount("memoryMiB", memoryMiB, MOST_MIB);
  checkAmount("uptimeSeconds", uptimeSeconds, MOST_SECONDS);
  checkChoice("clock", clock, ["manual", "real"]);
  for (const name of ["release", "extraversion", "changeset", "commandLine", "buildId"] as const) {
    if (own[name] !== undefined) checkText(name, own[name]);
  }
  if (own.cpuKHz !== undefined) checkInteger("cpuKHz", own.cpuKHz, 1, 0xffff_ffff);
  for (const name of ["powerManagement", "cpuFrequencies", "deviceModels"] as const) {
    if (own[name] !== undefined && typeof own[name] !== "boolean")
      throw new TypeError(`expected ${name} to be true or false, received ${describe(own[name])}`);
  }
  const lists = {
    domains: readList("domains", domains, 0, Number.MAX_SAFE_INTEGER, (domain) => domain),
    ...(own.capabilities !== undefined && {
      capabilities: readList("capabilities", own.capabilities, 0, MOST_WORDS, readText),
    }),
    ...(own.hostCapabilities !== undefined && {
      hostCapabilities: readList("hostCapabilities", own.hostCapabilities, 0, MOST_WORDS, (word) => word),
    }),
  };
  domid(runsIn);
  if (own.abi !== undefined) checkTables(own.abi, own.release);
  return withoutPrototype({ ...own, ...lists });
}

function readText(text: string): string {
  checkText("a capability", text);
  return text;
}

function checkTables(abi: unknown, release: string | undefined): void {
  if (Object(abi) !== abi) {
    throw new TypeError(`expected abi to be the modules of a generated table, received ${describe(abi)}`);
  }
  if (release !== undefined) return;
  throw new TypeError("expected release beside abi, received none: the simulation has the behaviour of a release");
}

/** Reads a domain's options. Throws as `readMachine` does. */
export function readDomain(options: SimulatedDomainOptions): Readonly<SimulatedDomainOptions> {
  const own = readOptions("a simulated domain", options, Object.keys(DOMAIN_NAMES));
  if (own.domid !== undefined) domid(own.domid);
  const { vcpus = 1, memoryMiB = 1, maximumMemoryMiB = 1, type = "pvh", state = "running" } = own;
  if (own.name !== undefined) checkText("name", own.name);
  checkInteger("vcpus", vcpus, 1, MOST_CPUS);
  checkAmount("memoryMiB", memoryMiB, MOST_MIB);
  checkAmount("maximumMemoryMiB", maximumMemoryMiB, MOST_MIB);
  checkChoice("type", type, TYPES);
  checkChoice("state", state, STATES);
  return own;
}

function checkAmount(name: string, value: number, most: number): void {
  if (typeof value !== "number") throw new TypeError(`expected a number for ${name}, received ${describe(value)}`);
  if (!(value >= 0 && value <= most))
    throw new RangeError(`expected ${name} to be from 0 to ${most}, received ${value}`);
}
