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

/** struct xen_domctl_getpageframeinfo3 (domctl.h), 16 bytes, align 8. */
export class XenDomctlGetpageframeinfo3 extends Struct<"struct xen_domctl_getpageframeinfo3"> {
  static readonly cName = "struct xen_domctl_getpageframeinfo3";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    num 0 u64
    array 8 handle8 uint64_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get num(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set num(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get num_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set num_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get array(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set array(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetpageframeinfo3Plain {
    return {
      num: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlGetpageframeinfo3Plain> {
    return {
      num: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenDomctlGetpageframeinfo3Plain {
    return XenDomctlGetpageframeinfo3.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlGetpageframeinfo3Plain> {
    return XenDomctlGetpageframeinfo3.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGetpageframeinfo3Plain {
  num: bigint;
}
