/** The types of the machine in the public API. */

export type { ConsoleFollower } from "./console-follower.ts";
export type { CpuPool, CpuPoolInfo, CpuPools } from "./cpupools.ts";
export type { CpuTopology } from "./cpus.ts";
export type { FollowOptions, HostConsole } from "./host-console.ts";
export type { HostTrace, HostTraceOptions, HostTraceRecord } from "./host-trace.ts";
export type { Host, HostCapability, HostInfo } from "./host.ts";
export type { HypfsKind, HypfsValue } from "./hypfs-value.ts";
export type { HostPci, PciDevice } from "./host-pci.ts";
export type { Hypfs, HypfsEntry, HypfsTree } from "./hypfs.ts";
export type { NumaNode } from "./numa.ts";
export type { IdleState, IdleStatistics, PerformanceState, PerformanceStatistics, PowerStatistics } from "./power.ts";
export type {
  Credit2Parameters,
  CreditParameters,
  NoParameters,
  SchedulerChange,
  SchedulerParameters,
} from "./scheduler-parameters.ts";
export type { TraceClass } from "./trace-names.ts";
