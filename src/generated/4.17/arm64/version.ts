// The records of Xen's public header version.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  assignBytes,
  bytesAt,
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct xen_compile_info (version.h), 144 bytes, align 1. */
export class XenCompileInfo extends Struct<"struct xen_compile_info"> {
  static readonly cName = "struct xen_compile_info";
  static readonly size = 144;
  static readonly align = 1;

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

  decode(): XenCompileInfoPlain {
    return {
      compiler: this.compiler.slice(),
      compile_by: this.compile_by.slice(),
      compile_domain: this.compile_domain.slice(),
      compile_date: this.compile_date.slice(),
    };
  }
}

export interface XenCompileInfoPlain {
  compiler: Uint8Array;
  compile_by: Uint8Array;
  compile_domain: Uint8Array;
  compile_date: Uint8Array;
}

/** struct xen_platform_parameters (version.h), 8 bytes, align 8. */
export class XenPlatformParameters extends Struct<"struct xen_platform_parameters"> {
  static readonly cName = "struct xen_platform_parameters";
  static readonly size = 8;
  static readonly align = 8;

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

  decode(): XenPlatformParametersPlain {
    return {
      virt_start: this.virt_start,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get submap_idx(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set submap_idx(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get submap(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set submap(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenFeatureInfoPlain {
    return {
      submap_idx: this.submap_idx,
      submap: this.submap,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get buf(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, elementsToEnd(this, 4, 1));
  }

  decode(): XenBuildIdPlain {
    return {
      len: this.len,
    };
  }
}

export interface XenBuildIdPlain {
  len: number;
}
