// The records of Xen's public header trace.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U16Array,
  U32Array,
  Union,
  copyBytes,
  copyRecord,
  elementsToEnd,
  writeBits,
} from "../../../runtime/struct/records.ts";

/** struct t_rec (trace.h), 40 bytes, align 4. */
export class TRec extends Struct<"struct t_rec"> {
  static readonly cName = "struct t_rec";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    event 0 u32:28<<0
    extra_u32 0 u32:3<<28
    cycles_included 0 u32:1<<31
    u 4 struct t_rec.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get event(): number {
    return this.dataView.getUint32(this.byteOffset, true) & 0xfffffff;
  }
  set event(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 0, 28, value);
  }

  get extra_u32(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 28) & 7;
  }
  set extra_u32(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 28, 3, value);
  }

  get cycles_included(): number {
    return (this.dataView.getUint32(this.byteOffset, true) >>> 31) & 1;
  }
  set cycles_included(value: number) {
    writeBits(this.dataView, this.byteOffset, 4, 31, 1, value);
  }

  get u(): TRecU {
    return new TRecU(this.dataView, this.byteOffset + 4);
  }
  set u(value: TRecU) {
    copyRecord(TRecU, this.dataView, this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TRecPlain {
    return {
      event: dataView.getUint32(byteOffset, true) & 0xfffffff,
      extra_u32: (dataView.getUint32(byteOffset, true) >>> 28) & 7,
      cycles_included: (dataView.getUint32(byteOffset, true) >>> 31) & 1,
      u: copyBytes(dataView, byteOffset + 4, 36),
    };
  }

  decode(): TRecPlain {
    return TRec.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TRecPlain {
    return TRec.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TRecPlain {
  event: number;
  extra_u32: number;
  cycles_included: number;
  u: Uint8Array;
}

/** u of struct t_rec (trace.h): union, 36 bytes, align 4. */
export class TRecU extends Union<"struct t_rec.u"> {
  static readonly cName = "struct t_rec.u";
  static readonly size = 36;
  static readonly align = 4;
  static readonly fields: string = `
    cycles 0 struct t_rec.u.cycles
    nocycles 0 struct t_rec.u.nocycles
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get cycles(): TRecUCycles {
    return new TRecUCycles(this.dataView, this.byteOffset);
  }
  set cycles(value: TRecUCycles) {
    copyRecord(TRecUCycles, this.dataView, this.byteOffset, value);
  }

  get nocycles(): TRecUNocycles {
    return new TRecUNocycles(this.dataView, this.byteOffset);
  }
  set nocycles(value: TRecUNocycles) {
    copyRecord(TRecUNocycles, this.dataView, this.byteOffset, value);
  }
}

/** cycles of struct t_rec.u (trace.h): struct, 36 bytes, align 4. */
export class TRecUCycles extends Struct<"struct t_rec.u.cycles"> {
  static readonly cName = "struct t_rec.u.cycles";
  static readonly size = 36;
  static readonly align = 4;
  static readonly fields: string = `
    cycles_lo 0 u32
    cycles_hi 4 u32
    extra_u32 8 u32[7]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get cycles_lo(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cycles_lo(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cycles_hi(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cycles_hi(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get extra_u32(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 8, 7);
  }
  set extra_u32(value: ArrayLike<number>) {
    this.extra_u32.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TRecUCyclesPlain {
    return {
      cycles_lo: dataView.getUint32(byteOffset, true),
      cycles_hi: dataView.getUint32(byteOffset + 4, true),
      extra_u32: new U32Array(dataView, byteOffset + 8, 7).toArray(),
    };
  }

  decode(): TRecUCyclesPlain {
    return TRecUCycles.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TRecUCyclesPlain {
    return TRecUCycles.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TRecUCyclesPlain {
  cycles_lo: number;
  cycles_hi: number;
  extra_u32: number[];
}

/** nocycles of struct t_rec.u (trace.h): struct, 28 bytes, align 4. */
export class TRecUNocycles extends Struct<"struct t_rec.u.nocycles"> {
  static readonly cName = "struct t_rec.u.nocycles";
  static readonly size = 28;
  static readonly align = 4;
  static readonly fields: string = `
    extra_u32 0 u32[7]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get extra_u32(): U32Array {
    return new U32Array(this.dataView, this.byteOffset, 7);
  }
  set extra_u32(value: ArrayLike<number>) {
    this.extra_u32.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TRecUNocyclesPlain {
    return {
      extra_u32: new U32Array(dataView, byteOffset, 7).toArray(),
    };
  }

  decode(): TRecUNocyclesPlain {
    return TRecUNocycles.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TRecUNocyclesPlain {
    return TRecUNocycles.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TRecUNocyclesPlain {
  extra_u32: number[];
}

/** struct t_buf (trace.h), 8 bytes, align 4. */
export class TBuf extends Struct<"struct t_buf"> {
  static readonly cName = "struct t_buf";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cons 0 u32
    prod 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TBufPlain {
    return {
      cons: dataView.getUint32(byteOffset, true),
      prod: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): TBufPlain {
    return TBuf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TBufPlain {
    return TBuf.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TBufPlain {
  cons: number;
  prod: number;
}

/** struct t_info (trace.h), 2 bytes, align 2. */
export class TInfo extends Struct<"struct t_info"> {
  static readonly cName = "struct t_info";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    tbuf_size 0 u16
    mfn_offset 2 u16[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get tbuf_size(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set tbuf_size(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get mfn_offset(): U16Array {
    return new U16Array(this.dataView, this.byteOffset + 2, elementsToEnd(this, 2, 2));
  }

  static decodeAt(dataView: DataView, byteOffset: number): TInfoPlain {
    return {
      tbuf_size: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): TInfoPlain {
    return TInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TInfoPlain {
    return TInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TInfoPlain {
  tbuf_size: number;
}
