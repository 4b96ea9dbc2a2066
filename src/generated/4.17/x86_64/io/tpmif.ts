// The records of Xen's public header io/tpmif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  copyRecord,
  elementsToEnd,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct tpmif_tx_request (io/tpmif.h), 16 bytes, align 8. */
export class TpmifTxRequest extends Struct<"struct tpmif_tx_request"> {
  static readonly cName = "struct tpmif_tx_request";
  static readonly size = 16;
  static readonly align = 8;

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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
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

  decode(): TpmifTxRequestPlain {
    return {
      addr: this.addr,
      ref: this.ref,
      unused: this.unused,
      size: this.size,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get req(): TpmifTxRequest {
    return new TpmifTxRequest(this.dataView, this.byteOffset);
  }
  set req(value: TpmifTxRequest) {
    copyRecord(TpmifTxRequest, this.dataView, this.byteOffset, value);
  }

  decode(): TpmifRingPlain {
    return {
      req: this.req.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get ring(): StructArray<TpmifRing> {
    return new StructArray(this.dataView, this.byteOffset, 1, TpmifRing);
  }

  decode(): TpmifTxInterfacePlain {
    return {
      ring: Array.from(this.ring, (element) => element.decode()),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): TpmifSharedPagePlain {
    return {
      length: this.length,
      state: this.state,
      locality: this.locality,
      pad: this.pad,
      nr_extra_pages: this.nr_extra_pages,
    };
  }
}

export interface TpmifSharedPagePlain {
  length: number;
  state: number;
  locality: number;
  pad: number;
  nr_extra_pages: number;
}
