// The records of Xen's public header hvm/save.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  elementsToEnd,
} from "../../../../runtime/struct/records.ts";
import { HvmSaveEnd, type HvmSaveEndPlain } from "../../x86_64/hvm/save.ts";

export {
  HvmSaveDescriptor,
  type HvmSaveDescriptorPlain,
  HvmSaveEnd,
  type HvmSaveEndPlain,
} from "../../x86_64/hvm/save.ts";

/** struct __HVM_SAVE_TYPE_END (hvm/save.h), 1 bytes, align 1. */
export class __HVMSAVETYPEEND extends Struct<"struct __HVM_SAVE_TYPE_END"> {
  static readonly cName = "struct __HVM_SAVE_TYPE_END";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    t 0 struct hvm_save_end
    c 0 u8[]
    cpt 0 u8[1]
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

  get c(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, elementsToEnd(this, 0, 1));
  }

  get cpt(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 1);
  }
  set cpt(value: ArrayLike<number>) {
    assignBytes(this.cpt, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): __HVMSAVETYPEENDPlain {
    return {
      t: HvmSaveEnd.decodeAt(dataView, byteOffset),
      cpt: copyBytes(dataView, byteOffset, 1),
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
  cpt: Uint8Array;
}
