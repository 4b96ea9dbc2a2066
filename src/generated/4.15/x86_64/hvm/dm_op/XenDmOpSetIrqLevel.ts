// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_set_irq_level (hvm/dm_op.h), 8 bytes, align 4. */
export class XenDmOpSetIrqLevel extends Struct<"struct xen_dm_op_set_irq_level"> {
  static readonly cName = "struct xen_dm_op_set_irq_level";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    irq 0 u32
    level 4 u8
    pad 5 u8[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get level(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set level(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 5, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpSetIrqLevelPlain {
    return {
      irq: dataView.getUint32(byteOffset, true),
      level: dataView.getUint8(byteOffset + 4),
      pad: copyBytes(dataView, byteOffset + 5, 3),
    };
  }

  decode(): XenDmOpSetIrqLevelPlain {
    return XenDmOpSetIrqLevel.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpSetIrqLevelPlain {
    return XenDmOpSetIrqLevel.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpSetIrqLevelPlain {
  irq: number;
  level: number;
  pad: Uint8Array;
}
