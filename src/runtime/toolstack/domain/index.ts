export type { VcpuAffinity, VcpuAffinityChange } from "./affinity.ts";
export type { Domain } from "./domain.ts";
export type { DomainParts } from "./domain-access.ts";
export type { DomainChange } from "./domain-changes.ts";
export type { DomainFlag, DomainInfo, DomainState } from "./domain-info.ts";
export type { DomainMemory, Extents, Reservation } from "./domain-memory.ts";
export type { DomainPort } from "./ports.ts";
export type { DomainWatch, DomainWatchOptions } from "./domain-watch.ts";
export { Domains } from "./domains.ts";

export { type HvmParameter, hvmParameterIndex } from "./hvm-parameter.ts";
export type {
  PlainScheduling,
  RealTimeScheduling,
  Scheduling,
  SchedulingChange,
  VcpuBudget,
  WeightedScheduling,
} from "./scheduling.ts";
export { uuidBytes, uuidText } from "./uuid.ts";
export type { VcpuInfo, VcpuState } from "./vcpu-info.ts";
export type { Vcpu, Vcpus } from "./vcpus.ts";
