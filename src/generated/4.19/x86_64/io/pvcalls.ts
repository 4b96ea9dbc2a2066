// The records of Xen's public header io/pvcalls.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
} from "../../../../runtime/struct/records.ts";
import { XenPvcallsSringEntry, XenPvcallsSringPvt } from "../../../4.14/x86_64/io/pvcalls.ts";

export {
  PvcallsDataIntf,
  type PvcallsDataIntfPlain,
  PvcallsData,
  type PvcallsDataPlain,
  XenPvcallsSocket,
  type XenPvcallsSocketPlain,
  XenPvcallsConnect,
  type XenPvcallsConnectPlain,
  XenPvcallsRelease,
  type XenPvcallsReleasePlain,
  XenPvcallsBind,
  type XenPvcallsBindPlain,
  XenPvcallsListen,
  type XenPvcallsListenPlain,
  XenPvcallsAccept,
  type XenPvcallsAcceptPlain,
  XenPvcallsPoll,
  type XenPvcallsPollPlain,
  XenPvcallsDummy,
  type XenPvcallsDummyPlain,
  XenPvcallsRequest,
  type XenPvcallsRequestPlain,
  XenPvcallsRequestU,
  _XenPvcallsSocket,
  type _XenPvcallsSocketPlain,
  _XenPvcallsConnect,
  type _XenPvcallsConnectPlain,
  _XenPvcallsRelease,
  type _XenPvcallsReleasePlain,
  _XenPvcallsBind,
  type _XenPvcallsBindPlain,
  _XenPvcallsListen,
  type _XenPvcallsListenPlain,
  _XenPvcallsAccept,
  type _XenPvcallsAcceptPlain,
  _XenPvcallsPoll,
  type _XenPvcallsPollPlain,
  _XenPvcallsDummy,
  type _XenPvcallsDummyPlain,
  XenPvcallsResponse,
  type XenPvcallsResponsePlain,
  XenPvcallsResponseU,
  XenPvcallsSringEntry,
  XenPvcallsSringPvt,
  XenPvcallsSringPvtNetif,
  type XenPvcallsSringPvtNetifPlain,
  XenPvcallsSringPvtTapifUser,
  type XenPvcallsSringPvtTapifUserPlain,
  XenPvcallsFrontRing,
  type XenPvcallsFrontRingPlain,
  XenPvcallsBackRing,
  type XenPvcallsBackRingPlain,
} from "../../../4.14/x86_64/io/pvcalls.ts";

/** struct xen_pvcalls_sring (io/pvcalls.h), 64 bytes, align 8. */
export class XenPvcallsSring extends Struct<"struct xen_pvcalls_sring"> {
  static readonly cName = "struct xen_pvcalls_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_pvcalls_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_pvcalls_sring_entry[]
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

  get pvt(): XenPvcallsSringPvt {
    return new XenPvcallsSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenPvcallsSringPvt) {
    copyRecord(XenPvcallsSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenPvcallsSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 64), XenPvcallsSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): XenPvcallsSringPlain {
    return XenPvcallsSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsSringPlain {
    return XenPvcallsSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
