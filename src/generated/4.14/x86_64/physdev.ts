// The records of Xen's public header physdev.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U32Array,
  Union,
  copyBytes,
  copyRecord,
  elementsToEnd,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";
import { PhysdevPciDevice } from "./physdev/PhysdevPciDevice.ts";

export { PhysdevPciDevice, type PhysdevPciDevicePlain } from "./physdev/PhysdevPciDevice.ts";

/** struct physdev_eoi (physdev.h), 4 bytes, align 4. */
export class PhysdevEoi extends Struct<"struct physdev_eoi"> {
  static readonly cName = "struct physdev_eoi";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    irq 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevEoiPlain {
    return {
      irq: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): PhysdevEoiPlain {
    return PhysdevEoi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevEoiPlain {
    return PhysdevEoi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevEoiPlain {
  irq: number;
}

/** struct physdev_pirq_eoi_gmfn (physdev.h), 8 bytes, align 8. */
export class PhysdevPirqEoiGmfn extends Struct<"struct physdev_pirq_eoi_gmfn"> {
  static readonly cName = "struct physdev_pirq_eoi_gmfn";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    gmfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gmfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set gmfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get gmfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set gmfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevPirqEoiGmfnPlain {
    return {
      gmfn: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PhysdevPirqEoiGmfnPlain> {
    return {
      gmfn: readU64Number(dataView, byteOffset),
    };
  }

  decode(): PhysdevPirqEoiGmfnPlain {
    return PhysdevPirqEoiGmfn.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PhysdevPirqEoiGmfnPlain> {
    return PhysdevPirqEoiGmfn.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevPirqEoiGmfnPlain {
  gmfn: bigint;
}

/** struct physdev_irq_status_query (physdev.h), 8 bytes, align 4. */
export class PhysdevIrqStatusQuery extends Struct<"struct physdev_irq_status_query"> {
  static readonly cName = "struct physdev_irq_status_query";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    irq 0 u32
    flags 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevIrqStatusQueryPlain {
    return {
      irq: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): PhysdevIrqStatusQueryPlain {
    return PhysdevIrqStatusQuery.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevIrqStatusQueryPlain {
    return PhysdevIrqStatusQuery.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevIrqStatusQueryPlain {
  irq: number;
  flags: number;
}

/** struct physdev_set_iopl (physdev.h), 4 bytes, align 4. */
export class PhysdevSetIopl extends Struct<"struct physdev_set_iopl"> {
  static readonly cName = "struct physdev_set_iopl";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    iopl 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get iopl(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set iopl(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevSetIoplPlain {
    return {
      iopl: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): PhysdevSetIoplPlain {
    return PhysdevSetIopl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevSetIoplPlain {
    return PhysdevSetIopl.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevSetIoplPlain {
  iopl: number;
}

/** struct physdev_set_iobitmap (physdev.h), 16 bytes, align 8. */
export class PhysdevSetIobitmap extends Struct<"struct physdev_set_iobitmap"> {
  static readonly cName = "struct physdev_set_iobitmap";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    bitmap 0 handle8 uint8_t
    nr_ports 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get bitmap(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set bitmap(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get bitmap_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevSetIobitmapPlain {
    return {
      nr_ports: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): PhysdevSetIobitmapPlain {
    return PhysdevSetIobitmap.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevSetIobitmapPlain {
    return PhysdevSetIobitmap.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevSetIobitmapPlain {
  nr_ports: number;
}

/** struct physdev_apic (physdev.h), 16 bytes, align 8. */
export class PhysdevApic extends Struct<"struct physdev_apic"> {
  static readonly cName = "struct physdev_apic";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    apic_physbase 0 u64
    reg 8 u32
    value 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get apic_physbase(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set apic_physbase(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get apic_physbase_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set apic_physbase_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get reg(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set reg(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get value(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set value(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevApicPlain {
    return {
      apic_physbase: dataView.getBigUint64(byteOffset, true),
      reg: dataView.getUint32(byteOffset + 8, true),
      value: dataView.getUint32(byteOffset + 12, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PhysdevApicPlain> {
    return {
      apic_physbase: readU64Number(dataView, byteOffset),
      reg: dataView.getUint32(byteOffset + 8, true),
      value: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): PhysdevApicPlain {
    return PhysdevApic.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PhysdevApicPlain> {
    return PhysdevApic.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevApicPlain {
  apic_physbase: bigint;
  reg: number;
  value: number;
}

/** struct physdev_irq (physdev.h), 8 bytes, align 4. */
export class PhysdevIrq extends Struct<"struct physdev_irq"> {
  static readonly cName = "struct physdev_irq";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    irq 0 u32
    vector 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vector(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vector(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevIrqPlain {
    return {
      irq: dataView.getUint32(byteOffset, true),
      vector: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): PhysdevIrqPlain {
    return PhysdevIrq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevIrqPlain {
    return PhysdevIrq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevIrqPlain {
  irq: number;
  vector: number;
}

/** struct physdev_map_pirq (physdev.h), 40 bytes, align 8. */
export class PhysdevMapPirq extends Struct<"struct physdev_map_pirq"> {
  static readonly cName = "struct physdev_map_pirq";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    domid 0 u16
    type 4 s32
    index 8 s32
    pirq 12 s32
    bus 16 s32
    devfn 20 s32
    entry_nr 24 s32
    table_base 32 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get index(): number {
    return this.dataView.getInt32(this.byteOffset + 8, true);
  }
  set index(value: number) {
    this.dataView.setInt32(this.byteOffset + 8, value, true);
  }

  get pirq(): number {
    return this.dataView.getInt32(this.byteOffset + 12, true);
  }
  set pirq(value: number) {
    this.dataView.setInt32(this.byteOffset + 12, value, true);
  }

  get bus(): number {
    return this.dataView.getInt32(this.byteOffset + 16, true);
  }
  set bus(value: number) {
    this.dataView.setInt32(this.byteOffset + 16, value, true);
  }

  get devfn(): number {
    return this.dataView.getInt32(this.byteOffset + 20, true);
  }
  set devfn(value: number) {
    this.dataView.setInt32(this.byteOffset + 20, value, true);
  }

  get entry_nr(): number {
    return this.dataView.getInt32(this.byteOffset + 24, true);
  }
  set entry_nr(value: number) {
    this.dataView.setInt32(this.byteOffset + 24, value, true);
  }

  get table_base(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set table_base(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get table_base_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set table_base_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevMapPirqPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      type: dataView.getInt32(byteOffset + 4, true),
      index: dataView.getInt32(byteOffset + 8, true),
      pirq: dataView.getInt32(byteOffset + 12, true),
      bus: dataView.getInt32(byteOffset + 16, true),
      devfn: dataView.getInt32(byteOffset + 20, true),
      entry_nr: dataView.getInt32(byteOffset + 24, true),
      table_base: dataView.getBigUint64(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PhysdevMapPirqPlain> {
    return {
      domid: dataView.getUint16(byteOffset, true),
      type: dataView.getInt32(byteOffset + 4, true),
      index: dataView.getInt32(byteOffset + 8, true),
      pirq: dataView.getInt32(byteOffset + 12, true),
      bus: dataView.getInt32(byteOffset + 16, true),
      devfn: dataView.getInt32(byteOffset + 20, true),
      entry_nr: dataView.getInt32(byteOffset + 24, true),
      table_base: readU64Number(dataView, byteOffset + 32),
    };
  }

  decode(): PhysdevMapPirqPlain {
    return PhysdevMapPirq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PhysdevMapPirqPlain> {
    return PhysdevMapPirq.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevMapPirqPlain {
  domid: number;
  type: number;
  index: number;
  pirq: number;
  bus: number;
  devfn: number;
  entry_nr: number;
  table_base: bigint;
}

/** struct physdev_unmap_pirq (physdev.h), 8 bytes, align 4. */
export class PhysdevUnmapPirq extends Struct<"struct physdev_unmap_pirq"> {
  static readonly cName = "struct physdev_unmap_pirq";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domid 0 u16
    pirq 4 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get pirq(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set pirq(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevUnmapPirqPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
      pirq: dataView.getInt32(byteOffset + 4, true),
    };
  }

  decode(): PhysdevUnmapPirqPlain {
    return PhysdevUnmapPirq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevUnmapPirqPlain {
    return PhysdevUnmapPirq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevUnmapPirqPlain {
  domid: number;
  pirq: number;
}

/** struct physdev_manage_pci (physdev.h), 2 bytes, align 1. */
export class PhysdevManagePci extends Struct<"struct physdev_manage_pci"> {
  static readonly cName = "struct physdev_manage_pci";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    bus 0 u8
    devfn 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevManagePciPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      devfn: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): PhysdevManagePciPlain {
    return PhysdevManagePci.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevManagePciPlain {
    return PhysdevManagePci.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevManagePciPlain {
  bus: number;
  devfn: number;
}

/** struct physdev_restore_msi (physdev.h), 2 bytes, align 1. */
export class PhysdevRestoreMsi extends Struct<"struct physdev_restore_msi"> {
  static readonly cName = "struct physdev_restore_msi";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    bus 0 u8
    devfn 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevRestoreMsiPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      devfn: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): PhysdevRestoreMsiPlain {
    return PhysdevRestoreMsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevRestoreMsiPlain {
    return PhysdevRestoreMsi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevRestoreMsiPlain {
  bus: number;
  devfn: number;
}

/** struct physdev_manage_pci_ext (physdev.h), 16 bytes, align 4. */
export class PhysdevManagePciExt extends Struct<"struct physdev_manage_pci_ext"> {
  static readonly cName = "struct physdev_manage_pci_ext";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    bus 0 u8
    devfn 1 u8
    is_extfn 4 u32
    is_virtfn 8 u32
    physfn 12 struct physdev_manage_pci_ext.physfn
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get is_extfn(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set is_extfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get is_virtfn(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set is_virtfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get physfn(): PhysdevManagePciExtPhysfn {
    return new PhysdevManagePciExtPhysfn(this.dataView, this.byteOffset + 12);
  }
  set physfn(value: PhysdevManagePciExtPhysfn) {
    copyRecord(PhysdevManagePciExtPhysfn, this.dataView, this.byteOffset + 12, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevManagePciExtPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      devfn: dataView.getUint8(byteOffset + 1),
      is_extfn: dataView.getUint32(byteOffset + 4, true),
      is_virtfn: dataView.getUint32(byteOffset + 8, true),
      physfn: PhysdevManagePciExtPhysfn.decodeAt(dataView, byteOffset + 12),
    };
  }

  decode(): PhysdevManagePciExtPlain {
    return PhysdevManagePciExt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevManagePciExtPlain {
    return PhysdevManagePciExt.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevManagePciExtPlain {
  bus: number;
  devfn: number;
  is_extfn: number;
  is_virtfn: number;
  physfn: PhysdevManagePciExtPhysfnPlain;
}

/** physfn of struct physdev_manage_pci_ext (physdev.h): struct, 2 bytes, align 1. */
export class PhysdevManagePciExtPhysfn extends Struct<"struct physdev_manage_pci_ext.physfn"> {
  static readonly cName = "struct physdev_manage_pci_ext.physfn";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    bus 0 u8
    devfn 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevManagePciExtPhysfnPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      devfn: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): PhysdevManagePciExtPhysfnPlain {
    return PhysdevManagePciExtPhysfn.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevManagePciExtPhysfnPlain {
    return PhysdevManagePciExtPhysfn.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevManagePciExtPhysfnPlain {
  bus: number;
  devfn: number;
}

/** struct physdev_op (physdev.h), 24 bytes, align 8. */
export class PhysdevOp extends Struct<"struct physdev_op"> {
  static readonly cName = "struct physdev_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    u 8 struct physdev_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get u(): PhysdevOpU {
    return new PhysdevOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: PhysdevOpU) {
    copyRecord(PhysdevOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): PhysdevOpPlain {
    return PhysdevOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevOpPlain {
    return PhysdevOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevOpPlain {
  cmd: number;
  u: Uint8Array;
}

/** u of struct physdev_op (physdev.h): union, 16 bytes, align 8. */
export class PhysdevOpU extends Union<"struct physdev_op.u"> {
  static readonly cName = "struct physdev_op.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    irq_status_query 0 struct physdev_irq_status_query
    set_iopl 0 struct physdev_set_iopl
    set_iobitmap 0 struct physdev_set_iobitmap
    apic_op 0 struct physdev_apic
    irq_op 0 struct physdev_irq
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get irq_status_query(): PhysdevIrqStatusQuery {
    return new PhysdevIrqStatusQuery(this.dataView, this.byteOffset);
  }
  set irq_status_query(value: PhysdevIrqStatusQuery) {
    copyRecord(PhysdevIrqStatusQuery, this.dataView, this.byteOffset, value);
  }

  get set_iopl(): PhysdevSetIopl {
    return new PhysdevSetIopl(this.dataView, this.byteOffset);
  }
  set set_iopl(value: PhysdevSetIopl) {
    copyRecord(PhysdevSetIopl, this.dataView, this.byteOffset, value);
  }

  get set_iobitmap(): PhysdevSetIobitmap {
    return new PhysdevSetIobitmap(this.dataView, this.byteOffset);
  }
  set set_iobitmap(value: PhysdevSetIobitmap) {
    copyRecord(PhysdevSetIobitmap, this.dataView, this.byteOffset, value);
  }

  get apic_op(): PhysdevApic {
    return new PhysdevApic(this.dataView, this.byteOffset);
  }
  set apic_op(value: PhysdevApic) {
    copyRecord(PhysdevApic, this.dataView, this.byteOffset, value);
  }

  get irq_op(): PhysdevIrq {
    return new PhysdevIrq(this.dataView, this.byteOffset);
  }
  set irq_op(value: PhysdevIrq) {
    copyRecord(PhysdevIrq, this.dataView, this.byteOffset, value);
  }
}

/** struct physdev_setup_gsi (physdev.h), 8 bytes, align 4. */
export class PhysdevSetupGsi extends Struct<"struct physdev_setup_gsi"> {
  static readonly cName = "struct physdev_setup_gsi";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    gsi 0 s32
    triggering 4 u8
    polarity 5 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gsi(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set gsi(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get triggering(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set triggering(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get polarity(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set polarity(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevSetupGsiPlain {
    return {
      gsi: dataView.getInt32(byteOffset, true),
      triggering: dataView.getUint8(byteOffset + 4),
      polarity: dataView.getUint8(byteOffset + 5),
    };
  }

  decode(): PhysdevSetupGsiPlain {
    return PhysdevSetupGsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevSetupGsiPlain {
    return PhysdevSetupGsi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevSetupGsiPlain {
  gsi: number;
  triggering: number;
  polarity: number;
}

/** struct physdev_get_free_pirq (physdev.h), 8 bytes, align 4. */
export class PhysdevGetFreePirq extends Struct<"struct physdev_get_free_pirq"> {
  static readonly cName = "struct physdev_get_free_pirq";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 s32
    pirq 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevGetFreePirqPlain {
    return {
      type: dataView.getInt32(byteOffset, true),
      pirq: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): PhysdevGetFreePirqPlain {
    return PhysdevGetFreePirq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevGetFreePirqPlain {
    return PhysdevGetFreePirq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevGetFreePirqPlain {
  type: number;
  pirq: number;
}

/** struct physdev_pci_mmcfg_reserved (physdev.h), 16 bytes, align 8. */
export class PhysdevPciMmcfgReserved extends Struct<"struct physdev_pci_mmcfg_reserved"> {
  static readonly cName = "struct physdev_pci_mmcfg_reserved";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    address 0 u64
    segment 8 u16
    start_bus 10 u8
    end_bus 11 u8
    flags 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get address_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get segment(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set segment(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  get start_bus(): number {
    return this.dataView.getUint8(this.byteOffset + 10);
  }
  set start_bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 10, value);
  }

  get end_bus(): number {
    return this.dataView.getUint8(this.byteOffset + 11);
  }
  set end_bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 11, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevPciMmcfgReservedPlain {
    return {
      address: dataView.getBigUint64(byteOffset, true),
      segment: dataView.getUint16(byteOffset + 8, true),
      start_bus: dataView.getUint8(byteOffset + 10),
      end_bus: dataView.getUint8(byteOffset + 11),
      flags: dataView.getUint32(byteOffset + 12, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<PhysdevPciMmcfgReservedPlain> {
    return {
      address: readU64Number(dataView, byteOffset),
      segment: dataView.getUint16(byteOffset + 8, true),
      start_bus: dataView.getUint8(byteOffset + 10),
      end_bus: dataView.getUint8(byteOffset + 11),
      flags: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): PhysdevPciMmcfgReservedPlain {
    return PhysdevPciMmcfgReserved.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<PhysdevPciMmcfgReservedPlain> {
    return PhysdevPciMmcfgReserved.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevPciMmcfgReservedPlain {
  address: bigint;
  segment: number;
  start_bus: number;
  end_bus: number;
  flags: number;
}

/** struct physdev_pci_device_add (physdev.h), 12 bytes, align 4. */
export class PhysdevPciDeviceAdd extends Struct<"struct physdev_pci_device_add"> {
  static readonly cName = "struct physdev_pci_device_add";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    seg 0 u16
    bus 2 u8
    devfn 3 u8
    flags 4 u32
    physfn 8 struct physdev_pci_device_add.physfn
    optarr 12 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get seg(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set seg(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get physfn(): PhysdevPciDeviceAddPhysfn {
    return new PhysdevPciDeviceAddPhysfn(this.dataView, this.byteOffset + 8);
  }
  set physfn(value: PhysdevPciDeviceAddPhysfn) {
    copyRecord(PhysdevPciDeviceAddPhysfn, this.dataView, this.byteOffset + 8, value);
  }

  get optarr(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 12, elementsToEnd(this, 12, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevPciDeviceAddPlain {
    return {
      seg: dataView.getUint16(byteOffset, true),
      bus: dataView.getUint8(byteOffset + 2),
      devfn: dataView.getUint8(byteOffset + 3),
      flags: dataView.getUint32(byteOffset + 4, true),
      physfn: PhysdevPciDeviceAddPhysfn.decodeAt(dataView, byteOffset + 8),
    };
  }

  decode(): PhysdevPciDeviceAddPlain {
    return PhysdevPciDeviceAdd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevPciDeviceAddPlain {
    return PhysdevPciDeviceAdd.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevPciDeviceAddPlain {
  seg: number;
  bus: number;
  devfn: number;
  flags: number;
  physfn: PhysdevPciDeviceAddPhysfnPlain;
}

/** physfn of struct physdev_pci_device_add (physdev.h): struct, 2 bytes, align 1. */
export class PhysdevPciDeviceAddPhysfn extends Struct<"struct physdev_pci_device_add.physfn"> {
  static readonly cName = "struct physdev_pci_device_add.physfn";
  static readonly size = 2;
  static readonly align = 1;
  static readonly fields: string = `
    bus 0 u8
    devfn 1 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get devfn(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set devfn(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevPciDeviceAddPhysfnPlain {
    return {
      bus: dataView.getUint8(byteOffset),
      devfn: dataView.getUint8(byteOffset + 1),
    };
  }

  decode(): PhysdevPciDeviceAddPhysfnPlain {
    return PhysdevPciDeviceAddPhysfn.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevPciDeviceAddPhysfnPlain {
    return PhysdevPciDeviceAddPhysfn.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevPciDeviceAddPhysfnPlain {
  bus: number;
  devfn: number;
}

/** struct physdev_dbgp_op (physdev.h), 6 bytes, align 2. */
export class PhysdevDbgpOp extends Struct<"struct physdev_dbgp_op"> {
  static readonly cName = "struct physdev_dbgp_op";
  static readonly size = 6;
  static readonly align = 2;
  static readonly fields: string = `
    op 0 u8
    bus 1 u8
    u 2 struct physdev_dbgp_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 6);
  }

  get op(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set op(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get bus(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set bus(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get u(): PhysdevDbgpOpU {
    return new PhysdevDbgpOpU(this.dataView, this.byteOffset + 2);
  }
  set u(value: PhysdevDbgpOpU) {
    copyRecord(PhysdevDbgpOpU, this.dataView, this.byteOffset + 2, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PhysdevDbgpOpPlain {
    return {
      op: dataView.getUint8(byteOffset),
      bus: dataView.getUint8(byteOffset + 1),
      u: copyBytes(dataView, byteOffset + 2, 4),
    };
  }

  decode(): PhysdevDbgpOpPlain {
    return PhysdevDbgpOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PhysdevDbgpOpPlain {
    return PhysdevDbgpOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PhysdevDbgpOpPlain {
  op: number;
  bus: number;
  u: Uint8Array;
}

/** u of struct physdev_dbgp_op (physdev.h): union, 4 bytes, align 2. */
export class PhysdevDbgpOpU extends Union<"struct physdev_dbgp_op.u"> {
  static readonly cName = "struct physdev_dbgp_op.u";
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields: string = `
    pci 0 struct physdev_pci_device
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get pci(): PhysdevPciDevice {
    return new PhysdevPciDevice(this.dataView, this.byteOffset);
  }
  set pci(value: PhysdevPciDevice) {
    copyRecord(PhysdevPciDevice, this.dataView, this.byteOffset, value);
  }
}
