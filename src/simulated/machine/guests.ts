/** Makes domains in the state that a test wants. */

import { shown } from "../../runtime/base/checks.ts";
import { shutdownCode } from "../../runtime/abi/index.ts";
import type { MachineDomain } from "./domain.ts";
import type { Machine } from "./machine.ts";
import { readDomain, type SimulatedDomainOptions } from "./options.ts";

const DEFAULT_MEMORY = 128;
const DOM0_MEMORY = 1024;

/** Makes a domain. Throws a RangeError if the machine has no room for it. */
export function addDomain(machine: Machine, given: SimulatedDomainOptions): MachineDomain {
  const options = readDomain(given);
  const { vcpus = 1, memoryMiB = DEFAULT_MEMORY, maximumMemoryMiB = memoryMiB, state = "running" } = options;
  const pool = machine.pool(options.cpupool ?? 0);
  if (pool === undefined) {
    const pools = machine.pools.map(({ id }) => id).join(", ");
    throw new RangeError(
      `expected the number of a cpu pool (${pools}) for cpupool, received ${shown(options.cpupool)}`,
    );
  }
  const domid = options.domid ?? machine.freeDomid();
  if (domid === undefined) throw new RangeError("expected a free domid, and all are in use: destroy a domain first");
  if (machine.domain(domid) !== undefined) {
    throw new RangeError(
      `expected a domid that is not in use, received ${domid}: leave it out to have the next free one`,
    );
  }
  const type = options.type ?? "pvh";
  if (machine.abi.architecture === "arm64" && type !== "pvh") {
    throw new RangeError(`expected type "pvh" on arm64, received "${type}": only x86_64 has others`);
  }
  const pages = machine.pagesOf(memoryMiB);
  if (pages > machine.memory.freePages) {
    const free = Math.floor((machine.memory.freePages * machine.version.pageBytes) / 2 ** 20);
    throw new RangeError(
      `expected at most ${free} MiB for memoryMiB, received ${memoryMiB}: give the machine more memory`,
    );
  }
  if (options.shutdownReason !== undefined) shutdownCode(machine.abi, options.shutdownReason);
  const uuid = options.uuid ?? `00000000-0000-4000-8000-${domid.toString(16).padStart(12, "0")}`;
  const name = options.name ?? `domain ${domid}`;
  const domain = machine.addDomain({ domid, name, uuid, type, maximumVcpus: vcpus, pool, byToolstack: true });
  domain.maximumPages = machine.pagesOf(maximumMemoryMiB);
  domain.totalPages = pages;
  domain.frames.add(type === "pv" ? machine.frames.take(pages) : 0, pages);
  domain.set({ vifs: options.vifs ?? [], vbds: options.vbds ?? [] });
  domain.hap = type !== "pv";
  domain.makeVcpus();
  for (const vcpu of domain.vcpus) {
    vcpu.isInitialised = true;
    vcpu.state = state === "blocked" || state === "runnable" ? state : "running";
  }
  if (state !== "paused") domain.unpause();
  if (state === "shutdown") domain.shutdown(options.shutdownReason ?? "poweroff");
  if (state === "dying") {
    domain.hold();
    domain.destroy();
  }
  return domain;
}

/** Makes the domain that controls the machine. */
export function addDom0(machine: Machine, options: SimulatedDomainOptions = {}): MachineDomain {
  const { memoryMiB = DOM0_MEMORY, vcpus = machine.cpus.all.length, ...others } = readDomain(options);
  const type = machine.abi.architecture === "arm64" ? "pvh" : "pv";
  const uuid = "00000000-0000-0000-0000-000000000000";
  const dom0 = addDomain(machine, { uuid, ...others, domid: 0, name: "Domain-0", type, memoryMiB, vcpus });
  dom0.isPrivileged = true;
  if (others.maximumMemoryMiB === undefined) dom0.maximumPages = UNLIMITED_PAGES;
  return dom0;
}

/** The page count for no limit: Xen counts a domain's pages in 32 bits. */
const UNLIMITED_PAGES = 0xffff_ffff;
