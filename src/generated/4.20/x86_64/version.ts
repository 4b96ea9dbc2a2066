// The records of Xen's public header version.h. Made by `bun run codegen`: do not edit.

import { Struct, bytesAt, elementsToEnd } from "../../../runtime/struct/records.ts";

export {
  XenCompileInfo,
  type XenCompileInfoPlain,
  XenPlatformParameters,
  type XenPlatformParametersPlain,
  XenFeatureInfo,
  type XenFeatureInfoPlain,
  XenBuildId,
  type XenBuildIdPlain,
} from "../../4.14/x86_64/version.ts";

/** struct xen_varbuf (version.h), 4 bytes, align 4. */
export class XenVarbuf extends Struct<"struct xen_varbuf"> {
  static readonly cName = "struct xen_varbuf";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    len 0 u32
    buf 4 u8[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get buf(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, elementsToEnd(this, 4, 1));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenVarbufPlain {
    return {
      len: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenVarbufPlain {
    return XenVarbuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenVarbufPlain {
    return XenVarbuf.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenVarbufPlain {
  len: number;
}
