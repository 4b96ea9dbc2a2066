// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_set_pci_intx_level (hvm/dm_op.h), 6 bytes, align 2. */
export class XenDmOpSetPciIntxLevel extends Struct<"struct xen_dm_op_set_pci_intx_level"> {
  static readonly cName = "struct xen_dm_op_set_pci_intx_level";
  static readonly size = 6;
  static readonly align = 2;
  static readonly fields: string = `
    domain 0 u16
    bus 2 u8
    device 3 u8
    intx 4 u8
    level 5 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get domain(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get intx(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set intx(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get level(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set level(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetPciIntxLevelPlain {
    return {
      domain: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      device: dataView.getUint8(byteOffset + 3),
      intx: dataView.getUint8(byteOffset + 4),
      level: dataView.getUint8(byteOffset + 5),
    };
  }

  decode(): XenDmOpSetPciIntxLevelPlain {
    return XenDmOpSetPciIntxLevel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetPciIntxLevelPlain {
    return XenDmOpSetPciIntxLevel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpSetPciIntxLevelPlain {
  domain: number;
  bus: number;
  device: number;
  intx: number;
  level: number;
}
