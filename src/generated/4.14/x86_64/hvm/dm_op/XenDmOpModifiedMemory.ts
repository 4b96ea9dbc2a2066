// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_modified_memory (hvm/dm_op.h), 8 bytes, align 4. */
export class XenDmOpModifiedMemory extends Struct<"struct xen_dm_op_modified_memory"> {
  static readonly cName = "struct xen_dm_op_modified_memory";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    nr_extents 0 u32
    opaque 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nr_extents(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_extents(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get opaque(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set opaque(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpModifiedMemoryPlain {
    return {
      nr_extents: dataView.getUint32(byteOffset, true),
      opaque: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDmOpModifiedMemoryPlain {
    return XenDmOpModifiedMemory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpModifiedMemoryPlain {
    return XenDmOpModifiedMemory.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpModifiedMemoryPlain {
  nr_extents: number;
  opaque: number;
}
