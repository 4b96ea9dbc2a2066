// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_sched_id (sysctl.h), 4 bytes, align 4. */
export class XenSysctlSchedId extends Struct<"struct xen_sysctl_sched_id"> {
  static readonly cName = "struct xen_sysctl_sched_id";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    sched_id 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get sched_id(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sched_id(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlSchedIdPlain {
    return {
      sched_id: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlSchedIdPlain {
    return XenSysctlSchedId.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlSchedIdPlain {
    return XenSysctlSchedId.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlSchedIdPlain {
  sched_id: number;
}
