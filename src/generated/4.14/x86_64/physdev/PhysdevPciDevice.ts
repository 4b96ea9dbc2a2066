// The records of Xen's public header physdev.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct physdev_pci_device (physdev.h), 4 bytes, align 2. */
export class PhysdevPciDevice extends Struct<"struct physdev_pci_device"> {
  static readonly cName = "struct physdev_pci_device";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    seg 0 u16
    bus 2 u8
    devfn 3 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get seg(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set seg(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevPciDevicePlain {
    return {
      seg: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      devfn: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): PhysdevPciDevicePlain {
    return PhysdevPciDevice.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevPciDevicePlain {
    return PhysdevPciDevice.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevPciDevicePlain {
  seg: number;
  bus: number;
  devfn: number;
}
