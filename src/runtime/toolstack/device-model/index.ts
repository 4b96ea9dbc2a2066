/**
 * Device models: a guest's accesses to ports, to memory and to PCI configuration, served by functions. Xen describes each
 * access in a page that it shares with the program (ioreq.h), and the guest's vcpu waits for the answer.
 */

export type {
  AccessBytes,
  DeviceModel,
  DeviceModelCounters,
  DeviceModelOptions,
  DeviceRange,
  EmulatedDevice,
} from "./interfaces.ts";
export { openDeviceModel } from "./open.ts";
