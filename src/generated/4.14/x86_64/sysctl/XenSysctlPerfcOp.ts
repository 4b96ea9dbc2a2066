// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_perfc_op (sysctl.h), 32 bytes, align 8. */
export class XenSysctlPerfcOp extends Struct<"struct xen_sysctl_perfc_op"> {
  static readonly cName = "struct xen_sysctl_perfc_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    nr_counters 4 u32
    nr_vals 8 u32
    desc 16 handle8 struct xen_sysctl_perfc_desc
    val 24 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_counters(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_counters(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_vals(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vals(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get desc(): HypercallPointer<"struct xen_sysctl_perfc_desc"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set desc(value: HypercallPointer<"struct xen_sysctl_perfc_desc"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get desc_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get val(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set val(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get val_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPerfcOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      nr_counters: dataView.getUint32(byteOffset + 4, true),
      nr_vals: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPerfcOpPlain {
    return XenSysctlPerfcOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPerfcOpPlain {
    return XenSysctlPerfcOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPerfcOpPlain {
  cmd: number;
  nr_counters: number;
  nr_vals: number;
}
