// The operations of the hypercall physdev_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  PciDeviceReset,
  PhysdevApic,
  PhysdevDbgpOp,
  PhysdevEoi,
  PhysdevGetFreePirq,
  PhysdevIrq,
  PhysdevIrqStatusQuery,
  PhysdevManagePci,
  PhysdevManagePciExt,
  PhysdevMapPirq,
  PhysdevPciDevice,
  PhysdevPciDeviceAdd,
  PhysdevPciMmcfgReserved,
  PhysdevPirqEoiGmfn,
  PhysdevRestoreMsi,
  PhysdevSetIobitmap,
  PhysdevSetIopl,
  PhysdevSetupGsi,
  PhysdevUnmapPirq,
} from "../physdev.ts";

export interface Operations {
  /** Tells Xen that the caller has handled a physical interrupt. */
  eoi: { argument: PhysdevEoi; direction: "in"; unsafe: "caller" };
  /** Shares a page in which Xen marks interrupts that want an eoi, which then also unmasks the port. */
  pirq_eoi_gmfn_v1: { argument: PhysdevPirqEoiGmfn; direction: "in"; unsafe: "caller" };
  /** Shares a page in which Xen marks interrupts that want an eoi. */
  pirq_eoi_gmfn_v2: { argument: PhysdevPirqEoiGmfn; direction: "in"; unsafe: "caller" };
  /** Ends all physical interrupts of the caller whose ports are unmasked; kept for old kernels. */
  irq_unmask_notify: { argument: null; unsafe: "caller" };
  /** Reads if a physical interrupt of the caller wants an eoi, and if it is shared. */
  irq_status_query: { argument: PhysdevIrqStatusQuery; direction: "inout" };
  /** Sets the I/O privilege level of the calling PV vcpu. */
  set_iopl: { argument: PhysdevSetIopl; direction: "in"; unsafe: "caller" };
  /** Sets the I/O ports that programs on the calling PV vcpu may use. */
  set_iobitmap: { argument: PhysdevSetIobitmap; direction: "in"; unsafe: "caller" };
  /** Reserves a physical interrupt number of the caller that is not in use. */
  get_free_pirq: { argument: PhysdevGetFreePirq; direction: "inout"; unsafe: "caller" };
  /** Maps an interrupt of the machine, by GSI or MSI, to a physical interrupt number of a domain. */
  map_pirq: { argument: PhysdevMapPirq; direction: "inout"; domains: "domid"; onError: true };
  /** Frees a physical interrupt number of a domain. */
  unmap_pirq: { argument: PhysdevUnmapPirq; direction: "in"; domains: "domid" };
  /** Reads a register of the machine's I/O APIC. */
  apic_read: { argument: PhysdevApic; direction: "inout" };
  /** Writes a register of the machine's I/O APIC. */
  apic_write: { argument: PhysdevApic; direction: "in"; unsafe: "machine" };
  /** Answers with the number that was asked with: Xen allocates the vector itself. */
  alloc_irq_vector: { argument: PhysdevIrq; direction: "inout" };
  /** Sets the trigger and the polarity of an interrupt of the machine. */
  setup_gsi: { argument: PhysdevSetupGsi; direction: "in" };
  /** Announces a PCI device of segment 0 that dom0 has found. */
  manage_pci_add: { argument: PhysdevManagePci; direction: "in" };
  /** Announces a PCI device of segment 0 that dom0 has found, and if it is a virtual function. */
  manage_pci_add_ext: { argument: PhysdevManagePciExt; direction: "in" };
  /** Announces that a PCI device of segment 0 is gone. */
  manage_pci_remove: { argument: PhysdevManagePci; direction: "in" };
  /** Announces a PCI device of any segment that dom0 has found, and its NUMA node. */
  pci_device_add: { argument: PhysdevPciDeviceAdd; direction: "in"; tail: "optarr" };
  /** Announces that a PCI device of any segment is gone. */
  pci_device_remove: { argument: PhysdevPciDevice; direction: "in" };
  /** Announces that a PCI device has been reset, so that Xen forgets its emulated state. */
  pci_device_reset: { argument: PciDeviceReset; direction: "in" };
  /** Tells Xen if firmware reserves the memory through which PCI configuration is reached. */
  pci_mmcfg_reserved: { argument: PhysdevPciMmcfgReserved; direction: "in" };
  /** Restores the interrupts of a PCI device of segment 0, after it has lost power. */
  restore_msi: { argument: PhysdevRestoreMsi; direction: "in" };
  /** Restores the interrupts of a PCI device of any segment, after it has lost power. */
  restore_msi_ext: { argument: PhysdevPciDevice; direction: "in" };
  /** Protects the interrupt table (MSI-X) of a device before it is handed to a domain. */
  prepare_msix: { argument: PhysdevPciDevice; direction: "in" };
  /** Ends the protection of a device's interrupt table (MSI-X). */
  release_msix: { argument: PhysdevPciDevice; direction: "in" };
  /** Announces that dom0 will reset the USB controller of Xen's debug port. */
  "dbgp_op.prepare": { argument: PhysdevDbgpOp; direction: "in"; filled: "op"; uses: "bus" | "u.pci"; result: "value" };
  /** Announces that dom0 has reset the USB controller of Xen's debug port. */
  "dbgp_op.done": { argument: PhysdevDbgpOp; direction: "in"; filled: "op"; uses: "bus" | "u.pci"; result: "value" };
}

