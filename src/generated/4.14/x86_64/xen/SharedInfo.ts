// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, StructArray, U64Array, copyRecord } from "../../../../runtime/struct/records.ts";
import { ArchSharedInfo, type ArchSharedInfoPlain } from "../arch-x86/xen/ArchSharedInfo.ts";
import { VcpuInfo, type VcpuInfoPlain } from "./VcpuInfo.ts";

/** struct shared_info (xen.h), 3136 bytes, align 8. */
export class SharedInfo extends Struct<"struct shared_info"> {
  static readonly cName = "struct shared_info";
  static readonly size = 3136;
  static readonly align = 8;
  static readonly fields: string = `
    vcpu_info 0 struct vcpu_info[32]
    evtchn_pending 2048 u64[64]
    evtchn_mask 2560 u64[64]
    wc_version 3072 u32
    wc_sec 3076 u32
    wc_nsec 3080 u32
    wc_sec_hi 3084 u32
    arch 3088 struct arch_shared_info
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 3136);
  }

  get vcpu_info(): StructArray<VcpuInfo> {
    return new StructArray(this.dataView, this.byteOffset, 32, VcpuInfo);
  }

  get evtchn_pending(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 2048, 64);
  }
  set evtchn_pending(value: ArrayLike<bigint>) {
    this.evtchn_pending.assign(value);
  }

  get evtchn_mask(): U64Array {
    return new U64Array(this.dataView, this.byteOffset + 2560, 64);
  }
  set evtchn_mask(value: ArrayLike<bigint>) {
    this.evtchn_mask.assign(value);
  }

  get wc_version(): number {
    return this.dataView.getUint32(this.byteOffset + 3072, true);
  }
  set wc_version(value: number) {
    this.dataView.setUint32(this.byteOffset + 3072, value | 0, true);
  }

  get wc_sec(): number {
    return this.dataView.getUint32(this.byteOffset + 3076, true);
  }
  set wc_sec(value: number) {
    this.dataView.setUint32(this.byteOffset + 3076, value | 0, true);
  }

  get wc_nsec(): number {
    return this.dataView.getUint32(this.byteOffset + 3080, true);
  }
  set wc_nsec(value: number) {
    this.dataView.setUint32(this.byteOffset + 3080, value | 0, true);
  }

  get wc_sec_hi(): number {
    return this.dataView.getUint32(this.byteOffset + 3084, true);
  }
  set wc_sec_hi(value: number) {
    this.dataView.setUint32(this.byteOffset + 3084, value | 0, true);
  }

  get arch(): ArchSharedInfo {
    return new ArchSharedInfo(this.dataView, this.byteOffset + 3088);
  }
  set arch(value: ArchSharedInfo) {
    copyRecord(ArchSharedInfo, this.dataView, this.byteOffset + 3088, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): SharedInfoPlain {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 32, VcpuInfo).decode(),
      evtchn_pending: new U64Array(dataView, byteOffset + 2048, 64).toArray(),
      evtchn_mask: new U64Array(dataView, byteOffset + 2560, 64).toArray(),
      wc_version: dataView.getUint32(byteOffset + 3072, true),
      wc_sec: dataView.getUint32(byteOffset + 3076, true),
      wc_nsec: dataView.getUint32(byteOffset + 3080, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 3084, true),
      arch: ArchSharedInfo.decodeAt(dataView, byteOffset + 3088),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<SharedInfoPlain> {
    return {
      vcpu_info: new StructArray(dataView, byteOffset, 32, VcpuInfo).decodeNumbers(),
      evtchn_pending: new U64Array(dataView, byteOffset + 2048, 64).toNumbers(),
      evtchn_mask: new U64Array(dataView, byteOffset + 2560, 64).toNumbers(),
      wc_version: dataView.getUint32(byteOffset + 3072, true),
      wc_sec: dataView.getUint32(byteOffset + 3076, true),
      wc_nsec: dataView.getUint32(byteOffset + 3080, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 3084, true),
      arch: ArchSharedInfo.decodeNumbersAt(dataView, byteOffset + 3088),
    };
  }

  decode(): SharedInfoPlain {
    return SharedInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<SharedInfoPlain> {
    return SharedInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface SharedInfoPlain {
  vcpu_info: VcpuInfoPlain[];
  evtchn_pending: bigint[];
  evtchn_mask: bigint[];
  wc_version: number;
  wc_sec: number;
  wc_nsec: number;
  wc_sec_hi: number;
  arch: ArchSharedInfoPlain;
}
