// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenctlBitmap, type XenctlBitmapPlain } from "../xen/XenctlBitmap.ts";

/** struct xen_sysctl_cpupool_op (sysctl.h), 40 bytes, align 8. */
export class XenSysctlCpupoolOp extends Struct<"struct xen_sysctl_cpupool_op"> {
  static readonly cName = "struct xen_sysctl_cpupool_op";
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    cpupool_id 4 u32
    sched_id 8 u32
    domid 12 u32
    cpu 16 u32
    n_dom 20 u32
    cpumap 24 struct xenctl_bitmap
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpupool_id(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpupool_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get n_dom(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set n_dom(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get cpumap(): XenctlBitmap {
    return new XenctlBitmap(this.dataView, this.byteOffset + 24);
  }
  set cpumap(value: XenctlBitmap) {
    copyRecord(XenctlBitmap, this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlCpupoolOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      cpupool_id: dataView.getUint32(byteOffset + 4, true),
      sched_id: dataView.getUint32(byteOffset + 8, true),
      domid: dataView.getUint32(byteOffset + 12, true),
      cpu: dataView.getUint32(byteOffset + 16, true),
      n_dom: dataView.getUint32(byteOffset + 20, true),
      cpumap: XenctlBitmap.decodeAt(dataView, byteOffset + 24),
    };
  }

  decode(): XenSysctlCpupoolOpPlain {
    return XenSysctlCpupoolOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlCpupoolOpPlain {
    return XenSysctlCpupoolOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlCpupoolOpPlain {
  op: number;
  cpupool_id: number;
  sched_id: number;
  domid: number;
  cpu: number;
  n_dom: number;
  cpumap: XenctlBitmapPlain;
}
