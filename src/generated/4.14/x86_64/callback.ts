// The records of Xen's public header callback.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct callback_register (callback.h), 16 bytes, align 8. */
export class CallbackRegister extends Struct<"struct callback_register"> {
  static readonly cName = "struct callback_register";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u16
    flags 2 u16
    address 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set flags(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): CallbackRegisterPlain {
    return {
      type: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      address: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<CallbackRegisterPlain> {
    return {
      type: dataView.getUint16(byteOffset, true),
      flags: dataView.getUint16(byteOffset + 2, true),
      address: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): CallbackRegisterPlain {
    return CallbackRegister.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<CallbackRegisterPlain> {
    return CallbackRegister.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface CallbackRegisterPlain {
  type: number;
  flags: number;
  address: bigint;
}

/** struct callback_unregister (callback.h), 4 bytes, align 2. */
export class CallbackUnregister extends Struct<"struct callback_unregister"> {
  static readonly cName = "struct callback_unregister";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    type 0 u16
    _unused 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get type(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get _unused(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set _unused(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): CallbackUnregisterPlain {
    return {
      type: dataView.getUint16(byteOffset, true),
      _unused: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): CallbackUnregisterPlain {
    return CallbackUnregister.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): CallbackUnregisterPlain {
    return CallbackUnregister.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface CallbackUnregisterPlain {
  type: number;
  _unused: number;
}
