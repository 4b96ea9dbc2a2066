// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_numainfo (sysctl.h), 24 bytes, align 8. */
export class XenSysctlNumainfo extends Struct<"struct xen_sysctl_numainfo"> {
  static readonly cName = "struct xen_sysctl_numainfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    num_nodes 0 u32
    meminfo 8 handle8 struct xen_sysctl_meminfo
    distance 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get num_nodes(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_nodes(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get meminfo(): HypercallPointer<"struct xen_sysctl_meminfo"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set meminfo(value: HypercallPointer<"struct xen_sysctl_meminfo"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get meminfo_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get distance(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set distance(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get distance_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlNumainfoPlain {
    return {
      num_nodes: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlNumainfoPlain {
    return XenSysctlNumainfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlNumainfoPlain {
    return XenSysctlNumainfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlNumainfoPlain {
  num_nodes: number;
}
