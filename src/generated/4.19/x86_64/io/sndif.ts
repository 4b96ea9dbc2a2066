// The records of Xen's public header io/sndif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
} from "../../../../runtime/struct/records.ts";
import { XenSndifSringEntry, XenSndifSringPvt } from "../../../4.14/x86_64/io/sndif.ts";

export {
  XensndOpenReq,
  type XensndOpenReqPlain,
  XensndRwReq,
  type XensndRwReqPlain,
  XensndTriggerReq,
  type XensndTriggerReqPlain,
  XensndQueryHwParam,
  type XensndQueryHwParamPlain,
  XensndQueryHwParamRates,
  type XensndQueryHwParamRatesPlain,
  XensndQueryHwParamChannels,
  type XensndQueryHwParamChannelsPlain,
  XensndQueryHwParamBuffer,
  type XensndQueryHwParamBufferPlain,
  XensndQueryHwParamPeriod,
  type XensndQueryHwParamPeriodPlain,
  XensndCurPosEvt,
  type XensndCurPosEvtPlain,
  XensndReq,
  type XensndReqPlain,
  XensndReqOp,
  XensndResp,
  type XensndRespPlain,
  XensndRespResp,
  XensndEvt,
  type XensndEvtPlain,
  XensndEvtOp,
  XenSndifSringEntry,
  XenSndifSringPvt,
  XenSndifSringPvtNetif,
  type XenSndifSringPvtNetifPlain,
  XenSndifSringPvtTapifUser,
  type XenSndifSringPvtTapifUserPlain,
  XenSndifFrontRing,
  type XenSndifFrontRingPlain,
  XenSndifBackRing,
  type XenSndifBackRingPlain,
  XensndEventPage,
  type XensndEventPagePlain,
} from "../../../4.14/x86_64/io/sndif.ts";

/** struct xensnd_page_directory (io/sndif.h), 4 bytes, align 4. */
export class XensndPageDirectory extends Struct<"struct xensnd_page_directory"> {
  static readonly cName = "struct xensnd_page_directory";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    gref_dir_next_page 0 u32
    gref 4 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get gref_dir_next_page(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref_dir_next_page(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, elementsToEnd(this, 4, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndPageDirectoryPlain {
    return {
      gref_dir_next_page: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XensndPageDirectoryPlain {
    return XensndPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndPageDirectoryPlain {
    return XensndPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XensndPageDirectoryPlain {
  gref_dir_next_page: number;
}

/** struct xen_sndif_sring (io/sndif.h), 64 bytes, align 8. */
export class XenSndifSring extends Struct<"struct xen_sndif_sring"> {
  static readonly cName = "struct xen_sndif_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_sndif_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_sndif_sring_entry[]
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

  get pvt(): XenSndifSringPvt {
    return new XenSndifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenSndifSringPvt) {
    copyRecord(XenSndifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenSndifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 64), XenSndifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSndifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): XenSndifSringPlain {
    return XenSndifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSndifSringPlain {
    return XenSndifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSndifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
