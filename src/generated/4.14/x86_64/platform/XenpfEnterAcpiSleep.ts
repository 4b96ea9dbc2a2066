// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_enter_acpi_sleep (platform.h), 12 bytes, align 4. */
export class XenpfEnterAcpiSleep extends Struct<"struct xenpf_enter_acpi_sleep"> {
  static readonly cName = "struct xenpf_enter_acpi_sleep";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    val_a 0 u16
    val_b 2 u16
    sleep_state 4 u32
    flags 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get val_a(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set val_a(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get val_b(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set val_b(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get sleep_state(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set sleep_state(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfEnterAcpiSleepPlain {
    return {
      val_a: dataView.getUint16(byteOffset, true),
      val_b: dataView.getUint16(byteOffset + 2, true),
      sleep_state: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfEnterAcpiSleepPlain {
    return XenpfEnterAcpiSleep.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfEnterAcpiSleepPlain {
    return XenpfEnterAcpiSleep.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfEnterAcpiSleepPlain {
  val_a: number;
  val_b: number;
  sleep_state: number;
  flags: number;
}
