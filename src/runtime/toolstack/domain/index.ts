export type { VcpuAffinity, VcpuAffinityChange } from "./affinity.ts";
export type { Domain } from "./domain.ts";
export type { DomainFlag, DomainInfo, DomainState } from "./domain-info.ts";
export { Domains } from "./domains.ts";

export type { HvmParameter } from "./hvm-parameter.ts";
export type {
  PlainScheduling,
  RealTimeScheduling,
  Scheduling,
  SchedulingChange,
  VcpuBudget,
  WeightedScheduling,
} from "./scheduling.ts";
export type { ShutdownReason } from "./shutdown.ts";
export type { VcpuInfo, VcpuState } from "./vcpu-info.ts";
export type { Vcpu, Vcpus } from "./vcpus.ts";
export type { DomainChange, DomainWatch, DomainWatchOptions } from "./watch/index.ts";