const loadPciDeviceReset = () => require("../physdev.ts").PciDeviceReset;
const loadPhysdevApic = () => require("../../../4.14/x86_64/physdev.ts").PhysdevApic;
const loadPhysdevDbgpOp = () => require("../../../4.14/x86_64/physdev.ts").PhysdevDbgpOp;
const loadPhysdevEoi = () => require("../../../4.14/x86_64/physdev.ts").PhysdevEoi;
const loadPhysdevGetFreePirq = () => require("../../../4.14/x86_64/physdev.ts").PhysdevGetFreePirq;
const loadPhysdevIrq = () => require("../../../4.14/x86_64/physdev.ts").PhysdevIrq;
const loadPhysdevIrqStatusQuery = () => require("../../../4.14/x86_64/physdev.ts").PhysdevIrqStatusQuery;
const loadPhysdevManagePci = () => require("../../../4.14/x86_64/physdev.ts").PhysdevManagePci;
const loadPhysdevManagePciExt = () => require("../../../4.14/x86_64/physdev.ts").PhysdevManagePciExt;
const loadPhysdevMapPirq = () => require("../../../4.14/x86_64/physdev.ts").PhysdevMapPirq;
const loadPhysdevPciDevice = () => require("../../../4.14/x86_64/physdev/PhysdevPciDevice.ts").PhysdevPciDevice;
const loadPhysdevPciDeviceAdd = () => require("../../../4.14/x86_64/physdev.ts").PhysdevPciDeviceAdd;
const loadPhysdevPciMmcfgReserved = () => require("../../../4.14/x86_64/physdev.ts").PhysdevPciMmcfgReserved;
const loadPhysdevPirqEoiGmfn = () => require("../../../4.14/x86_64/physdev.ts").PhysdevPirqEoiGmfn;
const loadPhysdevRestoreMsi = () => require("../../../4.14/x86_64/physdev.ts").PhysdevRestoreMsi;
const loadPhysdevSetIobitmap = () => require("../../../4.14/x86_64/physdev.ts").PhysdevSetIobitmap;
const loadPhysdevSetIopl = () => require("../../../4.14/x86_64/physdev.ts").PhysdevSetIopl;
const loadPhysdevSetupGsi = () => require("../../../4.14/x86_64/physdev.ts").PhysdevSetupGsi;
const loadPhysdevUnmapPirq = () => require("../../../4.14/x86_64/physdev.ts").PhysdevUnmapPirq;

