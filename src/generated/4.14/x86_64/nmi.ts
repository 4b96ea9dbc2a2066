// The records of Xen's public header nmi.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct xennmi_callback (nmi.h), 16 bytes, align 8. */
export class XennmiCallback extends Struct<"struct xennmi_callback"> {
  static readonly cName = "struct xennmi_callback";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    handler_address 0 u64
    pad 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get handler_address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set handler_address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get handler_address_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set handler_address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XennmiCallbackPlain {
    return {
      handler_address: dataView.getBigUint64(byteOffset, true),
      pad: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XennmiCallbackPlain> {
    return {
      handler_address: readU64Number(dataView, byteOffset),
      pad: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XennmiCallbackPlain {
    return XennmiCallback.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XennmiCallbackPlain> {
    return XennmiCallback.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XennmiCallbackPlain {
  handler_address: bigint;
  pad: bigint;
}
