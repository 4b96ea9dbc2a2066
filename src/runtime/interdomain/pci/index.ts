/** PCI functions of the machine: how this domain's kernel shows them, and which of them guests are to have. */

export { isPciAddress, pciAddress, pciFunction, pciNodeName, pciParts } from "./address.ts";
export { isAssignment, Pci, type PciAssignment, type PciAssignOptions } from "./assignment.ts";
export { PciConfiguration } from "./configuration.ts";
export { LinuxPciBus } from "./linux-pci-bus.ts";
export type { PciBus, PciFunction, PciRange } from "./pci-bus.ts";
