// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xenpf_getidletime (platform.h), 32 bytes, align 8. */
export class XenpfGetidletime extends Struct<"struct xenpf_getidletime"> {
  static readonly cName = "struct xenpf_getidletime";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cpumap_bitmap 0 handle8 uint8_t
    cpumap_nr_cpus 8 u32
    idletime 16 handle8 uint64_t
    now 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cpumap_bitmap(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set cpumap_bitmap(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get cpumap_bitmap_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get cpumap_nr_cpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set cpumap_nr_cpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get idletime(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set idletime(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get idletime_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  /** Nanoseconds. */
  get now(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set now(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  /** Nanoseconds. */
  get now_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set now_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfGetidletimePlain {
    return {
      cpumap_nr_cpus: dataView.getUint32(byteOffset + 8, true),
      now: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenpfGetidletimePlain> {
    return {
      cpumap_nr_cpus: dataView.getUint32(byteOffset + 8, true),
      now: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenpfGetidletimePlain {
    return XenpfGetidletime.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenpfGetidletimePlain> {
    return XenpfGetidletime.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfGetidletimePlain {
  cpumap_nr_cpus: number;
  /** Nanoseconds. */
  now: bigint;
}
