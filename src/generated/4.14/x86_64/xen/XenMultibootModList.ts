// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_multiboot_mod_list (xen.h), 16 bytes, align 4. */
export class XenMultibootModList extends Struct<"struct xen_multiboot_mod_list"> {
  static readonly cName = "struct xen_multiboot_mod_list";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    mod_start 0 u32
    mod_end 4 u32
    cmdline 8 u32
    pad 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get mod_start(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mod_start(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mod_end(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set mod_end(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get cmdline(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set cmdline(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMultibootModListPlain {
    return {
      mod_start: dataView.getUint32(byteOffset, true),
      mod_end: dataView.getUint32(byteOffset + 4, true),
      cmdline: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenMultibootModListPlain {
    return XenMultibootModList.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMultibootModListPlain {
    return XenMultibootModList.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMultibootModListPlain {
  mod_start: number;
  mod_end: number;
  cmdline: number;
  pad: number;
}
