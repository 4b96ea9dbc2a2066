// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_hvmcontext_partial (domctl.h), 24 bytes, align 8. */
export class XenDomctlHvmcontextPartial extends Struct<"struct xen_domctl_hvmcontext_partial"> {
  static readonly cName = "struct xen_domctl_hvmcontext_partial";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u32
    instance 4 u32
    bufsz 8 u64
    buffer 16 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get instance(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set instance(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get bufsz(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set bufsz(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get bufsz_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set bufsz_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlHvmcontextPartialPlain {
    return {
      type: dataView.getUint32(byteOffset, true),
      instance: dataView.getUint32(byteOffset + 4, true),
      bufsz: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlHvmcontextPartialPlain> {
    return {
      type: dataView.getUint32(byteOffset, true),
      instance: dataView.getUint32(byteOffset + 4, true),
      bufsz: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlHvmcontextPartialPlain {
    return XenDomctlHvmcontextPartial.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlHvmcontextPartialPlain> {
    return XenDomctlHvmcontextPartial.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlHvmcontextPartialPlain {
  type: number;
  instance: number;
  bufsz: bigint;
}
