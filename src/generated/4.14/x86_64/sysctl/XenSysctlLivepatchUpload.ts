// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";
import { XenLivepatchName, type XenLivepatchNamePlain } from "./XenLivepatchName.ts";

/** struct xen_sysctl_livepatch_upload (sysctl.h), 32 bytes, align 8. */
export class XenSysctlLivepatchUpload extends Struct<"struct xen_sysctl_livepatch_upload"> {
  static readonly cName = "struct xen_sysctl_livepatch_upload";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    name 0 struct xen_livepatch_name
    size 16 u64
    payload 24 handle8 uint8_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get name(): XenLivepatchName {
    return new XenLivepatchName(this.dataView, this.byteOffset);
  }
  set name(value: XenLivepatchName) {
    copyRecord(XenLivepatchName, this.dataView, this.byteOffset, value);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get payload(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set payload(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get payload_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlLivepatchUploadPlain {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      size: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenSysctlLivepatchUploadPlain> {
    return {
      name: XenLivepatchName.decodeAt(dataView, byteOffset),
      size: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenSysctlLivepatchUploadPlain {
    return XenSysctlLivepatchUpload.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenSysctlLivepatchUploadPlain> {
    return XenSysctlLivepatchUpload.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlLivepatchUploadPlain {
  name: XenLivepatchNamePlain;
  size: bigint;
}
