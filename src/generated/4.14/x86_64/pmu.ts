// The records of Xen's public header pmu.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import { XenPmuArch, type XenPmuArchPlain } from "./arch-x86/pmu/XenPmuArch.ts";

/** struct xen_pmu_params (pmu.h), 24 bytes, align 8. */
export class XenPmuParams extends Struct<"struct xen_pmu_params"> {
  static readonly cName = "struct xen_pmu_params";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    version 0 struct xen_pmu_params.version
    val 8 u64
    vcpu 16 u32
    pad 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get version(): XenPmuParamsVersion {
    return new XenPmuParamsVersion(this.dataView, this.byteOffset);
  }
  set version(value: XenPmuParamsVersion) {
    copyRecord(XenPmuParamsVersion, this.dataView, this.byteOffset, value);
  }

  get val(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set val(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get val_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set val_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuParamsPlain {
    return {
      version: XenPmuParamsVersion.decodeAt(dataView, byteOffset),
      val: dataView.getBigUint64(byteOffset + 8, true),
      vcpu: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPmuParamsPlain> {
    return {
      version: XenPmuParamsVersion.decodeAt(dataView, byteOffset),
      val: readU64Number(dataView, byteOffset + 8),
      vcpu: dataView.getUint32(byteOffset + 16, true),
      pad: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenPmuParamsPlain {
    return XenPmuParams.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPmuParamsPlain> {
    return XenPmuParams.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuParamsPlain {
  version: XenPmuParamsVersionPlain;
  val: bigint;
  vcpu: number;
  pad: number;
}

/** version of struct xen_pmu_params (pmu.h): struct, 8 bytes, align 4. */
export class XenPmuParamsVersion extends Struct<"struct xen_pmu_params.version"> {
  static readonly cName = "struct xen_pmu_params.version";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    maj 0 u32
    min 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get maj(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set maj(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuParamsVersionPlain {
    return {
      maj: dataView.getUint32(byteOffset, true),
      min: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenPmuParamsVersionPlain {
    return XenPmuParamsVersion.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPmuParamsVersionPlain {
    return XenPmuParamsVersion.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuParamsVersionPlain {
  maj: number;
  min: number;
}

/** struct xen_pmu_data (pmu.h), 224 bytes, align 8. */
export class XenPmuData extends Struct<"struct xen_pmu_data"> {
  static readonly cName = "struct xen_pmu_data";
  static readonly size = 224;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu_id 0 u32
    pcpu_id 4 u32
    domain_id 8 u16
    pad 10 u8[6]
    pmu 16 struct xen_pmu_arch
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 224);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get domain_id(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set domain_id(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 10, 6);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  get pmu(): XenPmuArch {
    return new XenPmuArch(this.dataView, this.byteOffset + 16);
  }
  set pmu(value: XenPmuArch) {
    copyRecord(XenPmuArch, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPmuDataPlain {
    return {
      vcpu_id: dataView.getUint32(byteOffset, true),
      pcpu_id: dataView.getUint32(byteOffset + 4, true),
      domain_id: dataView.getUint16(byteOffset + 8, true),
      pad: copyBytes(dataView, byteOffset + 10, 6),
      pmu: XenPmuArch.decodeAt(dataView, byteOffset + 16),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPmuDataPlain> {
    return {
      vcpu_id: dataView.getUint32(byteOffset, true),
      pcpu_id: dataView.getUint32(byteOffset + 4, true),
      domain_id: dataView.getUint16(byteOffset + 8, true),
      pad: copyBytes(dataView, byteOffset + 10, 6),
      pmu: XenPmuArch.decodeNumbersAt(dataView, byteOffset + 16),
    };
  }

  decode(): XenPmuDataPlain {
    return XenPmuData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPmuDataPlain> {
    return XenPmuData.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuDataPlain {
  vcpu_id: number;
  pcpu_id: number;
  domain_id: number;
  pad: Uint8Array;
  pmu: XenPmuArchPlain;
}
