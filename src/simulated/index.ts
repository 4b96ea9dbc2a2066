/** A simulated machine with Xen, for programs and tests without one. */

export type { SimulatedGuestConsole } from "./console/index.ts";
export type { SimulatedAccess, SimulatedGuest, SimulatedMessage } from "./device-model/index.ts";
export type { SimulatedEventChannels } from "./event-channel/index.ts";
export type { SimulatedEvent, SimulatedEventAnswer } from "./monitor/index.ts";
export type { Duration } from "./machine/clock.ts";
export type { SimulatedHostConsole } from "./machine/console-ring.ts";
export type { DomainType, SimulatedDomainChanges, SimulatedVbd, SimulatedVif } from "./machine/domain-values.ts";
export type { Answer, ErrorCode, FailOptions } from "./machine/faults.ts";
export type { SimulatedDomainOptions, SimulatedXenOptions } from "./machine/options.ts";
export type { SimulatedPciDevice } from "./machine/pci.ts";
export type { SimulatedVersion, SimulatedVersionChanges } from "./machine/release.ts";
export type { SimulatedDomain, SimulatedVcpu, SimulatedVcpuChanges, VcpuState } from "./machine/simulated-domain.ts";
export type { SimulatedTraceRecord } from "./machine/trace-record.ts";
export type { SimulatedDomainMemory, SimulatedMemory } from "./shared-memory/index.ts";
export { SimulatedXen } from "./simulated-xen.ts";
export { tinyKernel } from "./tiny-kernel.ts";
export {
  type SimulatedStoreDomain,
  SimulatedXenStore,
  type SimulatedXenStoreOptions,
  type SimulatedXenStoreQuotas,
} from "./xenstore/index.ts";
