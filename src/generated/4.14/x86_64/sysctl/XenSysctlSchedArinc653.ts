// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_sched_arinc653 (sysctl.h), 8 bytes, align 8. */
export class XenSysctlSchedArinc653 extends Struct<"struct xen_sysctl_sched_arinc653"> {
  static readonly cName = "struct xen_sysctl_sched_arinc653";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    schedule 0 handle8 struct xen_sysctl_arinc653_schedule
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get schedule(): HypercallPointer<"struct xen_sysctl_arinc653_schedule"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set schedule(value: HypercallPointer<"struct xen_sysctl_arinc653_schedule"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get schedule_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  static decodeAt(_dataView: DataView, _byteOffset: number): XenSysctlSchedArinc653Plain {
    return {};
  }

  decode(): XenSysctlSchedArinc653Plain {
    return XenSysctlSchedArinc653.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlSchedArinc653Plain {
    return XenSysctlSchedArinc653.decodeAt(this.dataView, this.byteOffset);
  }
}

export type XenSysctlSchedArinc653Plain = Record<string, never>;
