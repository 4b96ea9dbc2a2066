/** The generated tables, and which of them the running Xen wants. */

export { Abi, type AbiTable, type Architecture } from "./abi.ts";
export { abiOf, ownArchitecture, stableAbi } from "./select.ts";
