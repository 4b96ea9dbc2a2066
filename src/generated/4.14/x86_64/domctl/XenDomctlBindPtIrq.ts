// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_bind_pt_irq (domctl.h), 24 bytes, align 8. */
export class XenDomctlBindPtIrq extends Struct<"struct xen_domctl_bind_pt_irq"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    machine_irq 0 u32
    irq_type 4 u32
    u 8 struct xen_domctl_bind_pt_irq.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get machine_irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get irq_type(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set irq_type(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlBindPtIrqU {
    return new XenDomctlBindPtIrqU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlBindPtIrqU) {
    copyRecord(XenDomctlBindPtIrqU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqPlain {
    return {
      machine_irq: dataView.getUint32(byteOffset, true),
      irq_type: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlBindPtIrqPlain {
    return XenDomctlBindPtIrq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqPlain {
    return XenDomctlBindPtIrq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlBindPtIrqPlain {
  machine_irq: number;
  irq_type: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_bind_pt_irq (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlBindPtIrqU extends Union<"struct xen_domctl_bind_pt_irq.u"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    isa 0 struct xen_domctl_bind_pt_irq.u.isa
    pci 0 struct xen_domctl_bind_pt_irq.u.pci
    msi 0 struct xen_domctl_bind_pt_irq.u.msi
    spi 0 struct xen_domctl_bind_pt_irq.u.spi
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get isa(): XenDomctlBindPtIrqUIsa {
    return new XenDomctlBindPtIrqUIsa(this.dataView, this.byteOffset);
  }
  set isa(value: XenDomctlBindPtIrqUIsa) {
    copyRecord(XenDomctlBindPtIrqUIsa, this.dataView, this.byteOffset, value);
  }

  get pci(): XenDomctlBindPtIrqUPci {
    return new XenDomctlBindPtIrqUPci(this.dataView, this.byteOffset);
  }
  set pci(value: XenDomctlBindPtIrqUPci) {
    copyRecord(XenDomctlBindPtIrqUPci, this.dataView, this.byteOffset, value);
  }

  get msi(): XenDomctlBindPtIrqUMsi {
    return new XenDomctlBindPtIrqUMsi(this.dataView, this.byteOffset);
  }
  set msi(value: XenDomctlBindPtIrqUMsi) {
    copyRecord(XenDomctlBindPtIrqUMsi, this.dataView, this.byteOffset, value);
  }

  get spi(): XenDomctlBindPtIrqUSpi {
    return new XenDomctlBindPtIrqUSpi(this.dataView, this.byteOffset);
  }
  set spi(value: XenDomctlBindPtIrqUSpi) {
    copyRecord(XenDomctlBindPtIrqUSpi, this.dataView, this.byteOffset, value);
  }
}

/** isa of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 1 bytes, align 1. */
export class XenDomctlBindPtIrqUIsa extends Struct<"struct xen_domctl_bind_pt_irq.u.isa"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.isa";
  static readonly size = 1;
  static readonly align = 1;
  static readonly fields: string = `
    isa_irq 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get isa_irq(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set isa_irq(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUIsaPlain {
    return {
      isa_irq: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenDomctlBindPtIrqUIsaPlain {
    return XenDomctlBindPtIrqUIsa.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqUIsaPlain {
    return XenDomctlBindPtIrqUIsa.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlBindPtIrqUIsaPlain {
  isa_irq: number;
}

/** pci of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 3 bytes, align 1. */
export class XenDomctlBindPtIrqUPci extends Struct<"struct xen_domctl_bind_pt_irq.u.pci"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.pci";
  static readonly size = 3;
  static readonly align = 1;
  static readonly fields: string = `
    bus 0 u8
    device 1 u8
    intx 2 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 3);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get device(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set device(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get intx(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set intx(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUPciPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      device: dataView.getUint8(byteOffset + 1),
      intx: dataView.getUint8(byteOffset + 2),
    };
  }

  decode(): XenDomctlBindPtIrqUPciPlain {
    return XenDomctlBindPtIrqUPci.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqUPciPlain {
    return XenDomctlBindPtIrqUPci.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlBindPtIrqUPciPlain {
  bus: number;
  device: number;
  intx: number;
}

/** msi of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlBindPtIrqUMsi extends Struct<"struct xen_domctl_bind_pt_irq.u.msi"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.msi";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    gvec 0 u8
    gflags 4 u32
    gtable 8 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get gvec(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set gvec(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get gflags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gflags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gtable(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set gtable(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get gtable_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set gtable_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUMsiPlain {
    return {
      gvec: dataView.getUint8(byteOffset),
      gflags: dataView.getUint32(byteOffset + 4, true),
      gtable: dataView.getBigUint64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenDomctlBindPtIrqUMsiPlain> {
    return {
      gvec: dataView.getUint8(byteOffset),
      gflags: dataView.getUint32(byteOffset + 4, true),
      gtable: readU64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XenDomctlBindPtIrqUMsiPlain {
    return XenDomctlBindPtIrqUMsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenDomctlBindPtIrqUMsiPlain> {
    return XenDomctlBindPtIrqUMsi.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlBindPtIrqUMsiPlain {
  gvec: number;
  gflags: number;
  gtable: bigint;
}

/** spi of struct xen_domctl_bind_pt_irq.u (domctl.h): struct, 2 bytes, align 2. */
export class XenDomctlBindPtIrqUSpi extends Struct<"struct xen_domctl_bind_pt_irq.u.spi"> {
  static readonly cName = "struct xen_domctl_bind_pt_irq.u.spi";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    spi 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get spi(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set spi(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlBindPtIrqUSpiPlain {
    return {
      spi: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): XenDomctlBindPtIrqUSpiPlain {
    return XenDomctlBindPtIrqUSpi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlBindPtIrqUSpiPlain {
    return XenDomctlBindPtIrqUSpi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlBindPtIrqUSpiPlain {
  spi: number;
}
