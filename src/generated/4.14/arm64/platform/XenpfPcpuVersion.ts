// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xenpf_pcpu_version (platform.h), 32 bytes, align 4. */
export class XenpfPcpuVersion extends Struct<"struct xenpf_pcpu_version"> {
  static readonly cName = "struct xenpf_pcpu_version";
  static readonly size = 32;
  static readonly align = 4;
  static readonly fields: string = `
    xen_cpuid 0 u32
    max_present 4 u32
    vendor_id 8 u8[12]
    family 20 u32
    model 24 u32
    stepping 28 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
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

  get vendor_id(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 12);
  }
  set vendor_id(value: ArrayLike<number>) {
    assignBytes(this.vendor_id, value);
  }

  get family(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set family(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get model(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set model(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get stepping(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set stepping(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfPcpuVersionPlain {
    return {
      xen_cpuid: dataView.getUint32(byteOffset, true),
      max_present: dataView.getUint32(byteOffset + 4, true),
      vendor_id: copyBytes(dataView, byteOffset + 8, 12),
      family: dataView.getUint32(byteOffset + 20, true),
      model: dataView.getUint32(byteOffset + 24, true),
      stepping: dataView.getUint32(byteOffset + 28, true),
    };
  }

  decode(): XenpfPcpuVersionPlain {
    return XenpfPcpuVersion.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfPcpuVersionPlain {
    return XenpfPcpuVersion.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfPcpuVersionPlain {
  xen_cpuid: number;
  max_present: number;
  vendor_id: Uint8Array;
  family: number;
  model: number;
  stepping: number;
}
