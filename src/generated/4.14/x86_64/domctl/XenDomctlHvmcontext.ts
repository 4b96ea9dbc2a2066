// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_hvmcontext (domctl.h), 16 bytes, align 8. */
export class XenDomctlHvmcontext extends Struct<"struct xen_domctl_hvmcontext"> {
  static readonly cName = "struct xen_domctl_hvmcontext";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    size 0 u32
    buffer 8 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  /** Bytes. */
  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlHvmcontextPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlHvmcontextPlain {
    return XenDomctlHvmcontext.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlHvmcontextPlain {
    return XenDomctlHvmcontext.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlHvmcontextPlain {
  /** Bytes. */
  size: number;
}
