// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_cputopo (sysctl.h), 12 bytes, align 4. */
export class XenSysctlCputopo extends Struct<"struct xen_sysctl_cputopo"> {
  static readonly cName = "struct xen_sysctl_cputopo";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    core 0 u32
    socket 4 u32
    node 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get core(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set core(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get socket(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set socket(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get node(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set node(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCputopoPlain {
    return {
      core: dataView.getUint32(byteOffset, true),
      socket: dataView.getUint32(byteOffset + 4, true),
      node: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlCputopoPlain {
    return XenSysctlCputopo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCputopoPlain {
    return XenSysctlCputopo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCputopoPlain {
  core: number;
  socket: number;
  node: number;
}
