// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../../runtime/struct/records.ts";

/** struct xen_flask_boolean (xsm/flask_op.h), 24 bytes, align 8. */
export class XenFlaskBoolean extends Struct<"struct xen_flask_boolean"> {
  static readonly cName = "struct xen_flask_boolean";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    bool_id 0 u32
    enforcing 4 u8
    pending 5 u8
    new_value 6 u8
    commit 7 u8
    size 8 u32
    name 16 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get bool_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set bool_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get enforcing(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set enforcing(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pending(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set pending(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get new_value(): number {
    return this.dataView.getUint8(this.byteOffset + 6);
  }
  set new_value(value: number) {
    this.dataView.setUint8(this.byteOffset + 6, value);
  }

  get commit(): number {
    return this.dataView.getUint8(this.byteOffset + 7);
  }
  set commit(value: number) {
    this.dataView.setUint8(this.byteOffset + 7, value);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get name(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set name(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get name_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenFlaskBooleanPlain {
    return {
      bool_id: dataView.getUint32(byteOffset, true),
      enforcing: dataView.getUint8(byteOffset + 4),
      pending: dataView.getUint8(byteOffset + 5),
      new_value: dataView.getUint8(byteOffset + 6),
      commit: dataView.getUint8(byteOffset + 7),
      size: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenFlaskBooleanPlain {
    return XenFlaskBoolean.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenFlaskBooleanPlain {
    return XenFlaskBoolean.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenFlaskBooleanPlain {
  bool_id: number;
  enforcing: number;
  pending: number;
  new_value: number;
  commit: number;
  size: number;
}
