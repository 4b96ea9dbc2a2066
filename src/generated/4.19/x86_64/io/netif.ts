// The records of Xen's public header io/netif.h. Made by `bun run codegen`: do not edit.

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
  NetifRxSringEntry,
  NetifRxSringPvt,
  NetifTxSringEntry,
  NetifTxSringPvt,
  XenNetifCtrlSringEntry,
  XenNetifCtrlSringPvt,
} from "../../../4.14/x86_64/io/netif.ts";

export {
  XenNetifCtrlRequest,
  type XenNetifCtrlRequestPlain,
  XenNetifCtrlResponse,
  type XenNetifCtrlResponsePlain,
  XenNetifGref,
  type XenNetifGrefPlain,
  XenNetifCtrlSringEntry,
  XenNetifCtrlSringPvt,
  XenNetifCtrlSringPvtNetif,
  type XenNetifCtrlSringPvtNetifPlain,
  XenNetifCtrlSringPvtTapifUser,
  type XenNetifCtrlSringPvtTapifUserPlain,
  XenNetifCtrlFrontRing,
  type XenNetifCtrlFrontRingPlain,
  XenNetifCtrlBackRing,
  type XenNetifCtrlBackRingPlain,
  NetifTxRequest,
  type NetifTxRequestPlain,
  NetifExtraInfo,
  type NetifExtraInfoPlain,
  NetifExtraInfoU,
  NetifExtraInfoUGso,
  type NetifExtraInfoUGsoPlain,
  NetifExtraInfoUMcast,
  type NetifExtraInfoUMcastPlain,
  NetifExtraInfoUHash,
  type NetifExtraInfoUHashPlain,
  NetifTxResponse,
  type NetifTxResponsePlain,
  NetifRxRequest,
  type NetifRxRequestPlain,
  NetifRxResponse,
  type NetifRxResponsePlain,
  NetifTxSringEntry,
  NetifTxSringPvt,
  NetifTxSringPvtNetif,
  type NetifTxSringPvtNetifPlain,
  NetifTxSringPvtTapifUser,
  type NetifTxSringPvtTapifUserPlain,
  NetifTxFrontRing,
  type NetifTxFrontRingPlain,
  NetifTxBackRing,
  type NetifTxBackRingPlain,
  NetifRxSringEntry,
  NetifRxSringPvt,
  NetifRxSringPvtNetif,
  type NetifRxSringPvtNetifPlain,
  NetifRxSringPvtTapifUser,
  type NetifRxSringPvtTapifUserPlain,
  NetifRxFrontRing,
  type NetifRxFrontRingPlain,
  NetifRxBackRing,
  type NetifRxBackRingPlain,
} from "../../../4.14/x86_64/io/netif.ts";

/** struct xen_netif_ctrl_sring (io/netif.h), 64 bytes, align 4. */
export class XenNetifCtrlSring extends Struct<"struct xen_netif_ctrl_sring"> {
  static readonly cName = "struct xen_netif_ctrl_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_netif_ctrl_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_netif_ctrl_sring_entry[]
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

  get pvt(): XenNetifCtrlSringPvt {
    return new XenNetifCtrlSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenNetifCtrlSringPvt) {
    copyRecord(XenNetifCtrlSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenNetifCtrlSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 16), XenNetifCtrlSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenNetifCtrlSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): XenNetifCtrlSringPlain {
    return XenNetifCtrlSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenNetifCtrlSringPlain {
    return XenNetifCtrlSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenNetifCtrlSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}

/** struct netif_tx_sring (io/netif.h), 64 bytes, align 4. */
export class NetifTxSring extends Struct<"struct netif_tx_sring"> {
  static readonly cName = "struct netif_tx_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct netif_tx_sring.pvt
    __pad 20 u8[44]
    ring 64 union netif_tx_sring_entry[]
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

  get pvt(): NetifTxSringPvt {
    return new NetifTxSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: NetifTxSringPvt) {
    copyRecord(NetifTxSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<NetifTxSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 12), NetifTxSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifTxSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): NetifTxSringPlain {
    return NetifTxSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifTxSringPlain {
    return NetifTxSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifTxSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}

/** struct netif_rx_sring (io/netif.h), 64 bytes, align 4. */
export class NetifRxSring extends Struct<"struct netif_rx_sring"> {
  static readonly cName = "struct netif_rx_sring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct netif_rx_sring.pvt
    __pad 20 u8[44]
    ring 64 union netif_rx_sring_entry[]
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

  get pvt(): NetifRxSringPvt {
    return new NetifRxSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: NetifRxSringPvt) {
    copyRecord(NetifRxSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<NetifRxSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 8), NetifRxSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): NetifRxSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
    };
  }

  decode(): NetifRxSringPlain {
    return NetifRxSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): NetifRxSringPlain {
    return NetifRxSring.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface NetifRxSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
}
