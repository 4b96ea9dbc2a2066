/** A simulated hypervisor, for programs and tests without Xen. */

export type { Duration } from "./machine/clock.ts";
export type { SimulatedEventChannels } from "./event-channel/index.ts";
export type { ConsoleRing } from "./machine/console-ring.ts";
export type { DomainType, SimulatedDomain } from "./machine/domain.ts";
export type { ErrorCode, FailOptions } from "./machine/faults.ts";
export type { SimulatedVersion } from "./machine/release.ts";
export type { SimulatedVcpu, VcpuState } from "./machine/vcpu.ts";
export type { SimulatedDomainOptions, SimulatedXenOptions } from "./options.ts";
export type { SimulatedDomainMemory, SimulatedMemory } from "./shared-memory/index.ts";
export {
  type SimulatedStoreDomain,
  SimulatedXenStore,
  type SimulatedXenStoreOptions,
  type SimulatedXenStoreQuotas,
} from "./xenstore/index.ts";
export { SimulatedXen } from "./simulated-xen.ts";
export type { SimulatedGuestConsole } from "./console/index.ts";
