// The records of Xen's public header version.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes, elementsToEnd } from "../../../runtime/struct/records.ts";

export {
  XenPlatformParameters,
  type XenPlatformParametersPlain,
  XenFeatureInfo,
  type XenFeatureInfoPlain,
  XenBuildId,
  type XenBuildIdPlain,
} from "../../4.14/x86_64/version.ts";

/** struct xen_compile_info (version.h), 144 bytes, align 1. */
export class XenCompileInfo extends Struct<"struct xen_compile_info"> {
  static readonly cName = "struct xen_compile_info";
  static readonly size = 144;
  static readonly align = 1;
  static readonly fields: string = `
    compiler 0 u8[64]
    compile_by 64 u8[16]
    compile_domain 80 u8[32]
    compile_date 112 u8[32]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get compiler(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 64);
  }
  set compiler(value: ArrayLike<number>) {
    assignBytes(this.compiler, value);
  }

  get compile_by(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 64, 16);
  }
  set compile_by(value: ArrayLike<number>) {
    assignBytes(this.compile_by, value);
  }

  get compile_domain(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 80, 32);
  }
  set compile_domain(value: ArrayLike<number>) {
    assignBytes(this.compile_domain, value);
  }

  get compile_date(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 112, 32);
  }
  set compile_date(value: ArrayLike<number>) {
    assignBytes(this.compile_date, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenCompileInfoPlain {
    return {
      compiler: copyBytes(dataView, byteOffset, 64),
      compile_by: copyBytes(dataView, byteOffset + 64, 16),
      compile_domain: copyBytes(dataView, byteOffset + 80, 32),
      compile_date: copyBytes(dataView, byteOffset + 112, 32),
    };
  }

  decode(): XenCompileInfoPlain {
    return XenCompileInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCompileInfoPlain {
    return XenCompileInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenCompileInfoPlain {
  compiler: Uint8Array;
  compile_by: Uint8Array;
  compile_domain: Uint8Array;
  compile_date: Uint8Array;
}

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
