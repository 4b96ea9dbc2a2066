// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct arch_shared_info (arch-x86/xen.h), 48 bytes, align 8. */
export class ArchSharedInfo extends Struct<"struct arch_shared_info"> {
  static readonly cName = "struct arch_shared_info";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    max_pfn 0 u64
    pfn_to_mfn_frame_list_list 8 u64
    nmi_reason 16 u64
    p2m_cr3 24 u64
    p2m_vaddr 32 u64
    p2m_generation 40 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get max_pfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set max_pfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get max_pfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set max_pfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get pfn_to_mfn_frame_list_list(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set pfn_to_mfn_frame_list_list(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get pfn_to_mfn_frame_list_list_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set pfn_to_mfn_frame_list_list_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get nmi_reason(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set nmi_reason(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get nmi_reason_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set nmi_reason_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get p2m_cr3(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set p2m_cr3(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get p2m_cr3_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set p2m_cr3_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get p2m_vaddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set p2m_vaddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get p2m_vaddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set p2m_vaddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get p2m_generation(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set p2m_generation(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get p2m_generation_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set p2m_generation_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): ArchSharedInfoPlain {
    return {
      max_pfn: dataView.getBigUint64(byteOffset, true),
      pfn_to_mfn_frame_list_list: dataView.getBigUint64(byteOffset + 8, true),
      nmi_reason: dataView.getBigUint64(byteOffset + 16, true),
      p2m_cr3: dataView.getBigUint64(byteOffset + 24, true),
      p2m_vaddr: dataView.getBigUint64(byteOffset + 32, true),
      p2m_generation: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<ArchSharedInfoPlain> {
    return {
      max_pfn: readU64Number(dataView, byteOffset),
      pfn_to_mfn_frame_list_list: readU64Number(dataView, byteOffset + 8),
      nmi_reason: readU64Number(dataView, byteOffset + 16),
      p2m_cr3: readU64Number(dataView, byteOffset + 24),
      p2m_vaddr: readU64Number(dataView, byteOffset + 32),
      p2m_generation: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): ArchSharedInfoPlain {
    return ArchSharedInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<ArchSharedInfoPlain> {
    return ArchSharedInfo.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface ArchSharedInfoPlain {
  max_pfn: bigint;
  pfn_to_mfn_frame_list_list: bigint;
  nmi_reason: bigint;
  p2m_cr3: bigint;
  p2m_vaddr: bigint;
  p2m_generation: bigint;
}
