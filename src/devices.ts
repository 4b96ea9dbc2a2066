/**
 * Devices of guests: the protocol of both their ends (xenbus), and back ends that this program serves. They need no
 * hypercall, so that a driver domain serves them as dom0 does.
 */

export type { SignalOptions } from "./runtime/base/options.ts";
export * from "./runtime/interdomain/devices/index.ts";
export { Pci, type PciAssignment, type PciAssignOptions } from "./runtime/interdomain/pci/index.ts";
export * from "./runtime/interdomain/xenbus/index.ts";
