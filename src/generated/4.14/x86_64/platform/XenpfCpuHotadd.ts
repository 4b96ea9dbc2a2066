// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_cpu_hotadd (platform.h), 12 bytes, align 4. */
export class XenpfCpuHotadd extends Struct<"struct xenpf_cpu_hotadd"> {
  static readonly cName = "struct xenpf_cpu_hotadd";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    apic_id 0 u32
    acpi_id 4 u32
    pxm 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get apic_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set apic_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get acpi_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set acpi_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get pxm(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set pxm(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfCpuHotaddPlain {
    return {
      apic_id: dataView.getUint32(byteOffset, true),
      acpi_id: dataView.getUint32(byteOffset + 4, true),
      pxm: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfCpuHotaddPlain {
    return XenpfCpuHotadd.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfCpuHotaddPlain {
    return XenpfCpuHotadd.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfCpuHotaddPlain {
  apic_id: number;
  acpi_id: number;
  pxm: number;
}
