export type * from "./public.ts";
export { explainedByConsole } from "./console-text.ts";
export { Host } from "./host.ts";
export {
  HostPci,
  isDomain,
  noIommu,
  noPciback,
  ownersOfFunctions,
  type PciDevice,
  pciFolder,
  removeNote,
  takenError,
} from "./host-pci.ts";
export { hostSizes } from "./host-sizes.ts";
export { readParameters } from "./scheduler-parameters.ts";
