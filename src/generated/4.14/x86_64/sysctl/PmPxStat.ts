// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct pm_px_stat (sysctl.h), 24 bytes, align 8. */
export class PmPxStat extends Struct<"struct pm_px_stat"> {
  static readonly cName = "struct pm_px_stat";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    total 0 u8
    usable 1 u8
    last 2 u8
    cur 3 u8
    trans_pt 8 handle8 uint64_t
    pt 16 handle8 struct pm_px_val
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get total(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set total(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get usable(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set usable(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get last(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set last(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get cur(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set cur(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get trans_pt(): HypercallPointer<"uint64_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set trans_pt(value: HypercallPointer<"uint64_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get trans_pt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get pt(): HypercallPointer<"struct pm_px_val"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set pt(value: HypercallPointer<"struct pm_px_val"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get pt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PmPxStatPlain {
    return {
      total: dataView.getUint8(byteOffset),
      usable: dataView.getUint8(byteOffset + 1),
      last: dataView.getUint8(byteOffset + 2),
      cur: dataView.getUint8(byteOffset + 3),
    };
  }

  decode(): PmPxStatPlain {
    return PmPxStat.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PmPxStatPlain {
    return PmPxStat.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PmPxStatPlain {
  total: number;
  usable: number;
  last: number;
  cur: number;
}
