// The records of Xen's public header io/pvcalls.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct pvcalls_data_intf (io/pvcalls.h), 132 bytes, align 4. */
export class PvcallsDataIntf extends Struct<"struct pvcalls_data_intf"> {
  static readonly cName = "struct pvcalls_data_intf";
  static readonly size = 132;
  static readonly align = 4;
  static readonly fields: string = `
    in_cons 0 u32
    in_prod 4 u32
    in_error 8 u32
    pad1 12 u8[52]
    out_cons 64 u32
    out_prod 68 u32
    out_error 72 u32
    pad2 76 u8[52]
    ring_order 128 u32
    ref 132 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 132);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get in_error(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set in_error(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 12, 52);
  }
  set pad1(value: ArrayLike<number>) {
    assignBytes(this.pad1, value);
  }

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value | 0, true);
  }

  get out_error(): number {
    return this.dataView.getUint32(this.byteOffset + 72, true);
  }
  set out_error(value: number) {
    this.dataView.setUint32(this.byteOffset + 72, value | 0, true);
  }

  get pad2(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 76, 52);
  }
  set pad2(value: ArrayLike<number>) {
    assignBytes(this.pad2, value);
  }

  get ring_order(): number {
    return this.dataView.getUint32(this.byteOffset + 128, true);
  }
  set ring_order(value: number) {
    this.dataView.setUint32(this.byteOffset + 128, value | 0, true);
  }

  get ref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 132, elementsToEnd(this, 132, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): PvcallsDataIntfPlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      in_error: dataView.getUint32(byteOffset + 8, true),
      pad1: copyBytes(dataView, byteOffset + 12, 52),
      out_cons: dataView.getUint32(byteOffset + 64, true),
      out_prod: dataView.getUint32(byteOffset + 68, true),
      out_error: dataView.getUint32(byteOffset + 72, true),
      pad2: copyBytes(dataView, byteOffset + 76, 52),
      ring_order: dataView.getUint32(byteOffset + 128, true),
    };
  }

  decode(): PvcallsDataIntfPlain {
    return PvcallsDataIntf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PvcallsDataIntfPlain {
    return PvcallsDataIntf.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PvcallsDataIntfPlain {
  in_cons: number;
  in_prod: number;
  in_error: number;
  pad1: Uint8Array;
  out_cons: number;
  out_prod: number;
  out_error: number;
  pad2: Uint8Array;
  ring_order: number;
}

/** struct pvcalls_data (io/pvcalls.h), 16 bytes, align 8. */
export class PvcallsData extends Struct<"struct pvcalls_data"> {
  static readonly cName = "struct pvcalls_data";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    in 0 pointer8
    out 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get in(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get out(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(_dataView: DataView, _byteOffset: number): PvcallsDataPlain {
    return {};
  }

  decode(): PvcallsDataPlain {
    return PvcallsData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PvcallsDataPlain {
    return PvcallsData.decodeAt(this.dataView, this.byteOffset);
  }
}

export type PvcallsDataPlain = Record<string, never>;

/** struct xen_pvcalls_socket (io/pvcalls.h), 24 bytes, align 8. */
export class XenPvcallsSocket extends Struct<"struct xen_pvcalls_socket"> {
  static readonly cName = "struct xen_pvcalls_socket";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    domain 8 u32
    type 12 u32
    protocol 16 u32
    pad 20 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get domain(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set domain(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get type(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set type(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get protocol(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set protocol(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 4);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsSocketPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      domain: dataView.getUint32(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 12, true),
      protocol: dataView.getUint32(byteOffset + 16, true),
      pad: copyBytes(dataView, byteOffset + 20, 4),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsSocketPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      domain: dataView.getUint32(byteOffset + 8, true),
      type: dataView.getUint32(byteOffset + 12, true),
      protocol: dataView.getUint32(byteOffset + 16, true),
      pad: copyBytes(dataView, byteOffset + 20, 4),
    };
  }

  decode(): XenPvcallsSocketPlain {
    return XenPvcallsSocket.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsSocketPlain> {
    return XenPvcallsSocket.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsSocketPlain {
  id: bigint;
  domain: number;
  type: number;
  protocol: number;
  pad: Uint8Array;
}

/** struct xen_pvcalls_connect (io/pvcalls.h), 56 bytes, align 8. */
export class XenPvcallsConnect extends Struct<"struct xen_pvcalls_connect"> {
  static readonly cName = "struct xen_pvcalls_connect";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    addr 8 u8[28]
    len 36 u32
    flags 40 u32
    ref 44 u32
    evtchn 48 u32
    pad 52 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get addr(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 28);
  }
  set addr(value: ArrayLike<number>) {
    assignBytes(this.addr, value);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 48, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 48, value | 0, true);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 52, 4);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsConnectPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      addr: copyBytes(dataView, byteOffset + 8, 28),
      len: dataView.getUint32(byteOffset + 36, true),
      flags: dataView.getUint32(byteOffset + 40, true),
      ref: dataView.getUint32(byteOffset + 44, true),
      evtchn: dataView.getUint32(byteOffset + 48, true),
      pad: copyBytes(dataView, byteOffset + 52, 4),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsConnectPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      addr: copyBytes(dataView, byteOffset + 8, 28),
      len: dataView.getUint32(byteOffset + 36, true),
      flags: dataView.getUint32(byteOffset + 40, true),
      ref: dataView.getUint32(byteOffset + 44, true),
      evtchn: dataView.getUint32(byteOffset + 48, true),
      pad: copyBytes(dataView, byteOffset + 52, 4),
    };
  }

  decode(): XenPvcallsConnectPlain {
    return XenPvcallsConnect.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsConnectPlain> {
    return XenPvcallsConnect.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsConnectPlain {
  id: bigint;
  addr: Uint8Array;
  len: number;
  flags: number;
  ref: number;
  evtchn: number;
  pad: Uint8Array;
}

/** struct xen_pvcalls_release (io/pvcalls.h), 16 bytes, align 8. */
export class XenPvcallsRelease extends Struct<"struct xen_pvcalls_release"> {
  static readonly cName = "struct xen_pvcalls_release";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    reuse 8 u8
    pad 9 u8[7]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get reuse(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set reuse(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 9, 7);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsReleasePlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      reuse: dataView.getUint8(byteOffset + 8),
      pad: copyBytes(dataView, byteOffset + 9, 7),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsReleasePlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      reuse: dataView.getUint8(byteOffset + 8),
      pad: copyBytes(dataView, byteOffset + 9, 7),
    };
  }

  decode(): XenPvcallsReleasePlain {
    return XenPvcallsRelease.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsReleasePlain> {
    return XenPvcallsRelease.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsReleasePlain {
  id: bigint;
  reuse: number;
  pad: Uint8Array;
}

/** struct xen_pvcalls_bind (io/pvcalls.h), 40 bytes, align 8. */
export class XenPvcallsBind extends Struct<"struct xen_pvcalls_bind"> {
  static readonly cName = "struct xen_pvcalls_bind";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    addr 8 u8[28]
    len 36 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get addr(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 28);
  }
  set addr(value: ArrayLike<number>) {
    assignBytes(this.addr, value);
  }

  get len(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set len(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsBindPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      addr: copyBytes(dataView, byteOffset + 8, 28),
      len: dataView.getUint32(byteOffset + 36, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsBindPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      addr: copyBytes(dataView, byteOffset + 8, 28),
      len: dataView.getUint32(byteOffset + 36, true),
    };
  }

  decode(): XenPvcallsBindPlain {
    return XenPvcallsBind.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsBindPlain> {
    return XenPvcallsBind.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsBindPlain {
  id: bigint;
  addr: Uint8Array;
  len: number;
}

/** struct xen_pvcalls_listen (io/pvcalls.h), 16 bytes, align 8. */
export class XenPvcallsListen extends Struct<"struct xen_pvcalls_listen"> {
  static readonly cName = "struct xen_pvcalls_listen";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    backlog 8 u32
    pad 12 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get backlog(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set backlog(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 12, 4);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsListenPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      backlog: dataView.getUint32(byteOffset + 8, true),
      pad: copyBytes(dataView, byteOffset + 12, 4),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsListenPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      backlog: dataView.getUint32(byteOffset + 8, true),
      pad: copyBytes(dataView, byteOffset + 12, 4),
    };
  }

  decode(): XenPvcallsListenPlain {
    return XenPvcallsListen.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsListenPlain> {
    return XenPvcallsListen.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsListenPlain {
  id: bigint;
  backlog: number;
  pad: Uint8Array;
}

/** struct xen_pvcalls_accept (io/pvcalls.h), 24 bytes, align 8. */
export class XenPvcallsAccept extends Struct<"struct xen_pvcalls_accept"> {
  static readonly cName = "struct xen_pvcalls_accept";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
    id_new 8 u64
    ref 16 u32
    evtchn 20 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get id_new(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set id_new(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get id_new_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set id_new_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get evtchn(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set evtchn(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsAcceptPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
      id_new: dataView.getBigUint64(byteOffset + 8, true),
      ref: dataView.getUint32(byteOffset + 16, true),
      evtchn: dataView.getUint32(byteOffset + 20, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsAcceptPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
      id_new: readU64Number(dataView, byteOffset + 8),
      ref: dataView.getUint32(byteOffset + 16, true),
      evtchn: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XenPvcallsAcceptPlain {
    return XenPvcallsAccept.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsAcceptPlain> {
    return XenPvcallsAccept.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsAcceptPlain {
  id: bigint;
  id_new: bigint;
  ref: number;
  evtchn: number;
}

/** struct xen_pvcalls_poll (io/pvcalls.h), 8 bytes, align 8. */
export class XenPvcallsPoll extends Struct<"struct xen_pvcalls_poll"> {
  static readonly cName = "struct xen_pvcalls_poll";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsPollPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenPvcallsPollPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XenPvcallsPollPlain {
    return XenPvcallsPoll.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenPvcallsPollPlain> {
    return XenPvcallsPoll.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsPollPlain {
  id: bigint;
}

/** struct xen_pvcalls_dummy (io/pvcalls.h), 56 bytes, align 1. */
export class XenPvcallsDummy extends Struct<"struct xen_pvcalls_dummy"> {
  static readonly cName = "struct xen_pvcalls_dummy";
  static readonly size = 56;
  static readonly align = 1;
  static readonly fields: string = `
    dummy 0 u8[56]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get dummy(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set dummy(value: ArrayLike<number>) {
    assignBytes(this.dummy, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsDummyPlain {
    return {
      dummy: copyBytes(dataView, byteOffset, 56),
    };
  }

  decode(): XenPvcallsDummyPlain {
    return XenPvcallsDummy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsDummyPlain {
    return XenPvcallsDummy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsDummyPlain {
  dummy: Uint8Array;
}

/** struct xen_pvcalls_request (io/pvcalls.h), 64 bytes, align 8. */
export class XenPvcallsRequest extends Struct<"struct xen_pvcalls_request"> {
  static readonly cName = "struct xen_pvcalls_request";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req_id 0 u32
    cmd 4 u32
    u 8 struct xen_pvcalls_request.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get req_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenPvcallsRequestU {
    return new XenPvcallsRequestU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenPvcallsRequestU) {
    copyRecord(XenPvcallsRequestU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsRequestPlain {
    return {
      req_id: dataView.getUint32(byteOffset, true),
      cmd: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XenPvcallsRequestPlain {
    return XenPvcallsRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsRequestPlain {
    return XenPvcallsRequest.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsRequestPlain {
  req_id: number;
  cmd: number;
  u: Uint8Array;
}

/** u of struct xen_pvcalls_request (io/pvcalls.h): union, 56 bytes, align 8. */
export class XenPvcallsRequestU extends Union<"struct xen_pvcalls_request.u"> {
  static readonly cName = "struct xen_pvcalls_request.u";
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields: string = `
    socket 0 struct xen_pvcalls_socket
    connect 0 struct xen_pvcalls_connect
    release 0 struct xen_pvcalls_release
    bind 0 struct xen_pvcalls_bind
    listen 0 struct xen_pvcalls_listen
    accept 0 struct xen_pvcalls_accept
    poll 0 struct xen_pvcalls_poll
    dummy 0 struct xen_pvcalls_dummy
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get socket(): XenPvcallsSocket {
    return new XenPvcallsSocket(this.dataView, this.byteOffset);
  }
  set socket(value: XenPvcallsSocket) {
    copyRecord(XenPvcallsSocket, this.dataView, this.byteOffset, value);
  }

  get connect(): XenPvcallsConnect {
    return new XenPvcallsConnect(this.dataView, this.byteOffset);
  }
  set connect(value: XenPvcallsConnect) {
    copyRecord(XenPvcallsConnect, this.dataView, this.byteOffset, value);
  }

  get release(): XenPvcallsRelease {
    return new XenPvcallsRelease(this.dataView, this.byteOffset);
  }
  set release(value: XenPvcallsRelease) {
    copyRecord(XenPvcallsRelease, this.dataView, this.byteOffset, value);
  }

  get bind(): XenPvcallsBind {
    return new XenPvcallsBind(this.dataView, this.byteOffset);
  }
  set bind(value: XenPvcallsBind) {
    copyRecord(XenPvcallsBind, this.dataView, this.byteOffset, value);
  }

  get listen(): XenPvcallsListen {
    return new XenPvcallsListen(this.dataView, this.byteOffset);
  }
  set listen(value: XenPvcallsListen) {
    copyRecord(XenPvcallsListen, this.dataView, this.byteOffset, value);
  }

  get accept(): XenPvcallsAccept {
    return new XenPvcallsAccept(this.dataView, this.byteOffset);
  }
  set accept(value: XenPvcallsAccept) {
    copyRecord(XenPvcallsAccept, this.dataView, this.byteOffset, value);
  }

  get poll(): XenPvcallsPoll {
    return new XenPvcallsPoll(this.dataView, this.byteOffset);
  }
  set poll(value: XenPvcallsPoll) {
    copyRecord(XenPvcallsPoll, this.dataView, this.byteOffset, value);
  }

  get dummy(): XenPvcallsDummy {
    return new XenPvcallsDummy(this.dataView, this.byteOffset);
  }
  set dummy(value: XenPvcallsDummy) {
    copyRecord(XenPvcallsDummy, this.dataView, this.byteOffset, value);
  }
}

/** struct _xen_pvcalls_socket (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsSocket extends Struct<"struct _xen_pvcalls_socket"> {
  static readonly cName = "struct _xen_pvcalls_socket";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsSocketPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsSocketPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsSocketPlain {
    return _XenPvcallsSocket.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsSocketPlain> {
    return _XenPvcallsSocket.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsSocketPlain {
  id: bigint;
}

/** struct _xen_pvcalls_connect (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsConnect extends Struct<"struct _xen_pvcalls_connect"> {
  static readonly cName = "struct _xen_pvcalls_connect";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsConnectPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsConnectPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsConnectPlain {
    return _XenPvcallsConnect.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsConnectPlain> {
    return _XenPvcallsConnect.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsConnectPlain {
  id: bigint;
}

/** struct _xen_pvcalls_release (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsRelease extends Struct<"struct _xen_pvcalls_release"> {
  static readonly cName = "struct _xen_pvcalls_release";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsReleasePlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsReleasePlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsReleasePlain {
    return _XenPvcallsRelease.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsReleasePlain> {
    return _XenPvcallsRelease.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsReleasePlain {
  id: bigint;
}

/** struct _xen_pvcalls_bind (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsBind extends Struct<"struct _xen_pvcalls_bind"> {
  static readonly cName = "struct _xen_pvcalls_bind";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsBindPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsBindPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsBindPlain {
    return _XenPvcallsBind.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsBindPlain> {
    return _XenPvcallsBind.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsBindPlain {
  id: bigint;
}

/** struct _xen_pvcalls_listen (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsListen extends Struct<"struct _xen_pvcalls_listen"> {
  static readonly cName = "struct _xen_pvcalls_listen";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsListenPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsListenPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsListenPlain {
    return _XenPvcallsListen.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsListenPlain> {
    return _XenPvcallsListen.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsListenPlain {
  id: bigint;
}

/** struct _xen_pvcalls_accept (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsAccept extends Struct<"struct _xen_pvcalls_accept"> {
  static readonly cName = "struct _xen_pvcalls_accept";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsAcceptPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsAcceptPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsAcceptPlain {
    return _XenPvcallsAccept.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsAcceptPlain> {
    return _XenPvcallsAccept.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsAcceptPlain {
  id: bigint;
}

/** struct _xen_pvcalls_poll (io/pvcalls.h), 8 bytes, align 8. */
export class _XenPvcallsPoll extends Struct<"struct _xen_pvcalls_poll"> {
  static readonly cName = "struct _xen_pvcalls_poll";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    id 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get id(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set id(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get id_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set id_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsPollPlain {
    return {
      id: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<_XenPvcallsPollPlain> {
    return {
      id: readU64Number(dataView, byteOffset),
    };
  }

  decode(): _XenPvcallsPollPlain {
    return _XenPvcallsPoll.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<_XenPvcallsPollPlain> {
    return _XenPvcallsPoll.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsPollPlain {
  id: bigint;
}

/** struct _xen_pvcalls_dummy (io/pvcalls.h), 8 bytes, align 1. */
export class _XenPvcallsDummy extends Struct<"struct _xen_pvcalls_dummy"> {
  static readonly cName = "struct _xen_pvcalls_dummy";
  static readonly size = 8;
  static readonly align = 1;
  static readonly fields: string = `
    dummy 0 u8[8]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get dummy(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 8);
  }
  set dummy(value: ArrayLike<number>) {
    assignBytes(this.dummy, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): _XenPvcallsDummyPlain {
    return {
      dummy: copyBytes(dataView, byteOffset, 8),
    };
  }

  decode(): _XenPvcallsDummyPlain {
    return _XenPvcallsDummy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): _XenPvcallsDummyPlain {
    return _XenPvcallsDummy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface _XenPvcallsDummyPlain {
  dummy: Uint8Array;
}

/** struct xen_pvcalls_response (io/pvcalls.h), 24 bytes, align 8. */
export class XenPvcallsResponse extends Struct<"struct xen_pvcalls_response"> {
  static readonly cName = "struct xen_pvcalls_response";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    req_id 0 u32
    cmd 4 u32
    ret 8 s32
    pad 12 u32
    u 16 struct xen_pvcalls_response.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get req_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get ret(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set ret(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get u(): XenPvcallsResponseU {
    return new XenPvcallsResponseU(this.dataView, this.byteOffset + 16);
  }
  set u(value: XenPvcallsResponseU) {
    copyRecord(XenPvcallsResponseU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsResponsePlain {
    return {
      req_id: dataView.getUint32(byteOffset, true),
      cmd: dataView.getUint32(byteOffset + 4, true),
      ret: dataView.getInt32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
      u: copyBytes(dataView, byteOffset + 16, 8),
    };
  }

  decode(): XenPvcallsResponsePlain {
    return XenPvcallsResponse.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsResponsePlain {
    return XenPvcallsResponse.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsResponsePlain {
  req_id: number;
  cmd: number;
  ret: number;
  pad: number;
  u: Uint8Array;
}

/** u of struct xen_pvcalls_response (io/pvcalls.h): union, 8 bytes, align 8. */
export class XenPvcallsResponseU extends Union<"struct xen_pvcalls_response.u"> {
  static readonly cName = "struct xen_pvcalls_response.u";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    socket 0 struct _xen_pvcalls_socket
    connect 0 struct _xen_pvcalls_connect
    release 0 struct _xen_pvcalls_release
    bind 0 struct _xen_pvcalls_bind
    listen 0 struct _xen_pvcalls_listen
    accept 0 struct _xen_pvcalls_accept
    poll 0 struct _xen_pvcalls_poll
    dummy 0 struct _xen_pvcalls_dummy
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get socket(): _XenPvcallsSocket {
    return new _XenPvcallsSocket(this.dataView, this.byteOffset);
  }
  set socket(value: _XenPvcallsSocket) {
    copyRecord(_XenPvcallsSocket, this.dataView, this.byteOffset, value);
  }

  get connect(): _XenPvcallsConnect {
    return new _XenPvcallsConnect(this.dataView, this.byteOffset);
  }
  set connect(value: _XenPvcallsConnect) {
    copyRecord(_XenPvcallsConnect, this.dataView, this.byteOffset, value);
  }

  get release(): _XenPvcallsRelease {
    return new _XenPvcallsRelease(this.dataView, this.byteOffset);
  }
  set release(value: _XenPvcallsRelease) {
    copyRecord(_XenPvcallsRelease, this.dataView, this.byteOffset, value);
  }

  get bind(): _XenPvcallsBind {
    return new _XenPvcallsBind(this.dataView, this.byteOffset);
  }
  set bind(value: _XenPvcallsBind) {
    copyRecord(_XenPvcallsBind, this.dataView, this.byteOffset, value);
  }

  get listen(): _XenPvcallsListen {
    return new _XenPvcallsListen(this.dataView, this.byteOffset);
  }
  set listen(value: _XenPvcallsListen) {
    copyRecord(_XenPvcallsListen, this.dataView, this.byteOffset, value);
  }

  get accept(): _XenPvcallsAccept {
    return new _XenPvcallsAccept(this.dataView, this.byteOffset);
  }
  set accept(value: _XenPvcallsAccept) {
    copyRecord(_XenPvcallsAccept, this.dataView, this.byteOffset, value);
  }

  get poll(): _XenPvcallsPoll {
    return new _XenPvcallsPoll(this.dataView, this.byteOffset);
  }
  set poll(value: _XenPvcallsPoll) {
    copyRecord(_XenPvcallsPoll, this.dataView, this.byteOffset, value);
  }

  get dummy(): _XenPvcallsDummy {
    return new _XenPvcallsDummy(this.dataView, this.byteOffset);
  }
  set dummy(value: _XenPvcallsDummy) {
    copyRecord(_XenPvcallsDummy, this.dataView, this.byteOffset, value);
  }
}

/** union xen_pvcalls_sring_entry (io/pvcalls.h), 64 bytes, align 8. */
export class XenPvcallsSringEntry extends Union<"union xen_pvcalls_sring_entry"> {
  static readonly cName = "union xen_pvcalls_sring_entry";
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields: string = `
    req 0 struct xen_pvcalls_request
    rsp 0 struct xen_pvcalls_response
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get req(): XenPvcallsRequest {
    return new XenPvcallsRequest(this.dataView, this.byteOffset);
  }
  set req(value: XenPvcallsRequest) {
    copyRecord(XenPvcallsRequest, this.dataView, this.byteOffset, value);
  }

  get rsp(): XenPvcallsResponse {
    return new XenPvcallsResponse(this.dataView, this.byteOffset);
  }
  set rsp(value: XenPvcallsResponse) {
    copyRecord(XenPvcallsResponse, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_pvcalls_sring (io/pvcalls.h), 128 bytes, align 8. */
export class XenPvcallsSring extends Struct<"struct xen_pvcalls_sring"> {
  static readonly cName = "struct xen_pvcalls_sring";
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_pvcalls_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_pvcalls_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
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
    return new StructArray(this.dataView, this.byteOffset + 64, 1, XenPvcallsSringEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, XenPvcallsSringEntry).decode(),
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
  ring: Uint8Array[];
}

/** pvt of struct xen_pvcalls_sring (io/pvcalls.h): union, 4 bytes, align 1. */
export class XenPvcallsSringPvt extends Union<"struct xen_pvcalls_sring.pvt"> {
  static readonly cName = "struct xen_pvcalls_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;
  static readonly fields: string = `
    netif 0 struct xen_pvcalls_sring.pvt.netif
    tapif_user 0 struct xen_pvcalls_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): XenPvcallsSringPvtNetif {
    return new XenPvcallsSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: XenPvcallsSringPvtNetif) {
    copyRecord(XenPvcallsSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): XenPvcallsSringPvtTapifUser {
    return new XenPvcallsSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: XenPvcallsSringPvtTapifUser) {
    copyRecord(XenPvcallsSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct xen_pvcalls_sring.pvt (io/pvcalls.h): struct, 1 bytes, align 1. */
export class XenPvcallsSringPvtNetif extends Struct<"struct xen_pvcalls_sring.pvt.netif"> {
  static readonly cName = "struct xen_pvcalls_sring.pvt.netif";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    smartpoll_active 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenPvcallsSringPvtNetifPlain {
    return XenPvcallsSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsSringPvtNetifPlain {
    return XenPvcallsSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct xen_pvcalls_sring.pvt (io/pvcalls.h): struct, 1 bytes, align 1. */
export class XenPvcallsSringPvtTapifUser extends Struct<"struct xen_pvcalls_sring.pvt.tapif_user"> {
  static readonly cName = "struct xen_pvcalls_sring.pvt.tapif_user";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    msg 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenPvcallsSringPvtTapifUserPlain {
    return XenPvcallsSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsSringPvtTapifUserPlain {
    return XenPvcallsSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsSringPvtTapifUserPlain {
  msg: number;
}

/** struct xen_pvcalls_front_ring (io/pvcalls.h), 24 bytes, align 8. */
export class XenPvcallsFrontRing extends Struct<"struct xen_pvcalls_front_ring"> {
  static readonly cName = "struct xen_pvcalls_front_ring";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    req_prod_pvt 0 u32
    rsp_cons 4 u32
    nr_ents 8 u32
    sring 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
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
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenPvcallsFrontRingPlain {
    return XenPvcallsFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsFrontRingPlain {
    return XenPvcallsFrontRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct xen_pvcalls_back_ring (io/pvcalls.h), 24 bytes, align 8. */
export class XenPvcallsBackRing extends Struct<"struct xen_pvcalls_back_ring"> {
  static readonly cName = "struct xen_pvcalls_back_ring";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    rsp_prod_pvt 0 u32
    req_cons 4 u32
    nr_ents 8 u32
    sring 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
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
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPvcallsBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenPvcallsBackRingPlain {
    return XenPvcallsBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPvcallsBackRingPlain {
    return XenPvcallsBackRing.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPvcallsBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}
