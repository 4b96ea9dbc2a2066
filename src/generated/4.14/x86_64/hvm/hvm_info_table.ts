// The records of Xen's public header hvm/hvm_info_table.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  copySignedBytes,
  signedBytesAt,
} from "../../../../runtime/struct/records.ts";

/** struct hvm_info_table (hvm/hvm_info_table.h), 48 bytes, align 4. */
export class HvmInfoTable extends Struct<"struct hvm_info_table"> {
  static readonly cName = "struct hvm_info_table";
  static readonly size = 48;
  static readonly align = 4;
  static readonly fields: string = `
    signature 0 s8[8]
    length 8 u32
    checksum 12 u8
    apic_mode 13 u8
    nr_vcpus 16 u32
    low_mem_pgend 20 u32
    reserved_mem_pgstart 24 u32
    high_mem_pgend 28 u32
    vcpu_online 32 u8[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get signature(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 8);
  }
  set signature(value: ArrayLike<number>) {
    assignBytes(this.signature, value);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get checksum(): number {
    return this.dataView.getUint8(this.byteOffset + 12);
  }
  set checksum(value: number) {
    this.dataView.setUint8(this.byteOffset + 12, value);
  }

  get apic_mode(): number {
    return this.dataView.getUint8(this.byteOffset + 13);
  }
  set apic_mode(value: number) {
    this.dataView.setUint8(this.byteOffset + 13, value);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get low_mem_pgend(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set low_mem_pgend(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get reserved_mem_pgstart(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set reserved_mem_pgstart(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get high_mem_pgend(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set high_mem_pgend(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get vcpu_online(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 32, 16);
  }
  set vcpu_online(value: ArrayLike<number>) {
    assignBytes(this.vcpu_online, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmInfoTablePlain {
    return {
      signature: copySignedBytes(dataView, byteOffset, 8),
      length: dataView.getUint32(byteOffset + 8, true),
      checksum: dataView.getUint8(byteOffset + 12),
      apic_mode: dataView.getUint8(byteOffset + 13),
      nr_vcpus: dataView.getUint32(byteOffset + 16, true),
      low_mem_pgend: dataView.getUint32(byteOffset + 20, true),
      reserved_mem_pgstart: dataView.getUint32(byteOffset + 24, true),
      high_mem_pgend: dataView.getUint32(byteOffset + 28, true),
      vcpu_online: copyBytes(dataView, byteOffset + 32, 16),
    };
  }

  decode(): HvmInfoTablePlain {
    return HvmInfoTable.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmInfoTablePlain {
    return HvmInfoTable.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface HvmInfoTablePlain {
  signature: Int8Array;
  length: number;
  checksum: number;
  apic_mode: number;
  nr_vcpus: number;
  low_mem_pgend: number;
  reserved_mem_pgstart: number;
  high_mem_pgend: number;
  vcpu_online: Uint8Array;
}
