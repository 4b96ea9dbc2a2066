// The records of Xen's public header io/blkif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
  readAddress,
} from "../../../../runtime/struct/records.ts";
import { BlkifSringEntry, BlkifSringPvt } from "../../../4.14/x86_64/io/blkif.ts";

export {
  BlkifRequestSegment,
  type BlkifRequestSegmentPlain,
  BlkifRequest,
  type BlkifRequestPlain,
  BlkifRequestDiscard,
  type BlkifRequestDiscardPlain,
  BlkifRequestIndirect,
  type BlkifRequestIndirectPlain,
  BlkifResponse,
  type BlkifResponsePlain,
  BlkifSringEntry,
  BlkifSringPvt,
  BlkifSringPvtNetif,
  type BlkifSringPvtNetifPlain,
  BlkifSringPvtTapifUser,
  type BlkifSringPvtTapifUserPlain,
} from "../../../4.14/x86_64/io/blkif.ts";

/** struct blkif_sring (io/blkif.h), 64 bytes, align 8. */
export class BlkifSring extends Struct<"struct blkif_sring"> {
  static readonly cName = "struct blkif_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct blkif_sring.pvt
    __pad 20 u8[44]
    ring 64 union blkif_sring_entry[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get pvt(): BlkifSringPvt {
    return new BlkifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: BlkifSringPvt) {
    copyRecord(BlkifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<BlkifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 112), BlkifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): BlkifSringPlain {
    return BlkifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifSringPlain {
    return BlkifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}

/** struct blkif_front_ring (io/blkif.h), 16 bytes, align 4. */
export class BlkifFrontRing extends Struct<"struct blkif_front_ring"> {
  static readonly cName = "struct blkif_front_ring";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod_pvt 0 u32
    rsp_cons 4 u32
    nr_ents 8 u32
    sring 12 pointer4
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get req_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 12, 4);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): BlkifFrontRingPlain {
    return BlkifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifFrontRingPlain {
    return BlkifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct blkif_back_ring (io/blkif.h), 16 bytes, align 4. */
export class BlkifBackRing extends Struct<"struct blkif_back_ring"> {
  static readonly cName = "struct blkif_back_ring";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    rsp_prod_pvt 0 u32
    req_cons 4 u32
    nr_ents 8 u32
    sring 12 pointer4
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get rsp_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rsp_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 12, 4);
  }

  static decodeAt(dataView: DataView, byteOffset: number): BlkifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): BlkifBackRingPlain {
    return BlkifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): BlkifBackRingPlain {
    return BlkifBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface BlkifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
