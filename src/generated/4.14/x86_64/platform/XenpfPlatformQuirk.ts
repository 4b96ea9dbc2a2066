// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_platform_quirk (platform.h), 4 bytes, align 4. */
export class XenpfPlatformQuirk extends Struct<"struct xenpf_platform_quirk"> {
  static readonly cName = "struct xenpf_platform_quirk";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    quirk_id 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get quirk_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set quirk_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfPlatformQuirkPlain {
    return {
      quirk_id: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenpfPlatformQuirkPlain {
    return XenpfPlatformQuirk.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfPlatformQuirkPlain {
    return XenpfPlatformQuirk.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfPlatformQuirkPlain {
  quirk_id: number;
}
