/** Domains as a test wants them, made in one go. */

import { checkDomain, type SimulatedDomainOptions } from "../options.ts";
import type { SimulatedDomain } from "./domain.ts";
import type { Machine } from "./machine.ts";

const DEFAULT_MEMORY = 128;
const DOM0_MEMORY = 1024;

/** Throws a RangeError for what the machine has not. */
export function addDomain(machine: Machine, options: SimulatedDomainOptions): SimulatedDomain {
  checkDomain(options);
  const { vcpus = 1, memoryMiB = DEFAULT_MEMORY, maxMemoryMiB = memoryMiB, state = "running" } = options;
  const pool = machine.pool(options.cpupool ?? 0);
  if (pool === undefined) throw new RangeError(`the simulated machine has no cpu pool ${options.cpupool}`);
  const domid = options.domid ?? machine.freeDomid();
  if (domid === undefined) throw new RangeError("there is no number left for another domain");
  if (machine.domain(domid) !== undefined) throw new RangeError(`there is a domain ${domid} already`);
  const isArm = machine.abi.architecture === "arm64";
  const type = options.type ?? "pvh";
  if (isArm && type !== "pvh") throw new RangeError(`Arm has no ${type} domains`);
  const pages = machine.pagesOf(memoryMiB);
  if (pages > machine.memory.freePages) throw new RangeError(`the simulated machine has no ${memoryMiB} MiB left`);
  const uuid = options.uuid ?? `00000000-0000-4000-8000-${domid.toString(16).padStart(12, "0")}`;
  const name = options.name ?? `domain ${domid}`;
  const domain = machine.addDomain({ domid, name, uuid, type, maxVcpus: vcpus, pool, byToolstack: true });
  domain.maxPages = machine.pagesOf(maxMemoryMiB);
  domain.totalPages = pages;
  domain.frames.add(type === "pv" ? machine.takeFrames(pages) : 0, pages);
  domain.hap = type !== "pv";
  domain.makeVcpus();
  for (const vcpu of domain.vcpus) {
    vcpu.initialised = true;
    vcpu.state = state === "blocked" || state === "runnable" ? state : "running";
  }
  if (state !== "paused") domain.unpause();
  if (state === "shutdown") domain.shutDown(options.shutdownReason ?? "poweroff");
  if (state === "dying") {
    domain.hold();
    domain.destroy();
  }
  return domain;
}

/** The domain that controls the machine. */
export function addDom0(
  machine: Machine,
  { memoryMiB = DOM0_MEMORY, vcpus = machine.cpus.all.length, ...others }: SimulatedDomainOptions = {},
): SimulatedDomain {
  const type = machine.abi.architecture === "arm64" ? "pvh" : "pv";
  const uuid = "00000000-0000-0000-0000-000000000000";
  const dom0 = addDomain(machine, { uuid, ...others, domid: 0, name: "Domain-0", type, memoryMiB, vcpus });
  dom0.privileged = true;
  if (others.maxMemoryMiB === undefined) dom0.maxPages = UNLIMITED_PAGES;
  return dom0;
}

/** Xen counts a domain's pages in 32 bits. */
const UNLIMITED_PAGES = 0xffff_ffff;
