// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_pcpuinfo (platform.h), 20 bytes, align 4. */
export class XenpfPcpuinfo extends Struct<"struct xenpf_pcpuinfo"> {
  static readonly cName = "struct xenpf_pcpuinfo";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    xen_cpuid 0 u32
    max_present 4 u32
    flags 8 u32
    apic_id 12 u32
    acpi_id 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get xen_cpuid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set xen_cpuid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_present(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_present(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get apic_id(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set apic_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get acpi_id(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set acpi_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfPcpuinfoPlain {
    return {
      xen_cpuid: dataView.getUint32(byteOffset, true),
      max_present: dataView.getUint32(byteOffset + 4, true),
      flags: dataView.getUint32(byteOffset + 8, true),
      apic_id: dataView.getUint32(byteOffset + 12, true),
      acpi_id: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XenpfPcpuinfoPlain {
    return XenpfPcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfPcpuinfoPlain {
    return XenpfPcpuinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfPcpuinfoPlain {
  xen_cpuid: number;
  max_present: number;
  flags: number;
  apic_id: number;
  acpi_id: number;
}
