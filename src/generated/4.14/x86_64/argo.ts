// The records of Xen's public header argo.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../runtime/struct/records.ts";

/** struct xen_argo_iov (argo.h), 16 bytes, align 8. */
export class XenArgoIov extends Struct<"struct xen_argo_iov"> {
  static readonly cName = "struct xen_argo_iov";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    iov_hnd 0 handle8 uint8_t
    iov_len 8 u32
    pad 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get iov_hnd(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set iov_hnd(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get iov_hnd_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get iov_len(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set iov_len(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoIovPlain {
    return {
      iov_len: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenArgoIovPlain {
    return XenArgoIov.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoIovPlain {
    return XenArgoIov.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoIovPlain {
  iov_len: number;
  pad: number;
}

/** struct xen_argo_addr (argo.h), 8 bytes, align 4. */
export class XenArgoAddr extends Struct<"struct xen_argo_addr"> {
  static readonly cName = "struct xen_argo_addr";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    aport 0 u32
    domain_id 4 u16
    pad 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get aport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set aport(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get domain_id(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set domain_id(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoAddrPlain {
    return {
      aport: dataView.getUint32(byteOffset, true),
      domain_id: dataView.getUint16(byteOffset + 4, true),
      pad: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): XenArgoAddrPlain {
    return XenArgoAddr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoAddrPlain {
    return XenArgoAddr.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoAddrPlain {
  aport: number;
  domain_id: number;
  pad: number;
}

/** struct xen_argo_send_addr (argo.h), 16 bytes, align 4. */
export class XenArgoSendAddr extends Struct<"struct xen_argo_send_addr"> {
  static readonly cName = "struct xen_argo_send_addr";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    src 0 struct xen_argo_addr
    dst 8 struct xen_argo_addr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get src(): XenArgoAddr {
    return new XenArgoAddr(this.dataView, this.byteOffset);
  }
  set src(value: XenArgoAddr) {
    copyRecord(XenArgoAddr, this.dataView, this.byteOffset, value);
  }

  get dst(): XenArgoAddr {
    return new XenArgoAddr(this.dataView, this.byteOffset + 8);
  }
  set dst(value: XenArgoAddr) {
    copyRecord(XenArgoAddr, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoSendAddrPlain {
    return {
      src: XenArgoAddr.decodeAt(dataView, byteOffset),
      dst: XenArgoAddr.decodeAt(dataView, byteOffset + 8),
    };
  }

  decode(): XenArgoSendAddrPlain {
    return XenArgoSendAddr.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoSendAddrPlain {
    return XenArgoSendAddr.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoSendAddrPlain {
  src: XenArgoAddrPlain;
  dst: XenArgoAddrPlain;
}

/** struct xen_argo_ring (argo.h), 64 bytes, align 4. */
export class XenArgoRing extends Struct<"struct xen_argo_ring"> {
  static readonly cName = "struct xen_argo_ring";
  static readonly size = 64;
  static readonly align = 4;
  static readonly fields: string = `
    rx_ptr 0 u32
    tx_ptr 4 u32
    reserved 8 u8[56]
    ring 64 u8[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get rx_ptr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rx_ptr(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get tx_ptr(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tx_ptr(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get ring(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 64, elementsToEnd(this, 64, 1));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoRingPlain {
    return {
      rx_ptr: dataView.getUint32(byteOffset, true),
      tx_ptr: dataView.getUint32(byteOffset + 4, true),
      reserved: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XenArgoRingPlain {
    return XenArgoRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoRingPlain {
    return XenArgoRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoRingPlain {
  rx_ptr: number;
  tx_ptr: number;
  reserved: Uint8Array;
}

/** struct xen_argo_register_ring (argo.h), 12 bytes, align 4. */
export class XenArgoRegisterRing extends Struct<"struct xen_argo_register_ring"> {
  static readonly cName = "struct xen_argo_register_ring";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    aport 0 u32
    partner_id 4 u16
    pad 6 u16
    len 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get aport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set aport(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get partner_id(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set partner_id(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoRegisterRingPlain {
    return {
      aport: dataView.getUint32(byteOffset, true),
      partner_id: dataView.getUint16(byteOffset + 4, true),
      pad: dataView.getUint16(byteOffset + 6, true),
      len: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenArgoRegisterRingPlain {
    return XenArgoRegisterRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoRegisterRingPlain {
    return XenArgoRegisterRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoRegisterRingPlain {
  aport: number;
  partner_id: number;
  pad: number;
  len: number;
}

/** struct xen_argo_unregister_ring (argo.h), 8 bytes, align 4. */
export class XenArgoUnregisterRing extends Struct<"struct xen_argo_unregister_ring"> {
  static readonly cName = "struct xen_argo_unregister_ring";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    aport 0 u32
    partner_id 4 u16
    pad 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get aport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set aport(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get partner_id(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set partner_id(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoUnregisterRingPlain {
    return {
      aport: dataView.getUint32(byteOffset, true),
      partner_id: dataView.getUint16(byteOffset + 4, true),
      pad: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): XenArgoUnregisterRingPlain {
    return XenArgoUnregisterRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoUnregisterRingPlain {
    return XenArgoUnregisterRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoUnregisterRingPlain {
  aport: number;
  partner_id: number;
  pad: number;
}

/** struct xen_argo_ring_data_ent (argo.h), 20 bytes, align 4. */
export class XenArgoRingDataEnt extends Struct<"struct xen_argo_ring_data_ent"> {
  static readonly cName = "struct xen_argo_ring_data_ent";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    ring 0 struct xen_argo_addr
    flags 8 u16
    pad 10 u16
    space_required 12 u32
    max_message_size 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get ring(): XenArgoAddr {
    return new XenArgoAddr(this.dataView, this.byteOffset);
  }
  set ring(value: XenArgoAddr) {
    copyRecord(XenArgoAddr, this.dataView, this.byteOffset, value);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 10, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 10, value, true);
  }

  get space_required(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set space_required(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get max_message_size(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set max_message_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoRingDataEntPlain {
    return {
      ring: XenArgoAddr.decodeAt(dataView, byteOffset),
      flags: dataView.getUint16(byteOffset + 8, true),
      pad: dataView.getUint16(byteOffset + 10, true),
      space_required: dataView.getUint32(byteOffset + 12, true),
      max_message_size: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenArgoRingDataEntPlain {
    return XenArgoRingDataEnt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoRingDataEntPlain {
    return XenArgoRingDataEnt.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoRingDataEntPlain {
  ring: XenArgoAddrPlain;
  flags: number;
  pad: number;
  space_required: number;
  max_message_size: number;
}

/** struct xen_argo_ring_data (argo.h), 8 bytes, align 4. */
export class XenArgoRingData extends Struct<"struct xen_argo_ring_data"> {
  static readonly cName = "struct xen_argo_ring_data";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    nent 0 u32
    pad 4 u32
    data 8 struct xen_argo_ring_data_ent[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nent(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nent(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get data(): StructArray<XenArgoRingDataEnt> {
    return new StructArray(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 20), XenArgoRingDataEnt);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoRingDataPlain {
    return {
      nent: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenArgoRingDataPlain {
    return XenArgoRingData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoRingDataPlain {
    return XenArgoRingData.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoRingDataPlain {
  nent: number;
  pad: number;
}

/** struct xen_argo_ring_message_header (argo.h), 16 bytes, align 4. */
export class XenArgoRingMessageHeader extends Struct<"struct xen_argo_ring_message_header"> {
  static readonly cName = "struct xen_argo_ring_message_header";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    len 0 u32
    source 4 struct xen_argo_addr
    message_type 12 u32
    data 16 u8[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get source(): XenArgoAddr {
    return new XenArgoAddr(this.dataView, this.byteOffset + 4);
  }
  set source(value: XenArgoAddr) {
    copyRecord(XenArgoAddr, this.dataView, this.byteOffset + 4, value);
  }

  get message_type(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set message_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 16, elementsToEnd(this, 16, 1));
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArgoRingMessageHeaderPlain {
    return {
      len: dataView.getUint32(byteOffset, true),
      source: XenArgoAddr.decodeAt(dataView, byteOffset + 4),
      message_type: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenArgoRingMessageHeaderPlain {
    return XenArgoRingMessageHeader.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArgoRingMessageHeaderPlain {
    return XenArgoRingMessageHeader.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArgoRingMessageHeaderPlain {
  len: number;
  source: XenArgoAddrPlain;
  message_type: number;
}
