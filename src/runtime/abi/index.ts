/** The generated tables, and which of them the running Xen wants. */

export {
  Abi,
  type AbiTable,
  type Architecture,
  ARCHITECTURES,
  compareReleases,
  isAtLeast,
  type ModulesOf,
  type On,
  type Since,
  type TableModules,
} from "./abi.ts";
export { type AbiChoice, abiOf, nearestRelease, ownArchitecture, stableAbi, tablesOf } from "./select.ts";
export { type BitName, bitNames, namesIn, type NamedValue } from "./bit-names.ts";
export { schedulerId, schedulerName, type SchedulerName } from "./scheduler.ts";
export { shutdownCode, type ShutdownReason, shutdownReasons } from "./shutdown-reason.ts";
