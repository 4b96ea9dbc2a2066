// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../../runtime/struct/records.ts";

/** struct page_offline_action (arch-x86/xen-mca.h), 16 bytes, align 8. */
export class PageOfflineAction extends Struct<"struct page_offline_action"> {
  static readonly cName = "struct page_offline_action";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    mfn 0 u64
    status 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set mfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get mfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set mfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PageOfflineActionPlain {
    return {
      mfn: dataView.getBigUint64(byteOffset, true),
      status: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PageOfflineActionPlain> {
    return {
      mfn: readU64Number(dataView, byteOffset),
      status: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): PageOfflineActionPlain {
    return PageOfflineAction.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PageOfflineActionPlain> {
    return PageOfflineAction.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PageOfflineActionPlain {
  mfn: bigint;
  status: bigint;
}
