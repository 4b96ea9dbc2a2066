// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_page_offline_op (sysctl.h), 24 bytes, align 8. */
export class XenSysctlPageOfflineOp extends Struct<"struct xen_sysctl_page_offline_op"> {
  static readonly cName = "struct xen_sysctl_page_offline_op";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    cmd 0 u32
    start 4 u32
    end 8 u32
    status 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get start(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set start(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get end(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set end(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get status(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set status(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get status_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPageOfflineOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      start: dataView.getUint32(byteOffset + 4, true),
      end: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlPageOfflineOpPlain {
    return XenSysctlPageOfflineOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPageOfflineOpPlain {
    return XenSysctlPageOfflineOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPageOfflineOpPlain {
  cmd: number;
  start: number;
  end: number;
}
