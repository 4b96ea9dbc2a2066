// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct xen_dm_op_nr_vcpus (hvm/dm_op.h), 4 bytes, align 4. */
export class XenDmOpNrVcpus extends Struct<"struct xen_dm_op_nr_vcpus"> {
  static readonly cName = "struct xen_dm_op_nr_vcpus";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    vcpus 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vcpus(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpNrVcpusPlain {
    return {
      vcpus: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDmOpNrVcpusPlain {
    return XenDmOpNrVcpus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpNrVcpusPlain {
    return XenDmOpNrVcpus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpNrVcpusPlain {
  vcpus: number;
}
