// The records of Xen's public header io/blkif.h. Made by `bun run codegen`: do not edit.

import { Struct, readAddress } from "../../../../runtime/struct/records.ts";

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
  BlkifSring,
  type BlkifSringPlain,
  BlkifSringPvt,
  BlkifSringPvtNetif,
  type BlkifSringPvtNetifPlain,
  BlkifSringPvtTapifUser,
  type BlkifSringPvtTapifUserPlain,
} from "../../x86_64/io/blkif.ts";

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
