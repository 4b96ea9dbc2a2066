// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_readconsole (sysctl.h), 24 bytes, align 8. */
export class XenSysctlReadconsole extends Struct<"struct xen_sysctl_readconsole"> {
  static readonly cName = "struct xen_sysctl_readconsole";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    clear 0 u8
    incremental 1 u8
    pad0 2 u8
    pad1 3 u8
    index 4 u32
    buffer 8 handle8 char
    count 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get clear(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set clear(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get incremental(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set incremental(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get pad0(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set pad0(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get pad1(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set pad1(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get index(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set index(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get buffer(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set buffer(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get buffer_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  /** Bytes. */
  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlReadconsolePlain {
    return {
      clear: dataView.getUint8(byteOffset),
      incremental: dataView.getUint8(byteOffset + 1),
      pad0: dataView.getUint8(byteOffset + 2),
      pad1: dataView.getUint8(byteOffset + 3),
      index: dataView.getUint32(byteOffset + 4, true),
      count: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenSysctlReadconsolePlain {
    return XenSysctlReadconsole.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlReadconsolePlain {
    return XenSysctlReadconsole.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlReadconsolePlain {
  clear: number;
  incremental: number;
  pad0: number;
  pad1: number;
  index: number;
  /** Bytes. */
  count: number;
}
