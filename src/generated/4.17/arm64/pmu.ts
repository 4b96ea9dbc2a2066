// The records of Xen's public header pmu.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  assignBytes,
  bytesAt,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/index.ts";
import { XenPmuArch, type XenPmuArchPlain } from "./arch-arm.ts";

/** struct xen_pmu_params (pmu.h), 24 bytes, align 8. */
export class XenPmuParams extends Struct<"struct xen_pmu_params"> {
  static readonly cName = "struct xen_pmu_params";
  static readonly size = 24;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XenPmuParamsPlain {
    return {
      version: this.version.decode(),
      val: this.val,
      vcpu: this.vcpu,
      pad: this.pad,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get maj(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set maj(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XenPmuParamsVersionPlain {
    return {
      maj: this.maj,
      min: this.min,
    };
  }
}

export interface XenPmuParamsVersionPlain {
  maj: number;
  min: number;
}

/** struct xen_pmu_data (pmu.h), 20 bytes, align 4. */
export class XenPmuData extends Struct<"struct xen_pmu_data"> {
  static readonly cName = "struct xen_pmu_data";
  static readonly size = 20;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get vcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pcpu_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pcpu_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenPmuDataPlain {
    return {
      vcpu_id: this.vcpu_id,
      pcpu_id: this.pcpu_id,
      domain_id: this.domain_id,
      pad: this.pad.slice(),
      pmu: this.pmu.decode(),
    };
  }
}

export interface XenPmuDataPlain {
  vcpu_id: number;
  pcpu_id: number;
  domain_id: number;
  pad: Uint8Array;
  pmu: XenPmuArchPlain;
}
