// The records of Xen's public header io/kbdif.h. Made by `bun run codegen`: do not edit.

import { Union, assignBytes, bytesAt, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenkbdKey, XenkbdMotion, XenkbdMtouch, XenkbdPosition } from "../../x86_64/io/kbdif.ts";

export {
  XenkbdMotion,
  type XenkbdMotionPlain,
  XenkbdKey,
  type XenkbdKeyPlain,
  XenkbdPosition,
  type XenkbdPositionPlain,
  XenkbdMtouch,
  type XenkbdMtouchPlain,
  XenkbdMtouchU,
  XenkbdMtouchUPos,
  type XenkbdMtouchUPosPlain,
  XenkbdMtouchUShape,
  type XenkbdMtouchUShapePlain,
  XenkbdPage,
  type XenkbdPagePlain,
} from "../../x86_64/io/kbdif.ts";

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
    pad 0 u8[40]
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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 40);
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
    pad 0 u8[40]
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

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 40);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }
}
