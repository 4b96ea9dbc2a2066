// The records of Xen's public header callback.h. Made by `bun run codegen`: do not edit.

import { Struct, readU64Number, writeU64Number } from "../../../runtime/struct/index.ts";

/** struct callback_register (callback.h), 16 bytes, align 8. */
export class CallbackRegister extends Struct<"struct callback_register"> {
  static readonly cName = "struct callback_register";
  static readonly size = 16;
  static readonly align = 8;

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

  decode(): CallbackRegisterPlain {
    return {
      type: this.type,
      flags: this.flags,
      address: this.address,
    };
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

  decode(): CallbackUnregisterPlain {
    return {
      type: this.type,
      _unused: this._unused,
    };
  }
}

export interface CallbackUnregisterPlain {
  type: number;
  _unused: number;
}
