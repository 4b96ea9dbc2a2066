// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_processor_csd (platform.h), 12 bytes, align 4. */
export class XenProcessorCsd extends Struct<"struct xen_processor_csd"> {
  static readonly cName = "struct xen_processor_csd";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    domain 0 u32
    coord_type 4 u32
    num 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get coord_type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set coord_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorCsdPlain {
    return {
      domain: dataView.getUint32(byteOffset, true),
      coord_type: dataView.getUint32(byteOffset + 4, true),
      num: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenProcessorCsdPlain {
    return XenProcessorCsd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenProcessorCsdPlain {
    return XenProcessorCsd.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorCsdPlain {
  domain: number;
  coord_type: number;
  num: number;
}
