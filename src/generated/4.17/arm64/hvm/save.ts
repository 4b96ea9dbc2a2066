// The records of Xen's public header hvm/save.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyRecord, elementsToEnd } from "../../../../runtime/struct/index.ts";

/** struct hvm_save_descriptor (hvm/save.h), 8 bytes, align 4. */
export class HvmSaveDescriptor extends Struct<"struct hvm_save_descriptor"> {
  static readonly cName = "struct hvm_save_descriptor";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get typecode(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set typecode(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get instance(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set instance(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): HvmSaveDescriptorPlain {
    return {
      typecode: this.typecode,
      instance: this.instance,
      length: this.length,
    };
  }
}

export interface HvmSaveDescriptorPlain {
  typecode: number;
  instance: number;
  length: number;
}

/** struct hvm_save_end (hvm/save.h), 0 bytes, align 1. */
export class HvmSaveEnd extends Struct<"struct hvm_save_end"> {
  static readonly cName = "struct hvm_save_end";
  static readonly size = 0;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 0);
  }

  decode(): HvmSaveEndPlain {
    return {};
  }
}

export type HvmSaveEndPlain = Record<string, never>;

/** struct __HVM_SAVE_TYPE_END (hvm/save.h), 1 bytes, align 1. */
export class __HVMSAVETYPEEND extends Struct<"struct __HVM_SAVE_TYPE_END"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_END";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get t(): HvmSaveEnd {
    return new HvmSaveEnd(this.dataView, this.byteOffset);
  }
  set t(value: HvmSaveEnd) {
    copyRecord(HvmSaveEnd, this.dataView, this.byteOffset, value);
  }

  get c(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, elementsToEnd(this, 0, 1));
  }

  get cpt(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  decode(): __HVMSAVETYPEENDPlain {
    return {
      t: this.t.decode(),
      cpt: this.cpt.slice(),
    };
  }
}

export interface __HVMSAVETYPEENDPlain {
  t: HvmSaveEndPlain;
  cpt: Uint8Array;
}
