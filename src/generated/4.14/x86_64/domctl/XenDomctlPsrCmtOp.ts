// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_psr_cmt_op (domctl.h), 8 bytes, align 4. */
export class XenDomctlPsrCmtOp extends Struct<"struct xen_domctl_psr_cmt_op"> {
  static readonly cName = "struct xen_domctl_psr_cmt_op";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    data 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get data(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set data(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlPsrCmtOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      data: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlPsrCmtOpPlain {
    return XenDomctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlPsrCmtOpPlain {
    return XenDomctlPsrCmtOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlPsrCmtOpPlain {
  cmd: number;
  data: number;
}
