// The records of Xen's public header trace.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U16Array,
  U32Array,
  Union,
  copyRecord,
  elementsToEnd,
  writeBits,
} from "../../../runtime/struct/index.ts";

/** struct t_rec (trace.h), 40 bytes, align 4. */
export class TRec extends Struct<"struct t_rec"> {
  static readonly cName = "struct t_rec";
  static readonly size = 40;
  static readonly align = 4;

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

  decode(): TRecPlain {
    return {
      event: this.event,
      extra_u32: this.extra_u32,
      cycles_included: this.cycles_included,
      u: this.u.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get cycles_lo(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cycles_lo(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get cycles_hi(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cycles_hi(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get extra_u32(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 8, 7);
  }
  set extra_u32(value: ArrayLike<number>) {
    this.extra_u32.assign(value);
  }

  decode(): TRecUCyclesPlain {
    return {
      cycles_lo: this.cycles_lo,
      cycles_hi: this.cycles_hi,
      extra_u32: this.extra_u32.toArray(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get extra_u32(): U32Array {
    return new U32Array(this.dataView, this.byteOffset, 7);
  }
  set extra_u32(value: ArrayLike<number>) {
    this.extra_u32.assign(value);
  }

  decode(): TRecUNocyclesPlain {
    return {
      extra_u32: this.extra_u32.toArray(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): TBufPlain {
    return {
      cons: this.cons,
      prod: this.prod,
    };
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

  decode(): TInfoPlain {
    return {
      tbuf_size: this.tbuf_size,
    };
  }
}

export interface TInfoPlain {
  tbuf_size: number;
}
