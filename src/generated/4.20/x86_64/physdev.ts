// The records of Xen's public header physdev.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../runtime/struct/records.ts";
import { PhysdevPciDevice, type PhysdevPciDevicePlain } from "../../4.14/x86_64/physdev/PhysdevPciDevice.ts";

export {
  PhysdevEoi,
  type PhysdevEoiPlain,
  PhysdevPirqEoiGmfn,
  type PhysdevPirqEoiGmfnPlain,
  PhysdevIrqStatusQuery,
  type PhysdevIrqStatusQueryPlain,
  PhysdevSetIopl,
  type PhysdevSetIoplPlain,
  PhysdevSetIobitmap,
  type PhysdevSetIobitmapPlain,
  PhysdevApic,
  type PhysdevApicPlain,
  PhysdevIrq,
  type PhysdevIrqPlain,
  PhysdevMapPirq,
  type PhysdevMapPirqPlain,
  PhysdevUnmapPirq,
  type PhysdevUnmapPirqPlain,
  PhysdevManagePci,
  type PhysdevManagePciPlain,
  PhysdevRestoreMsi,
  type PhysdevRestoreMsiPlain,
  PhysdevManagePciExt,
  type PhysdevManagePciExtPlain,
  PhysdevManagePciExtPhysfn,
  type PhysdevManagePciExtPhysfnPlain,
  PhysdevOp,
  type PhysdevOpPlain,
  PhysdevOpU,
  PhysdevSetupGsi,
  type PhysdevSetupGsiPlain,
  PhysdevGetFreePirq,
  type PhysdevGetFreePirqPlain,
  PhysdevPciMmcfgReserved,
  type PhysdevPciMmcfgReservedPlain,
  PhysdevPciDeviceAdd,
  type PhysdevPciDeviceAddPlain,
  PhysdevPciDeviceAddPhysfn,
  type PhysdevPciDeviceAddPhysfnPlain,
  PhysdevDbgpOp,
  type PhysdevDbgpOpPlain,
  PhysdevDbgpOpU,
} from "../../4.14/x86_64/physdev.ts";
export { PhysdevPciDevice, type PhysdevPciDevicePlain } from "../../4.14/x86_64/physdev/PhysdevPciDevice.ts";

/** struct pci_device_reset (physdev.h), 8 bytes, align 4. */
export class PciDeviceReset extends Struct<"struct pci_device_reset"> {
  static readonly cName = "struct pci_device_reset";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    dev 0 struct physdev_pci_device
    flags 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get dev(): PhysdevPciDevice {
    return new PhysdevPciDevice(this.dataView, this.byteOffset);
  }
  set dev(value: PhysdevPciDevice) {
    copyRecord(PhysdevPciDevice, this.dataView, this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PciDeviceResetPlain {
    return {
      dev: PhysdevPciDevice.decodeAt(dataView, byteOffset),
      flags: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): PciDeviceResetPlain {
    return PciDeviceReset.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PciDeviceResetPlain {
    return PciDeviceReset.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PciDeviceResetPlain {
  dev: PhysdevPciDevicePlain;
  flags: number;
}
