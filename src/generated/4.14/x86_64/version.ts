// The records of Xen's public header version.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  bytesAt,
  copySignedBytes,
  elementsToEnd,
  readU64Number,
  signedBytesAt,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct xen_compile_info (version.h), 144 bytes, align 1. */
export class XenCompileInfo extends Struct<"struct xen_compile_info"> {
  static readonly cName = "struct xen_compile_info";
  static readonly size = 144;
  static readonly align = 1;
  static readonly fields: string = `
    compiler 0 s8[64]
    compile_by 64 s8[16]
    compile_domain 80 s8[32]
    compile_date 112 s8[32]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 144);
  }

  get compiler(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 64);
  }
  set compiler(value: ArrayLike<number>) {
    assignBytes(this.compiler, value);
  }

  get compile_by(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 64, 16);
  }
  set compile_by(value: ArrayLike<number>) {
    assignBytes(this.compile_by, value);
  }

  get compile_domain(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 80, 32);
  }
  set compile_domain(value: ArrayLike<number>) {
    assignBytes(this.compile_domain, value);
  }

  get compile_date(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset + 112, 32);
  }
  set compile_date(value: ArrayLike<number>) {
    assignBytes(this.compile_date, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenCompileInfoPlain {
    return {
      compiler: copySignedBytes(dataView, byteOffset, 64),
      compile_by: copySignedBytes(dataView, byteOffset + 64, 16),
      compile_domain: copySignedBytes(dataView, byteOffset + 80, 32),
      compile_date: copySignedBytes(dataView, byteOffset + 112, 32),
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
  compiler: Int8Array;
  compile_by: Int8Array;
  compile_domain: Int8Array;
  compile_date: Int8Array;
}

/** struct xen_platform_parameters (version.h), 8 bytes, align 8. */
export class XenPlatformParameters extends Struct<"struct xen_platform_parameters"> {
  static readonly cName = "struct xen_platform_parameters";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    virt_start 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get virt_start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set virt_start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get virt_start_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set virt_start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPlatformParametersPlain {
    return {
      virt_start: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPlatformParametersPlain> {
    return {
      virt_start: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenPlatformParametersPlain {
    return XenPlatformParameters.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPlatformParametersPlain> {
    return XenPlatformParameters.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPlatformParametersPlain {
  virt_start: bigint;
}

/** struct xen_feature_info (version.h), 8 bytes, align 4. */
export class XenFeatureInfo extends Struct<"struct xen_feature_info"> {
  static readonly cName = "struct xen_feature_info";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    submap_idx 0 u32
    submap 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get submap_idx(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set submap_idx(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get submap(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set submap(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFeatureInfoPlain {
    return {
      submap_idx: dataView.getUint32(byteOffset, true),
      submap: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenFeatureInfoPlain {
    return XenFeatureInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFeatureInfoPlain {
    return XenFeatureInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFeatureInfoPlain {
  submap_idx: number;
  submap: number;
}

/** struct xen_build_id (version.h), 4 bytes, align 4. */
export class XenBuildId extends Struct<"struct xen_build_id"> {
  static readonly cName = "struct xen_build_id";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenBuildIdPlain {
    return {
      len: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenBuildIdPlain {
    return XenBuildId.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenBuildIdPlain {
    return XenBuildId.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenBuildIdPlain {
  len: number;
}
