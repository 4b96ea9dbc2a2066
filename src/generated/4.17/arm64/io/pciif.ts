// The records of Xen's public header io/pciif.h. Made by `bun run codegen`: do not edit.

import { Struct, StructArray, copyRecord } from "../../../../runtime/struct/index.ts";

/** struct xen_msix_entry (io/pciif.h), 4 bytes, align 2. */
export class XenMsixEntry extends Struct<"struct xen_msix_entry"> {
  static readonly cName = "struct xen_msix_entry";
  static readonly size = 4;
  static readonly align = 2;

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

  decode(): XenMsixEntryPlain {
    return {
      vector: this.vector,
      entry: this.entry,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 548);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get bus(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set bus(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get devfn(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set devfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
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
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get info(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set info(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get msix_entries(): StructArray<XenMsixEntry> {
    return new StructArray(this.dataView, this.byteOffset + 36, 128, XenMsixEntry);
  }

  decode(): XenPciOpPlain {
    return {
      cmd: this.cmd,
      err: this.err,
      domain: this.domain,
      bus: this.bus,
      devfn: this.devfn,
      offset: this.offset,
      size: this.size,
      value: this.value,
      info: this.info,
      msix_entries: Array.from(this.msix_entries, (element) => element.decode()),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get bus(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set bus(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get devfn(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set devfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  decode(): XenPcieAerOpPlain {
    return {
      cmd: this.cmd,
      err: this.err,
      domain: this.domain,
      bus: this.bus,
      devfn: this.devfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 572);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
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

  decode(): XenPciSharedinfoPlain {
    return {
      flags: this.flags,
      op: this.op.decode(),
      aer_op: this.aer_op.decode(),
    };
  }
}

export interface XenPciSharedinfoPlain {
  flags: number;
  op: XenPciOpPlain;
  aer_op: XenPcieAerOpPlain;
}
