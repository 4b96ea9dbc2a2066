// The records of Xen's public header argo.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  StructArray,
  assignBytes,
  bytesAt,
  copyRecord,
  elementsToEnd,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../runtime/struct/index.ts";

/** struct xen_argo_iov (argo.h), 16 bytes, align 8. */
export class XenArgoIov extends Struct<"struct xen_argo_iov"> {
  static readonly cName = "struct xen_argo_iov";
  static readonly size = 16;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): XenArgoIovPlain {
    return {
      iov_len: this.iov_len,
      pad: this.pad,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get aport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set aport(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): XenArgoAddrPlain {
    return {
      aport: this.aport,
      domain_id: this.domain_id,
      pad: this.pad,
    };
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

  decode(): XenArgoSendAddrPlain {
    return {
      src: this.src.decode(),
      dst: this.dst.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get rx_ptr(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rx_ptr(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get tx_ptr(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set tx_ptr(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenArgoRingPlain {
    return {
      rx_ptr: this.rx_ptr,
      tx_ptr: this.tx_ptr,
      reserved: this.reserved.slice(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get aport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set aport(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XenArgoRegisterRingPlain {
    return {
      aport: this.aport,
      partner_id: this.partner_id,
      pad: this.pad,
      len: this.len,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get aport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set aport(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): XenArgoUnregisterRingPlain {
    return {
      aport: this.aport,
      partner_id: this.partner_id,
      pad: this.pad,
    };
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
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get max_message_size(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set max_message_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  decode(): XenArgoRingDataEntPlain {
    return {
      ring: this.ring.decode(),
      flags: this.flags,
      pad: this.pad,
      space_required: this.space_required,
      max_message_size: this.max_message_size,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get nent(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nent(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get data(): StructArray<XenArgoRingDataEnt> {
    return new StructArray(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 20), XenArgoRingDataEnt);
  }

  decode(): XenArgoRingDataPlain {
    return {
      nent: this.nent,
      pad: this.pad,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get data(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 16, elementsToEnd(this, 16, 1));
  }

  decode(): XenArgoRingMessageHeaderPlain {
    return {
      len: this.len,
      source: this.source.decode(),
      message_type: this.message_type,
    };
  }
}

export interface XenArgoRingMessageHeaderPlain {
  len: number;
  source: XenArgoAddrPlain;
  message_type: number;
}
