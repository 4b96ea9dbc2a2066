// The records of Xen's public header io/kbdif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  signedBytesAt,
} from "../../../../runtime/struct/records.ts";

/** struct xenkbd_motion (io/kbdif.h), 16 bytes, align 4. */
export class XenkbdMotion extends Struct<"struct xenkbd_motion"> {
  static readonly cName = "struct xenkbd_motion";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    rel_x 4 s32
    rel_y 8 s32
    rel_z 12 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get rel_x(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set rel_x(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get rel_y(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set rel_y(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get rel_z(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set rel_z(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdMotionPlain {
    return {
      type: dataView.getUint8(byteOffset),
      rel_x: dataView.getInt32(byteOffset + 4, true),
      rel_y: dataView.getInt32(byteOffset + 8, true),
      rel_z: dataView.getInt32(byteOffset + 12, true),
    };
  }

  decode(): XenkbdMotionPlain {
    return XenkbdMotion.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdMotionPlain {
    return XenkbdMotion.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdMotionPlain {
  type: number;
  rel_x: number;
  rel_y: number;
  rel_z: number;
}

/** struct xenkbd_key (io/kbdif.h), 8 bytes, align 4. */
export class XenkbdKey extends Struct<"struct xenkbd_key"> {
  static readonly cName = "struct xenkbd_key";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    pressed 1 u8
    keycode 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pressed(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set pressed(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get keycode(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set keycode(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdKeyPlain {
    return {
      type: dataView.getUint8(byteOffset),
      pressed: dataView.getUint8(byteOffset + 1),
      keycode: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenkbdKeyPlain {
    return XenkbdKey.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdKeyPlain {
    return XenkbdKey.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdKeyPlain {
  type: number;
  pressed: number;
  keycode: number;
}

/** struct xenkbd_position (io/kbdif.h), 16 bytes, align 4. */
export class XenkbdPosition extends Struct<"struct xenkbd_position"> {
  static readonly cName = "struct xenkbd_position";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    abs_x 4 s32
    abs_y 8 s32
    rel_z 12 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get abs_x(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set abs_x(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get abs_y(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set abs_y(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get rel_z(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set rel_z(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdPositionPlain {
    return {
      type: dataView.getUint8(byteOffset),
      abs_x: dataView.getInt32(byteOffset + 4, true),
      abs_y: dataView.getInt32(byteOffset + 8, true),
      rel_z: dataView.getInt32(byteOffset + 12, true),
    };
  }

  decode(): XenkbdPositionPlain {
    return XenkbdPosition.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdPositionPlain {
    return XenkbdPosition.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdPositionPlain {
  type: number;
  abs_x: number;
  abs_y: number;
  rel_z: number;
}

/** struct xenkbd_mtouch (io/kbdif.h), 16 bytes, align 4. */
export class XenkbdMtouch extends Struct<"struct xenkbd_mtouch"> {
  static readonly cName = "struct xenkbd_mtouch";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    event_type 1 u8
    contact_id 2 u8
    reserved 3 u8[5]
    u 8 struct xenkbd_mtouch.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get event_type(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set event_type(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get contact_id(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set contact_id(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 3, 5);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get u(): XenkbdMtouchU {
    return new XenkbdMtouchU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenkbdMtouchU) {
    copyRecord(XenkbdMtouchU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdMtouchPlain {
    return {
      type: dataView.getUint8(byteOffset),
      event_type: dataView.getUint8(byteOffset + 1),
      contact_id: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      u: copyBytes(dataView, byteOffset + 8, 8),
    };
  }

  decode(): XenkbdMtouchPlain {
    return XenkbdMtouch.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdMtouchPlain {
    return XenkbdMtouch.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdMtouchPlain {
  type: number;
  event_type: number;
  contact_id: number;
  reserved: Uint8Array;
  u: Uint8Array;
}

/** u of struct xenkbd_mtouch (io/kbdif.h): union, 8 bytes, align 4. */
export class XenkbdMtouchU extends Union<"struct xenkbd_mtouch.u"> {
  static readonly cName = "struct xenkbd_mtouch.u";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    pos 0 struct xenkbd_mtouch.u.pos
    shape 0 struct xenkbd_mtouch.u.shape
    orientation 0 s16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get pos(): XenkbdMtouchUPos {
    return new XenkbdMtouchUPos(this.dataView, this.byteOffset);
  }
  set pos(value: XenkbdMtouchUPos) {
    copyRecord(XenkbdMtouchUPos, this.dataView, this.byteOffset, value);
  }

  get shape(): XenkbdMtouchUShape {
    return new XenkbdMtouchUShape(this.dataView, this.byteOffset);
  }
  set shape(value: XenkbdMtouchUShape) {
    copyRecord(XenkbdMtouchUShape, this.dataView, this.byteOffset, value);
  }

  get orientation(): number {
    return this.dataView.getInt16(this.byteOffset, true);
  }
  set orientation(value: number) {
    this.dataView.setInt16(this.byteOffset, value, true);
  }
}

/** pos of struct xenkbd_mtouch.u (io/kbdif.h): struct, 8 bytes, align 4. */
export class XenkbdMtouchUPos extends Struct<"struct xenkbd_mtouch.u.pos"> {
  static readonly cName = "struct xenkbd_mtouch.u.pos";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    abs_x 0 s32
    abs_y 4 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get abs_x(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set abs_x(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get abs_y(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set abs_y(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdMtouchUPosPlain {
    return {
      abs_x: dataView.getInt32(byteOffset, true),
      abs_y: dataView.getInt32(byteOffset + 4, true),
    };
  }

  decode(): XenkbdMtouchUPosPlain {
    return XenkbdMtouchUPos.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdMtouchUPosPlain {
    return XenkbdMtouchUPos.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdMtouchUPosPlain {
  abs_x: number;
  abs_y: number;
}

/** shape of struct xenkbd_mtouch.u (io/kbdif.h): struct, 8 bytes, align 4. */
export class XenkbdMtouchUShape extends Struct<"struct xenkbd_mtouch.u.shape"> {
  static readonly cName = "struct xenkbd_mtouch.u.shape";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    major 0 u32
    minor 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get major(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set major(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get minor(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set minor(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdMtouchUShapePlain {
    return {
      major: dataView.getUint32(byteOffset, true),
      minor: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenkbdMtouchUShapePlain {
    return XenkbdMtouchUShape.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdMtouchUShapePlain {
    return XenkbdMtouchUShape.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdMtouchUShapePlain {
  major: number;
  minor: number;
}

/** union xenkbd_in_event (io/kbdif.h), 40 bytes, align 4. */
export class XenkbdInEvent extends Union<"union xenkbd_in_event"> {
  static readonly cName = "union xenkbd_in_event";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 u8
    motion 0 struct xenkbd_motion
    key 0 struct xenkbd_key
    pos 0 struct xenkbd_position
    mtouch 0 struct xenkbd_mtouch
    pad 0 s8[40]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get motion(): XenkbdMotion {
    return new XenkbdMotion(this.dataView, this.byteOffset);
  }
  set motion(value: XenkbdMotion) {
    copyRecord(XenkbdMotion, this.dataView, this.byteOffset, value);
  }

  get key(): XenkbdKey {
    return new XenkbdKey(this.dataView, this.byteOffset);
  }
  set key(value: XenkbdKey) {
    copyRecord(XenkbdKey, this.dataView, this.byteOffset, value);
  }

  get pos(): XenkbdPosition {
    return new XenkbdPosition(this.dataView, this.byteOffset);
  }
  set pos(value: XenkbdPosition) {
    copyRecord(XenkbdPosition, this.dataView, this.byteOffset, value);
  }

  get mtouch(): XenkbdMtouch {
    return new XenkbdMtouch(this.dataView, this.byteOffset);
  }
  set mtouch(value: XenkbdMtouch) {
    copyRecord(XenkbdMtouch, this.dataView, this.byteOffset, value);
  }

  get pad(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** union xenkbd_out_event (io/kbdif.h), 40 bytes, align 1. */
export class XenkbdOutEvent extends Union<"union xenkbd_out_event"> {
  static readonly cName = "union xenkbd_out_event";
  static readonly size = 40;
  static readonly align = 1;
  static readonly fields: string = `
    type 0 u8
    pad 0 s8[40]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get pad(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}

/** struct xenkbd_page (io/kbdif.h), 16 bytes, align 4. */
export class XenkbdPage extends Struct<"struct xenkbd_page"> {
  static readonly cName = "struct xenkbd_page";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    in_cons 0 u32
    in_prod 4 u32
    out_cons 8 u32
    out_prod 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
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

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenkbdPagePlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      out_cons: dataView.getUint32(byteOffset + 8, true),
      out_prod: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenkbdPagePlain {
    return XenkbdPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenkbdPagePlain {
    return XenkbdPage.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenkbdPagePlain {
  in_cons: number;
  in_prod: number;
  out_cons: number;
  out_prod: number;
}
