// The records of Xen's public header arch-x86/xen.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct arch_shared_info (arch-x86/xen.h), 28 bytes, align 4. */
export class ArchSharedInfo extends Struct<"struct arch_shared_info"> {
  static readonly cName = "struct arch_shared_info";
  static readonly size = 28;
  static readonly align = 4;
  static readonly fields: string = `
    max_pfn 0 u32
    pfn_to_mfn_frame_list_list 4 u32
    nmi_reason 8 u32
    p2m_cr3 12 u32
    p2m_vaddr 16 u32
    p2m_generation 20 u32
    wc_sec_hi 24 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get max_pfn(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set max_pfn(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pfn_to_mfn_frame_list_list(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pfn_to_mfn_frame_list_list(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nmi_reason(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nmi_reason(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get p2m_cr3(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set p2m_cr3(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get p2m_vaddr(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set p2m_vaddr(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get p2m_generation(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set p2m_generation(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get wc_sec_hi(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set wc_sec_hi(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): ArchSharedInfoPlain {
    return {
      max_pfn: dataView.getUint32(byteOffset, true),
      pfn_to_mfn_frame_list_list: dataView.getUint32(byteOffset + 4, true),
      nmi_reason: dataView.getUint32(byteOffset + 8, true),
      p2m_cr3: dataView.getUint32(byteOffset + 12, true),
      p2m_vaddr: dataView.getUint32(byteOffset + 16, true),
      p2m_generation: dataView.getUint32(byteOffset + 20, true),
      wc_sec_hi: dataView.getUint32(byteOffset + 24, true),
    };
  }

  decode(): ArchSharedInfoPlain {
    return ArchSharedInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): ArchSharedInfoPlain {
    return ArchSharedInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface ArchSharedInfoPlain {
  max_pfn: number;
  pfn_to_mfn_frame_list_list: number;
  nmi_reason: number;
  p2m_cr3: number;
  p2m_vaddr: number;
  p2m_generation: number;
  wc_sec_hi: number;
}
