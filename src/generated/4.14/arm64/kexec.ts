// The records of Xen's public header kexec.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, copyRecord, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

export {
  XenKexecExec,
  type XenKexecExecPlain,
  XenKexecRange,
  type XenKexecRangePlain,
  XenKexecSegment,
  type XenKexecSegmentPlain,
  XenKexecSegmentBuf,
  XenKexecLoad,
  type XenKexecLoadPlain,
  XenKexecLoadSegments,
  XenKexecUnload,
  type XenKexecUnloadPlain,
  XenKexecStatus,
  type XenKexecStatusPlain,
} from "../x86_64/kexec.ts";

/** struct xen_kexec_image (kexec.h), 16 bytes, align 8. */
export class XenKexecImage extends Struct<"struct xen_kexec_image"> {
  static readonly cName = "struct xen_kexec_image";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    indirection_page 0 u64
    start_address 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get indirection_page(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set indirection_page(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get indirection_page_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set indirection_page_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get start_address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set start_address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get start_address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set start_address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecImagePlain {
    return {
      indirection_page: dataView.getBigUint64(byteOffset, true),
      start_address: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecImagePlain> {
    return {
      indirection_page: readU64Number(dataView, byteOffset),
      start_address: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenKexecImagePlain {
    return XenKexecImage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecImagePlain> {
    return XenKexecImage.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecImagePlain {
  indirection_page: bigint;
  start_address: bigint;
}

/** struct xen_kexec_load_v1 (kexec.h), 24 bytes, align 8. */
export class XenKexecLoadV1 extends Struct<"struct xen_kexec_load_v1"> {
  static readonly cName = "struct xen_kexec_load_v1";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 s32
    image 8 struct xen_kexec_image
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get image(): XenKexecImage {
    return new XenKexecImage(this.dataView, this.byteOffset + 8);
  }
  set image(value: XenKexecImage) {
    copyRecord(XenKexecImage, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecLoadV1Plain {
    return {
      type: dataView.getInt32(byteOffset, true),
      image: XenKexecImage.decodeAt(dataView, byteOffset + 8),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecLoadV1Plain> {
    return {
      type: dataView.getInt32(byteOffset, true),
      image: XenKexecImage.decodeNumbersAt(dataView, byteOffset + 8),
    };
  }

  decode(): XenKexecLoadV1Plain {
    return XenKexecLoadV1.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecLoadV1Plain> {
    return XenKexecLoadV1.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecLoadV1Plain {
  type: number;
  image: XenKexecImagePlain;
}
