// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, StructArray, copyRecord } from "../../../../../runtime/struct/records.ts";
import { McinfoCommon, type McinfoCommonPlain } from "./McinfoCommon.ts";
import { McinfoMsr, type McinfoMsrPlain } from "./McinfoMsr.ts";

/** struct mcinfo_extended (arch-x86/xen-mca.h), 520 bytes, align 8. */
export class McinfoExtended extends Struct<"struct mcinfo_extended"> {
  static readonly cName = "struct mcinfo_extended";
  static readonly size = 520;
  static readonly align = 8;
  static readonly fields: string = `
    common 0 struct mcinfo_common
    mc_msrs 4 u32
    mc_msr 8 struct mcinfo_msr[32]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 520);
  }

  get common(): McinfoCommon {
    return new McinfoCommon(this.dataView, this.byteOffset);
  }
  set common(value: McinfoCommon) {
    copyRecord(McinfoCommon, this.dataView, this.byteOffset, value);
  }

  get mc_msrs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mc_msrs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get mc_msr(): StructArray<McinfoMsr> {
    return new StructArray(this.dataView, this.byteOffset + 8, 32, McinfoMsr);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoExtendedPlain {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_msrs: dataView.getUint32(byteOffset + 4, true),
      mc_msr: new StructArray(dataView, byteOffset + 8, 32, McinfoMsr).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<McinfoExtendedPlain> {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_msrs: dataView.getUint32(byteOffset + 4, true),
      mc_msr: new StructArray(dataView, byteOffset + 8, 32, McinfoMsr).decodeNumbers(),
    };
  }

  decode(): McinfoExtendedPlain {
    return McinfoExtended.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<McinfoExtendedPlain> {
    return McinfoExtended.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoExtendedPlain {
  common: McinfoCommonPlain;
  mc_msrs: number;
  mc_msr: McinfoMsrPlain[];
}
