// The records of Xen's public header hvm/save.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  assignBytes,
  copyRecord,
  copySignedBytes,
  elementsToEnd,
  signedBytesAt,
} from "../../../../runtime/struct/records.ts";

/** struct hvm_save_descriptor (hvm/save.h), 8 bytes, align 4. */
export class HvmSaveDescriptor extends Struct<"struct hvm_save_descriptor"> {
  static readonly cName = "struct hvm_save_descriptor";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    typecode 0 u16
    instance 2 u16
    length 4 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): HvmSaveDescriptorPlain {
    return {
      typecode: dataView.getUint16(byteOffset, true),
      instance: dataView.getUint16(byteOffset + 2, true),
      length: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): HvmSaveDescriptorPlain {
    return HvmSaveDescriptor.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmSaveDescriptorPlain {
    return HvmSaveDescriptor.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = "";

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 0);
  }

  static decodeAt(_dataView: DataView, _byteOffset: number): HvmSaveEndPlain {
    return {};
  }

  decode(): HvmSaveEndPlain {
    return HvmSaveEnd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): HvmSaveEndPlain {
    return HvmSaveEnd.decodeAt(this.dataView, this.byteOffset);
  }
}

export type HvmSaveEndPlain = Record<string, never>;

/** struct __HVM_SAVE_TYPE_END (hvm/save.h), 1 bytes, align 1. */
export class __HVMSAVETYPEEND extends Struct<"struct __HVM_SAVE_TYPE_END"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_END";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    t 0 struct hvm_save_end
    c 0 s8[]
    cpt 0 s8[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get t(): HvmSaveEnd {
    return new HvmSaveEnd(this.dataView, this.byteOffset);
  }
  set t(value: HvmSaveEnd) {
    copyRecord(HvmSaveEnd, this.dataView, this.byteOffset, value);
  }

  get c(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, elementsToEnd(this, 0, 1));
  }

  get cpt(): Int8Array {
    return signedBytesAt(this.dataView, this.byteOffset, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEENDPlain {
    return {
      t: HvmSaveEnd.decodeAt(dataView, byteOffset),
      cpt: copySignedBytes(dataView, byteOffset, 1),
    };
  }

  decode(): __HVMSAVETYPEENDPlain {
    return __HVMSAVETYPEEND.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): __HVMSAVETYPEENDPlain {
    return __HVMSAVETYPEEND.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface __HVMSAVETYPEENDPlain {
  t: HvmSaveEndPlain;
  cpt: Int8Array;
}
