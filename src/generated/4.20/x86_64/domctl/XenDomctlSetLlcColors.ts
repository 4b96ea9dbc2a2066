// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_set_llc_colors (domctl.h), 16 bytes, align 8. */
export class XenDomctlSetLlcColors extends Struct<"struct xen_domctl_set_llc_colors"> {
  static readonly cName = "struct xen_domctl_set_llc_colors";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num_llc_colors 0 u32
    pad 4 u32
    llc_colors 8 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num_llc_colors(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_llc_colors(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get llc_colors(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set llc_colors(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get llc_colors_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlSetLlcColorsPlain {
    return {
      num_llc_colors: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenDomctlSetLlcColorsPlain {
    return XenDomctlSetLlcColors.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlSetLlcColorsPlain {
    return XenDomctlSetLlcColors.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlSetLlcColorsPlain {
  num_llc_colors: number;
  pad: number;
}
