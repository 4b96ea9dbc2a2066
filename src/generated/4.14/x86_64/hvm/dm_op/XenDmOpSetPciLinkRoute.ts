// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_set_pci_link_route (hvm/dm_op.h), 2 bytes, align 1. */
export class XenDmOpSetPciLinkRoute extends Struct<"struct xen_dm_op_set_pci_link_route"> {
  static readonly cName = "struct xen_dm_op_set_pci_link_route";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    link 0 u8
    isa_irq 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get link(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set link(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetPciLinkRoutePlain {
    return {
      link: dataView.getUint8(byteOffset),
      isa_irq: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDmOpSetPciLinkRoutePlain {
    return XenDmOpSetPciLinkRoute.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetPciLinkRoutePlain {
    return XenDmOpSetPciLinkRoute.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpSetPciLinkRoutePlain {
  link: number;
  isa_irq: number;
}
