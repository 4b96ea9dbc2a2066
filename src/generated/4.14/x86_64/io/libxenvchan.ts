// The records of Xen's public header io/libxenvchan.h. Made by `bun run codegen`: do not edit.

import { Struct, U32Array, copyRecord, elementsToEnd } from "../../../../runtime/struct/records.ts";

/** struct ring_shared (io/libxenvchan.h), 8 bytes, align 4. */
export class RingShared extends Struct<"struct ring_shared"> {
  static readonly cName = "struct ring_shared";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    cons 0 u32
    prod 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): RingSharedPlain {
    return {
      cons: dataView.getUint32(byteOffset, true),
      prod: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): RingSharedPlain {
    return RingShared.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): RingSharedPlain {
    return RingShared.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface RingSharedPlain {
  cons: number;
  prod: number;
}

/** struct vchan_interface (io/libxenvchan.h), 24 bytes, align 4. */
export class VchanInterface extends Struct<"struct vchan_interface"> {
  static readonly cName = "struct vchan_interface";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    left 0 struct ring_shared
    right 8 struct ring_shared
    left_order 16 u16
    right_order 18 u16
    cli_live 20 u8
    srv_live 21 u8
    cli_notify 22 u8
    srv_notify 23 u8
    grants 24 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get left(): RingShared {
    return new RingShared(this.dataView, this.byteOffset);
  }
  set left(value: RingShared) {
    copyRecord(RingShared, this.dataView, this.byteOffset, value);
  }

  get right(): RingShared {
    return new RingShared(this.dataView, this.byteOffset + 8);
  }
  set right(value: RingShared) {
    copyRecord(RingShared, this.dataView, this.byteOffset + 8, value);
  }

  get left_order(): number {
    return this.dataView.getUint16(this.byteOffset + 16, true);
  }
  set left_order(value: number) {
    this.dataView.setUint16(this.byteOffset + 16, value, true);
  }

  get right_order(): number {
    return this.dataView.getUint16(this.byteOffset + 18, true);
  }
  set right_order(value: number) {
    this.dataView.setUint16(this.byteOffset + 18, value, true);
  }

  get cli_live(): number {
    return this.dataView.getUint8(this.byteOffset + 20);
  }
  set cli_live(value: number) {
    this.dataView.setUint8(this.byteOffset + 20, value);
  }

  get srv_live(): number {
    return this.dataView.getUint8(this.byteOffset + 21);
  }
  set srv_live(value: number) {
    this.dataView.setUint8(this.byteOffset + 21, value);
  }

  get cli_notify(): number {
    return this.dataView.getUint8(this.byteOffset + 22);
  }
  set cli_notify(value: number) {
    this.dataView.setUint8(this.byteOffset + 22, value);
  }

  get srv_notify(): number {
    return this.dataView.getUint8(this.byteOffset + 23);
  }
  set srv_notify(value: number) {
    this.dataView.setUint8(this.byteOffset + 23, value);
  }

  get grants(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 24, elementsToEnd(this, 24, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): VchanInterfacePlain {
    return {
      left: RingShared.decodeAt(dataView, byteOffset),
      right: RingShared.decodeAt(dataView, byteOffset + 8),
      left_order: dataView.getUint16(byteOffset + 16, true),
      right_order: dataView.getUint16(byteOffset + 18, true),
      cli_live: dataView.getUint8(byteOffset + 20),
      srv_live: dataView.getUint8(byteOffset + 21),
      cli_notify: dataView.getUint8(byteOffset + 22),
      srv_notify: dataView.getUint8(byteOffset + 23),
    };
  }

  decode(): VchanInterfacePlain {
    return VchanInterface.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): VchanInterfacePlain {
    return VchanInterface.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface VchanInterfacePlain {
  left: RingSharedPlain;
  right: RingSharedPlain;
  left_order: number;
  right_order: number;
  cli_live: number;
  srv_live: number;
  cli_notify: number;
  srv_notify: number;
}
