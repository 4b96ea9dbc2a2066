// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_ocontext (xsm/flask_op.h), 24 bytes, align 8. */
export class XenFlaskOcontext extends Struct<"struct xen_flask_ocontext"> {
  static readonly cName = "struct xen_flask_ocontext";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    ocon 0 u32
    sid 4 u32
    low 8 u64
    high 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get ocon(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ocon(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get sid(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sid(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get low(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set low(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get low_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set low_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get high(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set high(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get high_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set high_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskOcontextPlain {
    return {
      ocon: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
      low: dataView.getBigUint64(byteOffset + 8, true),
      high: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenFlaskOcontextPlain> {
    return {
      ocon: dataView.getUint32(byteOffset, true),
      sid: dataView.getUint32(byteOffset + 4, true),
      low: readU64Number(dataView, byteOffset + 8),
      high: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenFlaskOcontextPlain {
    return XenFlaskOcontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenFlaskOcontextPlain> {
    return XenFlaskOcontext.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskOcontextPlain {
  ocon: number;
  sid: number;
  low: bigint;
  high: bigint;
}
