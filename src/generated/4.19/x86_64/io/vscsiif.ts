// The records of Xen's public header io/vscsiif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
} from "../../../../runtime/struct/records.ts";
import { VscsiifSringEntry, VscsiifSringPvt } from "../../../4.14/x86_64/io/vscsiif.ts";

export {
  ScsiifRequestSegment,
  type ScsiifRequestSegmentPlain,
  VscsiifRequest,
  type VscsiifRequestPlain,
  VscsiifSgList,
  type VscsiifSgListPlain,
  VscsiifResponse,
  type VscsiifResponsePlain,
  VscsiifSringEntry,
  VscsiifSringPvt,
  VscsiifSringPvtNetif,
  type VscsiifSringPvtNetifPlain,
  VscsiifSringPvtTapifUser,
  type VscsiifSringPvtTapifUserPlain,
  VscsiifFrontRing,
  type VscsiifFrontRingPlain,
  VscsiifBackRing,
  type VscsiifBackRingPlain,
} from "../../../4.14/x86_64/io/vscsiif.ts";

/** struct vscsiif_sring (io/vscsiif.h), 64 bytes, align 4. */
export class VscsiifSring extends Struct<"struct vscsiif_sring"> {
  static readonly cName = "struct vscsiif_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct vscsiif_sring.pvt
    __pad 20 u8[44]
    ring 64 union vscsiif_sring_entry[]
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

  get pvt(): VscsiifSringPvt {
    return new VscsiifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: VscsiifSringPvt) {
    copyRecord(VscsiifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<VscsiifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 252), VscsiifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): VscsiifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): VscsiifSringPlain {
    return VscsiifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VscsiifSringPlain {
    return VscsiifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VscsiifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
