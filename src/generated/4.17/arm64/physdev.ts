// The records of Xen's public header physdev.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U32Array,
  Union,
  copyRecord,
  elementsToEnd,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct physdev_eoi (physdev.h), 4 bytes, align 4. */
export class PhysdevEoi extends Struct<"struct physdev_eoi"> {
  static readonly cName = "struct physdev_eoi";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): PhysdevEoiPlain {
    return {
      irq: this.irq,
    };
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

  decode(): PhysdevPirqEoiGmfnPlain {
    return {
      gmfn: this.gmfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): PhysdevIrqStatusQueryPlain {
    return {
      irq: this.irq,
      flags: this.flags,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get iopl(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set iopl(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): PhysdevSetIoplPlain {
    return {
      iopl: this.iopl,
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): PhysdevSetIobitmapPlain {
    return {
      nr_ports: this.nr_ports,
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get value(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set value(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): PhysdevApicPlain {
    return {
      apic_physbase: this.apic_physbase,
      reg: this.reg,
      value: this.value,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get irq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set irq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vector(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vector(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): PhysdevIrqPlain {
    return {
      irq: this.irq,
      vector: this.vector,
    };
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

  decode(): PhysdevMapPirqPlain {
    return {
      domid: this.domid,
      type: this.type,
      index: this.index,
      pirq: this.pirq,
      bus: this.bus,
      devfn: this.devfn,
      entry_nr: this.entry_nr,
      table_base: this.table_base,
    };
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

  decode(): PhysdevUnmapPirqPlain {
    return {
      domid: this.domid,
      pirq: this.pirq,
    };
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

  decode(): PhysdevManagePciPlain {
    return {
      bus: this.bus,
      devfn: this.devfn,
    };
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

  decode(): PhysdevRestoreMsiPlain {
    return {
      bus: this.bus,
      devfn: this.devfn,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get is_virtfn(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set is_virtfn(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get physfn(): PhysdevManagePciExtPhysfn {
    return new PhysdevManagePciExtPhysfn(this.dataView, this.byteOffset + 12);
  }
  set physfn(value: PhysdevManagePciExtPhysfn) {
    copyRecord(PhysdevManagePciExtPhysfn, this.dataView, this.byteOffset + 12, value);
  }

  decode(): PhysdevManagePciExtPlain {
    return {
      bus: this.bus,
      devfn: this.devfn,
      is_extfn: this.is_extfn,
      is_virtfn: this.is_virtfn,
      physfn: this.physfn.decode(),
    };
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

  decode(): PhysdevManagePciExtPhysfnPlain {
    return {
      bus: this.bus,
      devfn: this.devfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get u(): PhysdevOpU {
    return new PhysdevOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: PhysdevOpU) {
    copyRecord(PhysdevOpU, this.dataView, this.byteOffset + 8, value);
  }

  decode(): PhysdevOpPlain {
    return {
      cmd: this.cmd,
      u: this.u.decode(),
    };
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

  decode(): PhysdevSetupGsiPlain {
    return {
      gsi: this.gsi,
      triggering: this.triggering,
      polarity: this.polarity,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): PhysdevGetFreePirqPlain {
    return {
      type: this.type,
      pirq: this.pirq,
    };
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
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  decode(): PhysdevPciMmcfgReservedPlain {
    return {
      address: this.address,
      segment: this.segment,
      start_bus: this.start_bus,
      end_bus: this.end_bus,
      flags: this.flags,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): PhysdevPciDeviceAddPlain {
    return {
      seg: this.seg,
      bus: this.bus,
      devfn: this.devfn,
      flags: this.flags,
      physfn: this.physfn.decode(),
    };
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

  decode(): PhysdevPciDeviceAddPhysfnPlain {
    return {
      bus: this.bus,
      devfn: this.devfn,
    };
  }
}

export interface PhysdevPciDeviceAddPhysfnPlain {
  bus: number;
  devfn: number;
}

/** struct physdev_pci_device (physdev.h), 4 bytes, align 2. */
export class PhysdevPciDevice extends Struct<"struct physdev_pci_device"> {
  static readonly cName = "struct physdev_pci_device";
  static readonly size = 4;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
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

  decode(): PhysdevPciDevicePlain {
    return {
      seg: this.seg,
      bus: this.bus,
      devfn: this.devfn,
    };
  }
}

export interface PhysdevPciDevicePlain {
  seg: number;
  bus: number;
  devfn: number;
}

/** struct physdev_dbgp_op (physdev.h), 6 bytes, align 2. */
export class PhysdevDbgpOp extends Struct<"struct physdev_dbgp_op"> {
  static readonly cName = "struct physdev_dbgp_op";
  static readonly size = 6;
  static readonly align = 2;

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

  decode(): PhysdevDbgpOpPlain {
    return {
      op: this.op,
      bus: this.bus,
      u: this.u.decode(),
    };
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
