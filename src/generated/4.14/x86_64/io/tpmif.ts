// The records of Xen's public header io/tpmif.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  copyRecord,
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct tpmif_tx_request (io/tpmif.h), 16 bytes, align 8. */
export class TpmifTxRequest extends Struct<"struct tpmif_tx_request"> {
  static readonly cName = "struct tpmif_tx_request";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    addr 0 u64
    ref 8 u32
    unused 12 u16
    size 14 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get addr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set addr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get addr_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set addr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get unused(): number {
    return this.dataView.getUint16(this.byteOffset + 12, true);
  }
  set unused(value: number) {
    this.dataView.setUint16(this.byteOffset + 12, value, true);
  }

  get size(): number {
    return this.dataView.getUint16(this.byteOffset + 14, true);
  }
  set size(value: number) {
    this.dataView.setUint16(this.byteOffset + 14, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TpmifTxRequestPlain {
    return {
      addr: dataView.getBigUint64(byteOffset, true),
      ref: dataView.getUint32(byteOffset + 8, true),
      unused: dataView.getUint16(byteOffset + 12, true),
      size: dataView.getUint16(byteOffset + 14, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<TpmifTxRequestPlain> {
    return {
      addr: readU64Number(dataView, byteOffset),
      ref: dataView.getUint32(byteOffset + 8, true),
      unused: dataView.getUint16(byteOffset + 12, true),
      size: dataView.getUint16(byteOffset + 14, true),
    };
  }

  decode(): TpmifTxRequestPlain {
    return TpmifTxRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<TpmifTxRequestPlain> {
    return TpmifTxRequest.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface TpmifTxRequestPlain {
  addr: bigint;
  ref: number;
  unused: number;
  size: number;
}

/** struct tpmif_ring (io/tpmif.h), 16 bytes, align 8. */
export class TpmifRing extends Struct<"struct tpmif_ring"> {
  static readonly cName = "struct tpmif_ring";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    req 0 struct tpmif_tx_request
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get req(): TpmifTxRequest {
    return new TpmifTxRequest(this.dataView, this.byteOffset);
  }
  set req(value: TpmifTxRequest) {
    copyRecord(TpmifTxRequest, this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TpmifRingPlain {
    return {
      req: TpmifTxRequest.decodeAt(dataView, byteOffset),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<TpmifRingPlain> {
    return {
      req: TpmifTxRequest.decodeNumbersAt(dataView, byteOffset),
    };
  }

  decode(): TpmifRingPlain {
    return TpmifRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<TpmifRingPlain> {
    return TpmifRing.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface TpmifRingPlain {
  req: TpmifTxRequestPlain;
}

/** struct tpmif_tx_interface (io/tpmif.h), 16 bytes, align 8. */
export class TpmifTxInterface extends Struct<"struct tpmif_tx_interface"> {
  static readonly cName = "struct tpmif_tx_interface";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    ring 0 struct tpmif_ring[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ring(): StructArray<TpmifRing> {
    return new StructArray(this.dataView, this.byteOffset, 1, TpmifRing);
  }

  static decodeAt(dataView: DataView, byteOffset: number): TpmifTxInterfacePlain {
    return {
      ring: new StructArray(dataView, byteOffset, 1, TpmifRing).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<TpmifTxInterfacePlain> {
    return {
      ring: new StructArray(dataView, byteOffset, 1, TpmifRing).decodeNumbers(),
    };
  }

  decode(): TpmifTxInterfacePlain {
    return TpmifTxInterface.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<TpmifTxInterfacePlain> {
    return TpmifTxInterface.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface TpmifTxInterfacePlain {
  ring: TpmifRingPlain[];
}

/** struct tpmif_shared_page (io/tpmif.h), 8 bytes, align 4. */
export class TpmifSharedPage extends Struct<"struct tpmif_shared_page"> {
  static readonly cName = "struct tpmif_shared_page";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    length 0 u32
    state 4 u8
    locality 5 u8
    pad 6 u8
    nr_extra_pages 7 u8
    extra_pages 8 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get state(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set state(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get locality(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set locality(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get pad(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get nr_extra_pages(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set nr_extra_pages(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get extra_pages(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 8, elementsToEnd(this, 8, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): TpmifSharedPagePlain {
    return {
      length: dataView.getUint32(byteOffset, true),
      state: dataView.getUint8(byteOffset + 4),
      locality: dataView.getUint8(byteOffset + 5),
      pad: dataView.getUint8(byteOffset + 6),
      nr_extra_pages: dataView.getUint8(byteOffset + 7),
    };
  }

  decode(): TpmifSharedPagePlain {
    return TpmifSharedPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): TpmifSharedPagePlain {
    return TpmifSharedPage.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface TpmifSharedPagePlain {
  length: number;
  state: number;
  locality: number;
  pad: number;
  nr_extra_pages: number;
}