export const family: OperationFamily<Operations> = {
  name: "physdev_op",
  hypercall: 33,
  call: ["command", "argument"],
  operations: {
    eoi: { command: 12, argument: { type: loadPhysdevEoi, size: 4, direction: "in" }, unsafe: { why: "caller" } },
    pirq_eoi_gmfn_v1: {
      command: 17,
      argument: { type: loadPhysdevPirqEoiGmfn, size: 8, direction: "in" },
      unsafe: { why: "caller" },
    },
    pirq_eoi_gmfn_v2: {
      command: 28,
      argument: { type: loadPhysdevPirqEoiGmfn, size: 8, direction: "in" },
      unsafe: { why: "caller" },
    },
    irq_unmask_notify: { command: 4, unsafe: { why: "caller" } },
    irq_status_query: {
      command: 5,
      argument: { type: loadPhysdevIrqStatusQuery, size: 8, direction: "inout" },
      reads: true,
    },
    set_iopl: {
      command: 6,
      argument: { type: loadPhysdevSetIopl, size: 4, direction: "in" },
      unsafe: { why: "caller" },
    },
    set_iobitmap: {
      command: 7,
      argument: { type: loadPhysdevSetIobitmap, size: 16, direction: "in" },
      unsafe: { why: "caller" },
      handles: { bitmap: { element: "uint8_t", direction: "in", count: ["nr_ports"], unit: "bits", kept: true } },
    },
    get_free_pirq: {
      command: 23,
      argument: { type: loadPhysdevGetFreePirq, size: 8, direction: "inout" },
      unsafe: { why: "caller" },
    },
    map_pirq: {
      command: 13,
      argument: { type: loadPhysdevMapPirq, size: 40, direction: "inout", domain: "domid" },
      onError: true,
    },
    unmap_pirq: { command: 14, argument: { type: loadPhysdevUnmapPirq, size: 8, direction: "in", domain: "domid" } },
    apic_read: { command: 8, argument: { type: loadPhysdevApic, size: 16, direction: "inout" }, reads: true },
    apic_write: {
      command: 9,
      argument: { type: loadPhysdevApic, size: 16, direction: "in" },
      unsafe: { why: "machine" },
    },
    alloc_irq_vector: { command: 10, argument: { type: loadPhysdevIrq, size: 8, direction: "inout" }, reads: true },
    setup_gsi: {
      command: 21,
      argument: { type: loadPhysdevSetupGsi, size: 8, direction: "in" },
      errors: { EEXIST: "already" },
    },
    manage_pci_add: { command: 15, argument: { type: loadPhysdevManagePci, size: 2, direction: "in" } },
    manage_pci_add_ext: { command: 20, argument: { type: loadPhysdevManagePciExt, size: 16, direction: "in" } },
    manage_pci_remove: { command: 16, argument: { type: loadPhysdevManagePci, size: 2, direction: "in" } },
    pci_device_add: {
      command: 25,
      argument: {
        type: loadPhysdevPciDeviceAdd,
        size: 12,
        direction: "in",
        tail: { member: "optarr", count: [1], unit: "elements" },
      },
    },
    pci_device_remove: { command: 26, argument: { type: loadPhysdevPciDevice, size: 4, direction: "in" } },
    pci_device_reset: { command: 32, argument: { type: loadPciDeviceReset, size: 8, direction: "in" } },
    pci_mmcfg_reserved: { command: 24, argument: { type: loadPhysdevPciMmcfgReserved, size: 16, direction: "in" } },
    restore_msi: { command: 19, argument: { type: loadPhysdevRestoreMsi, size: 2, direction: "in" } },
    restore_msi_ext: { command: 27, argument: { type: loadPhysdevPciDevice, size: 4, direction: "in" } },
    prepare_msix: { command: 30, argument: { type: loadPhysdevPciDevice, size: 4, direction: "in" } },
    release_msix: { command: 31, argument: { type: loadPhysdevPciDevice, size: 4, direction: "in" } },
    "dbgp_op.prepare": {
      command: 29,
      argument: { type: loadPhysdevDbgpOp, size: 6, direction: "in" },
      select: { op: 1 },
      uses: ["bus", "u.pci"],
      result: "value",
      unit: "kept",
    },
    "dbgp_op.done": {
      command: 29,
      argument: { type: loadPhysdevDbgpOp, size: 6, direction: "in" },
      select: { op: 2 },
      uses: ["bus", "u.pci"],
      result: "value",
      unit: "kept",
    },
  },
};
