// The records of Xen's public header pmu.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes, copyRecord } from "../../../runtime/struct/records.ts";
import { XenPmuArch, type XenPmuArchPlain } from "./arch-arm/XenPmuArch.ts";

export {
  XenPmuParams,
  type XenPmuParamsPlain,
  XenPmuParamsVersion,
  type XenPmuParamsVersionPlain,
} from "../x86_64/pmu.ts";

/** struct xen_pmu_data (pmu.h), 20 bytes, align 4. */
export class XenPmuData extends Struct<"struct xen_pmu_data"> {
  static readonly cName = "struct xen_pmu_data";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu_id 0 u32
    pcpu_id 4 u32
    domain_id 8 u16
    pad 10 u8[6]
    pmu 16 struct xen_pmu_arch
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
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

  decode(): XenPmuDataPlain {
    return XenPmuData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPmuDataPlain {
    return XenPmuData.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPmuDataPlain {
  vcpu_id: number;
  pcpu_id: number;
  domain_id: number;
  pad: Uint8Array;
  pmu: XenPmuArchPlain;
}
