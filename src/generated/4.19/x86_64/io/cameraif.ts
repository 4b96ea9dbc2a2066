// The records of Xen's public header io/cameraif.h. Made by `bun run codegen`: do not edit.

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
import { XenCameraifSringEntry, XenCameraifSringPvt } from "../../../4.14/x86_64/io/cameraif.ts";

export {
  XencameraConfigReq,
  type XencameraConfigReqPlain,
  XencameraFrameRateReq,
  type XencameraFrameRateReqPlain,
  XencameraBufRequest,
  type XencameraBufRequestPlain,
  XencameraBufCreateReq,
  type XencameraBufCreateReqPlain,
  XencameraIndex,
  type XencameraIndexPlain,
  XencameraCtrlValue,
  type XencameraCtrlValuePlain,
  XencameraGetCtrlReq,
  type XencameraGetCtrlReqPlain,
  XencameraConfigResp,
  type XencameraConfigRespPlain,
  XencameraBufGetLayoutResp,
  type XencameraBufGetLayoutRespPlain,
  XencameraCtrlEnumResp,
  type XencameraCtrlEnumRespPlain,
  XencameraFrameAvailEvt,
  type XencameraFrameAvailEvtPlain,
  XencameraReq,
  type XencameraReqPlain,
  XencameraReqReq,
  XencameraResp,
  type XencameraRespPlain,
  XencameraRespResp,
  XencameraEvt,
  type XencameraEvtPlain,
  XencameraEvtEvt,
  XenCameraifSringEntry,
  XenCameraifSringPvt,
  XenCameraifSringPvtNetif,
  type XenCameraifSringPvtNetifPlain,
  XenCameraifSringPvtTapifUser,
  type XenCameraifSringPvtTapifUserPlain,
  XenCameraifFrontRing,
  type XenCameraifFrontRingPlain,
  XenCameraifBackRing,
  type XenCameraifBackRingPlain,
  XencameraEventPage,
  type XencameraEventPagePlain,
} from "../../../4.14/x86_64/io/cameraif.ts";

/** struct xencamera_page_directory (io/cameraif.h), 4 bytes, align 4. */
export class XencameraPageDirectory extends Struct<"struct xencamera_page_directory"> {
  static readonly cName = "struct xencamera_page_directory";
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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraPageDirectoryPlain {
    return {
      gref_dir_next_page: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XencameraPageDirectoryPlain {
    return XencameraPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraPageDirectoryPlain {
    return XencameraPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XencameraPageDirectoryPlain {
  gref_dir_next_page: number;
}

/** struct xen_cameraif_sring (io/cameraif.h), 64 bytes, align 8. */
export class XenCameraifSring extends Struct<"struct xen_cameraif_sring"> {
  static readonly cName = "struct xen_cameraif_sring";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_cameraif_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_cameraif_sring_entry[]
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

  get pvt(): XenCameraifSringPvt {
    return new XenCameraifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenCameraifSringPvt) {
    copyRecord(XenCameraifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenCameraifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 64), XenCameraifSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenCameraifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): XenCameraifSringPlain {
    return XenCameraifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCameraifSringPlain {
    return XenCameraifSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenCameraifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
