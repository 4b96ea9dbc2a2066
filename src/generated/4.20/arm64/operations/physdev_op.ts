// The operations of the hypercall physdev_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type { PciDeviceReset, PhysdevPciDevice, PhysdevPciDeviceAdd } from "../physdev.ts";

export interface Operations {
  /** Announces a PCI device of any segment that dom0 has found, and its NUMA node. */
  pci_device_add: { argument: PhysdevPciDeviceAdd; direction: "in"; tail: "optarr" };
  /** Announces that a PCI device of any segment is gone. */
  pci_device_remove: { argument: PhysdevPciDevice; direction: "in" };
  /** Announces that a PCI device has been reset, so that Xen forgets its emulated state. */
  pci_device_reset: { argument: PciDeviceReset; direction: "in" };
}

const loadPciDeviceReset = () => require("../../x86_64/physdev.ts").PciDeviceReset;
const loadPhysdevPciDevice = () => require("../../../4.14/x86_64/physdev/PhysdevPciDevice.ts").PhysdevPciDevice;
const loadPhysdevPciDeviceAdd = () => require("../../../4.14/x86_64/physdev.ts").PhysdevPciDeviceAdd;

export const family: OperationFamily<Operations> = {
  name: "physdev_op",
  hypercall: 33,
  call: ["command", "argument"],
  operations: {
    pci_device_add: {
      command: 25,
      argument: {
        type: loadPhysdevPciDeviceAdd,
        size: 12,
        direction: "in",
        tail: { member: "optarr", count: [1], unit: "elements" },
      },
      errors: { EOPNOTSUPP: "option" },
    },
    pci_device_remove: {
      command: 26,
      argument: { type: loadPhysdevPciDevice, size: 4, direction: "in" },
      errors: { EOPNOTSUPP: "option" },
    },
    pci_device_reset: {
      command: 32,
      argument: { type: loadPciDeviceReset, size: 8, direction: "in" },
      errors: { EOPNOTSUPP: "option" },
    },
  },
};
