/** For tests, and for machines without Xen: a hypervisor in this process. */

export {
  type ConsoleRing,
  type DomainType,
  type Duration,
  type ErrorCode,
  type FailOptions,
  type SimulatedDomain,
  type SimulatedDomainOptions,
  type SimulatedEventChannels,
  type SimulatedDomainMemory,
  type SimulatedMemory,
  type SimulatedGuestConsole,
  type SimulatedVcpu,
  type SimulatedVersion,
  SimulatedXen,
  type SimulatedXenOptions,
  type SimulatedStoreDomain,
  SimulatedXenStore,
  type SimulatedXenStoreOptions,
  type SimulatedXenStoreQuotas,
  type VcpuState,
} from "./simulated/index.ts";
