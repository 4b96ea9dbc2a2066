// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_arch_domainconfig (arch-arm.h), 12 bytes, align 4. */
export class XenArchDomainconfig extends Struct<"struct xen_arch_domainconfig"> {
  static readonly cName = "struct xen_arch_domainconfig";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    gic_version 0 u8
    tee_type 2 u16
    nr_spis 4 u32
    clock_frequency 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get gic_version(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set gic_version(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get tee_type(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set tee_type(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get nr_spis(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_spis(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get clock_frequency(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set clock_frequency(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArchDomainconfigPlain {
    return {
      gic_version: dataView.getUint8(byteOffset),
      tee_type: dataView.getUint16(byteOffset + 2, true),
      nr_spis: dataView.getUint32(byteOffset + 4, true),
      clock_frequency: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenArchDomainconfigPlain {
    return XenArchDomainconfig.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenArchDomainconfigPlain {
    return XenArchDomainconfig.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenArchDomainconfigPlain {
  gic_version: number;
  tee_type: number;
  nr_spis: number;
  clock_frequency: number;
}
