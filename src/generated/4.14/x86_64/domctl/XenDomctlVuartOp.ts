// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vuart_op (domctl.h), 24 bytes, align 8. */
export class XenDomctlVuartOp extends Struct<"struct xen_domctl_vuart_op"> {
  static readonly cName = "struct xen_domctl_vuart_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    type 4 u32
    gfn 8 u64
    console_domid 16 u16
    pad 18 u8[2]
    evtchn 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get console_domid(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set console_domid(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 18, 2);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVuartOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      gfn: dataView.getBigUint64(byteOffset + 8, true),
      console_domid: dataView.getUint16(byteOffset + 16, true),
      pad: copyBytes(dataView, byteOffset + 18, 2),
      evtchn: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlVuartOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      type: dataView.getUint32(byteOffset + 4, true),
      gfn: readU64Number(dataView, byteOffset + 8),
      console_domid: dataView.getUint16(byteOffset + 16, true),
      pad: copyBytes(dataView, byteOffset + 18, 2),
      evtchn: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenDomctlVuartOpPlain {
    return XenDomctlVuartOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlVuartOpPlain> {
    return XenDomctlVuartOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVuartOpPlain {
  cmd: number;
  type: number;
  gfn: bigint;
  console_domid: number;
  pad: Uint8Array;
  evtchn: number;
}
