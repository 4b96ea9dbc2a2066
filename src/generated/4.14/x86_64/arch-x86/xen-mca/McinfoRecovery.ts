// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, assignBytes, bytesAt, copyBytes, copyRecord } from "../../../../../runtime/struct/records.ts";
import { CpuOfflineAction } from "./CpuOfflineAction.ts";
import { McinfoCommon, type McinfoCommonPlain } from "./McinfoCommon.ts";
import { PageOfflineAction } from "./PageOfflineAction.ts";

/** struct mcinfo_recovery (arch-x86/xen-mca.h), 24 bytes, align 8. */
export class McinfoRecovery extends Struct<"struct mcinfo_recovery"> {
  static readonly cName = "struct mcinfo_recovery";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    common 0 struct mcinfo_common
    mc_bank 4 u16
    action_flags 6 u8
    action_types 7 u8
    action_info 8 struct mcinfo_recovery.action_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get common(): McinfoCommon {
    return new McinfoCommon(this.dataView, this.byteOffset);
  }
  set common(value: McinfoCommon) {
    copyRecord(McinfoCommon, this.dataView, this.byteOffset, value);
  }

  get mc_bank(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set mc_bank(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get action_flags(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set action_flags(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get action_types(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set action_types(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get action_info(): McinfoRecoveryActionInfo {
    return new McinfoRecoveryActionInfo(this.dataView, this.byteOffset + 8);
  }
  set action_info(value: McinfoRecoveryActionInfo) {
    copyRecord(McinfoRecoveryActionInfo, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): McinfoRecoveryPlain {
    return {
      common: McinfoCommon.decodeAt(dataView, byteOffset),
      mc_bank: dataView.getUint16(byteOffset + 4, true),
      action_flags: dataView.getUint8(byteOffset + 6),
      action_types: dataView.getUint8(byteOffset + 7),
      action_info: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): McinfoRecoveryPlain {
    return McinfoRecovery.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): McinfoRecoveryPlain {
    return McinfoRecovery.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface McinfoRecoveryPlain {
  common: McinfoCommonPlain;
  mc_bank: number;
  action_flags: number;
  action_types: number;
  action_info: Uint8Array;
}

/** action_info of struct mcinfo_recovery (arch-x86/xen-mca.h): union, 16 bytes, align 8. */
export class McinfoRecoveryActionInfo extends Union<"struct mcinfo_recovery.action_info"> {
  static readonly cName = "struct mcinfo_recovery.action_info";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    page_retire 0 struct page_offline_action
    cpu_offline 0 struct cpu_offline_action
    pad 0 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get page_retire(): PageOfflineAction {
    return new PageOfflineAction(this.dataView, this.byteOffset);
  }
  set page_retire(value: PageOfflineAction) {
    copyRecord(PageOfflineAction, this.dataView, this.byteOffset, value);
  }

  get cpu_offline(): CpuOfflineAction {
    return new CpuOfflineAction(this.dataView, this.byteOffset);
  }
  set cpu_offline(value: CpuOfflineAction) {
    copyRecord(CpuOfflineAction, this.dataView, this.byteOffset, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 16);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
