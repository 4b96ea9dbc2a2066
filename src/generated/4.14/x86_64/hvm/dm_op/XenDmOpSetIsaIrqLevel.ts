// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_set_isa_irq_level (hvm/dm_op.h), 2 bytes, align 1. */
export class XenDmOpSetIsaIrqLevel extends Struct<"struct xen_dm_op_set_isa_irq_level"> {
  static readonly cName = "struct xen_dm_op_set_isa_irq_level";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    isa_irq 0 u8
    level 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get level(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set level(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetIsaIrqLevelPlain {
    return {
      isa_irq: dataView.getUint8(byteOffset),
      level: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): XenDmOpSetIsaIrqLevelPlain {
    return XenDmOpSetIsaIrqLevel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetIsaIrqLevelPlain {
    return XenDmOpSetIsaIrqLevel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpSetIsaIrqLevelPlain {
  isa_irq: number;
  level: number;
}
