// The records of Xen's public header io/pciif.h. Made by `bun run codegen`: do not edit.

import { Struct, StructArray, copyRecord } from "../../../../runtime/struct/records.ts";

/** struct xen_msix_entry (io/pciif.h), 4 bytes, align 2. */
export class XenMsixEntry extends Struct<"struct xen_msix_entry"> {
  static readonly cName = "struct xen_msix_entry";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    vector 0 u16
    entry 2 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get vector(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set vector(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get entry(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set entry(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMsixEntryPlain {
    return {
      vector: dataView.getUint16(byteOffset, true),
      entry: dataView.getUint16(byteOffset + 2, true),
    };
  }

  decode(): XenMsixEntryPlain {
    return XenMsixEntry.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMsixEntryPlain {
    return XenMsixEntry.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMsixEntryPlain {
  vector: number;
  entry: number;
}

/** struct xen_pci_op (io/pciif.h), 548 bytes, align 4. */
export class XenPciOp extends Struct<"struct xen_pci_op"> {
  static readonly cName = "struct xen_pci_op";
  static readonly size = 548;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    err 4 s32
    domain 8 u32
    bus 12 u32
    devfn 16 u32
    offset 20 s32
    size 24 s32
    value 28 u32
    info 32 u32
    msix_entries 36 struct xen_msix_entry[128]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 548);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get err(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set err(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get domain(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set domain(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get bus(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set bus(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get devfn(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set devfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get offset(): number {
    return this.dataView.getInt32(this.byteOffset + 20, true);
  }
  set offset(value: number) {
    this.dataView.setInt32(this.byteOffset + 20, value, true);
  }

  get size(): number {
    return this.dataView.getInt32(this.byteOffset + 24, true);
  }
  set size(value: number) {
    this.dataView.setInt32(this.byteOffset + 24, value, true);
  }

  get value(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set value(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get info(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set info(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get msix_entries(): StructArray<XenMsixEntry> {
    return new StructArray(this.dataView, this.byteOffset + 36, 128, XenMsixEntry);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPciOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      err: dataView.getInt32(byteOffset + 4, true),
      domain: dataView.getUint32(byteOffset + 8, true),
      bus: dataView.getUint32(byteOffset + 12, true),
      devfn: dataView.getUint32(byteOffset + 16, true),
      offset: dataView.getInt32(byteOffset + 20, true),
      size: dataView.getInt32(byteOffset + 24, true),
      value: dataView.getUint32(byteOffset + 28, true),
      info: dataView.getUint32(byteOffset + 32, true),
      msix_entries: new StructArray(dataView, byteOffset + 36, 128, XenMsixEntry).decode(),
    };
  }

  decode(): XenPciOpPlain {
    return XenPciOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPciOpPlain {
    return XenPciOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPciOpPlain {
  cmd: number;
  err: number;
  domain: number;
  bus: number;
  devfn: number;
  offset: number;
  size: number;
  value: number;
  info: number;
  msix_entries: XenMsixEntryPlain[];
}

/** struct xen_pcie_aer_op (io/pciif.h), 20 bytes, align 4. */
export class XenPcieAerOp extends Struct<"struct xen_pcie_aer_op"> {
  static readonly cName = "struct xen_pcie_aer_op";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    err 4 s32
    domain 8 u32
    bus 12 u32
    devfn 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get err(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set err(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get domain(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set domain(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get bus(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set bus(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get devfn(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set devfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPcieAerOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      err: dataView.getInt32(byteOffset + 4, true),
      domain: dataView.getUint32(byteOffset + 8, true),
      bus: dataView.getUint32(byteOffset + 12, true),
      devfn: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenPcieAerOpPlain {
    return XenPcieAerOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPcieAerOpPlain {
    return XenPcieAerOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPcieAerOpPlain {
  cmd: number;
  err: number;
  domain: number;
  bus: number;
  devfn: number;
}

/** struct xen_pci_sharedinfo (io/pciif.h), 572 bytes, align 4. */
export class XenPciSharedinfo extends Struct<"struct xen_pci_sharedinfo"> {
  static readonly cName = "struct xen_pci_sharedinfo";
  static readonly size = 572;
  static readonly align = 4;
  static readonly fields: string = `
    flags 0 u32
    op 4 struct xen_pci_op
    aer_op 552 struct xen_pcie_aer_op
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 572);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get op(): XenPciOp {
    return new XenPciOp(this.dataView, this.byteOffset + 4);
  }
  set op(value: XenPciOp) {
    copyRecord(XenPciOp, this.dataView, this.byteOffset + 4, value);
  }

  get aer_op(): XenPcieAerOp {
    return new XenPcieAerOp(this.dataView, this.byteOffset + 552);
  }
  set aer_op(value: XenPcieAerOp) {
    copyRecord(XenPcieAerOp, this.dataView, this.byteOffset + 552, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenPciSharedinfoPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      op: XenPciOp.decodeAt(dataView, byteOffset + 4),
      aer_op: XenPcieAerOp.decodeAt(dataView, byteOffset + 552),
    };
  }

  decode(): XenPciSharedinfoPlain {
    return XenPciSharedinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenPciSharedinfoPlain {
    return XenPciSharedinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenPciSharedinfoPlain {
  flags: number;
  op: XenPciOpPlain;
  aer_op: XenPcieAerOpPlain;
}
