// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, copyRecord, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "../xen/XenctlBitmap.ts";

/** struct xen_sysctl_tbuf_op (sysctl.h), 48 bytes, align 8. */
export class XenSysctlTbufOp extends Struct<"struct xen_sysctl_tbuf_op"> {
  static readonly cName = "struct xen_sysctl_tbuf_op";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    cpu_mask 8 struct xenctl_bitmap
    evt_mask 24 u32
    buffer_mfn 32 u64
    size 40 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpu_mask(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 8);
  }
  set cpu_mask(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 8, value);
  }

  get evt_mask(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set evt_mask(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get buffer_mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set buffer_mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get buffer_mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set buffer_mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlTbufOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      cpu_mask: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
      evt_mask: dataView.getUint32(byteOffset + 24, true),
      buffer_mfn: dataView.getBigUint64(byteOffset + 32, true),
      size: dataView.getUint32(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlTbufOpPlain> {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      cpu_mask: XenctlBitmap.decodeAt(dataView, byteOffset + 8),
      evt_mask: dataView.getUint32(byteOffset + 24, true),
      buffer_mfn: readU64Number(dataView, byteOffset + 32),
      size: dataView.getUint32(byteOffset + 40, true),
    };
  }

  decode(): XenSysctlTbufOpPlain {
    return XenSysctlTbufOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlTbufOpPlain> {
    return XenSysctlTbufOp.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlTbufOpPlain {
  cmd: number;
  cpu_mask: XenctlBitmapPlain;
  evt_mask: number;
  buffer_mfn: bigint;
  size: number;
}
