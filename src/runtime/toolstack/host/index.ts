export { explainedByConsole } from "./console-text.ts";
export { type FollowOptions, type HostConsole } from "./host-console.ts";
export type { ConsoleFollower } from "./console-follower.ts";
export type { CpuPool, CpuPoolInfo, CpuPools } from "./cpupools.ts";
export type { CpuTopology } from "./cpus.ts";
export { Host, type HostCapability, type HostInfo } from "./host.ts";
export type { Hypfs, HypfsEntry, HypfsTree } from "./hypfs.ts";
export type { HypfsKind, HypfsValue } from "./hypfs-value.ts";
export type { HostTrace, HostTraceOptions, HostTraceRecord } from "./host-trace.ts";
export type { TraceClass } from "./trace-names.ts";
export { hostSizes } from "./host-sizes.ts";
export type { NumaNode } from "./numa.ts";
export type { IdleState, IdleStatistics, PerformanceState, PerformanceStatistics, PowerStatistics } from "./power.ts";
export type {
  Credit2Parameters,
  CreditParameters,
  NoParameters,
  SchedulerChange,
  SchedulerParameters,
} from "./scheduler-parameters.ts";
export { readParameters } from "./scheduler-parameters.ts";
