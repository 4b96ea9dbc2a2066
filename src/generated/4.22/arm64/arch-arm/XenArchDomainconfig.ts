// The records of Xen's public header arch-arm.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_arch_domainconfig (arch-arm.h), 16 bytes, align 4. */
export class XenArchDomainconfig extends Struct<"struct xen_arch_domainconfig"> {
  static readonly cName = "struct xen_arch_domainconfig";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    gic_version 0 u8
    sve_vl 1 u8
    tee_type 2 u16
    nr_spis 4 u32
    clock_frequency 8 u32
    arm_sci_type 12 u8
    v8r_el1_msa 13 u8
    pad 14 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get gic_version(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set gic_version(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get sve_vl(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set sve_vl(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
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

  get arm_sci_type(): number {
    return this.dataView.getUint8(this.byteOffset + 12);
  }
  set arm_sci_type(value: number) {
    this.dataView.setUint8(this.byteOffset + 12, value);
  }

  get v8r_el1_msa(): number {
    return this.dataView.getUint8(this.byteOffset + 13);
  }
  set v8r_el1_msa(value: number) {
    this.dataView.setUint8(this.byteOffset + 13, value);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 14, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 14, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenArchDomainconfigPlain {
    return {
      gic_version: dataView.getUint8(byteOffset),
      sve_vl: dataView.getUint8(byteOffset + 1),
      tee_type: dataView.getUint16(byteOffset + 2, true),
      nr_spis: dataView.getUint32(byteOffset + 4, true),
      clock_frequency: dataView.getUint32(byteOffset + 8, true),
      arm_sci_type: dataView.getUint8(byteOffset + 12),
      v8r_el1_msa: dataView.getUint8(byteOffset + 13),
      pad: dataView.getUint16(byteOffset + 14, true),
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
  sve_vl: number;
  tee_type: number;
  nr_spis: number;
  clock_frequency: number;
  arm_sci_type: number;
  v8r_el1_msa: number;
  pad: number;
}
