// The records of Xen's public header io/usbif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
} from "../../../../runtime/struct/records.ts";
import {
  UsbifConnSringEntry,
  UsbifConnSringPvt,
  UsbifUrbSringEntry,
  UsbifUrbSringPvt,
} from "../../../4.14/x86_64/io/usbif.ts";

export {
  UsbifRequestSegment,
  type UsbifRequestSegmentPlain,
  UsbifUrbRequest,
  type UsbifUrbRequestPlain,
  UsbifUrbRequestU,
  UsbifUrbRequestUIsoc,
  type UsbifUrbRequestUIsocPlain,
  UsbifUrbRequestUIntr,
  type UsbifUrbRequestUIntrPlain,
  UsbifUrbRequestUUnlink,
  type UsbifUrbRequestUUnlinkPlain,
  UsbifUrbResponse,
  type UsbifUrbResponsePlain,
  UsbifUrbSringEntry,
  UsbifUrbSringPvt,
  UsbifUrbSringPvtNetif,
  type UsbifUrbSringPvtNetifPlain,
  UsbifUrbSringPvtTapifUser,
  type UsbifUrbSringPvtTapifUserPlain,
  UsbifUrbFrontRing,
  type UsbifUrbFrontRingPlain,
  UsbifUrbBackRing,
  type UsbifUrbBackRingPlain,
  UsbifConnRequest,
  type UsbifConnRequestPlain,
  UsbifConnResponse,
  type UsbifConnResponsePlain,
  UsbifConnSringEntry,
  UsbifConnSringPvt,
  UsbifConnSringPvtNetif,
  type UsbifConnSringPvtNetifPlain,
  UsbifConnSringPvtTapifUser,
  type UsbifConnSringPvtTapifUserPlain,
  UsbifConnFrontRing,
  type UsbifConnFrontRingPlain,
  UsbifConnBackRing,
  type UsbifConnBackRingPlain,
} from "../../../4.14/x86_64/io/usbif.ts";

/** struct usbif_urb_sring (io/usbif.h), 64 bytes, align 4. */
export class UsbifUrbSring extends Struct<"struct usbif_urb_sring"> {
  static readonly cName = "struct usbif_urb_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct usbif_urb_sring.pvt
    __pad 20 u8[44]
    ring 64 union usbif_urb_sring_entry[]
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

  get pvt(): UsbifUrbSringPvt {
    return new UsbifUrbSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: UsbifUrbSringPvt) {
    copyRecord(UsbifUrbSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<UsbifUrbSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 148), UsbifUrbSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): UsbifUrbSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): UsbifUrbSringPlain {
    return UsbifUrbSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifUrbSringPlain {
    return UsbifUrbSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface UsbifUrbSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}

/** struct usbif_conn_sring (io/usbif.h), 64 bytes, align 4. */
export class UsbifConnSring extends Struct<"struct usbif_conn_sring"> {
  static readonly cName = "struct usbif_conn_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct usbif_conn_sring.pvt
    __pad 20 u8[44]
    ring 64 union usbif_conn_sring_entry[]
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

  get pvt(): UsbifConnSringPvt {
    return new UsbifConnSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: UsbifConnSringPvt) {
    copyRecord(UsbifConnSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<UsbifConnSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 4), UsbifConnSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): UsbifConnSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): UsbifConnSringPlain {
    return UsbifConnSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): UsbifConnSringPlain {
    return UsbifConnSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface UsbifConnSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
