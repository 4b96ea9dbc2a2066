/** The generated tables, and which of them the running Xen wants. */

export {
  Abi,
  type AbiTable,
  type Architecture,
  compareReleases,
  type ModulesOf,
  type On,
  type Since,
  type TableModules,
} from "./abi.ts";
export { type AbiChoice, abiOf, ownArchitecture, stableAbi, tablesOf } from "./select.ts";
