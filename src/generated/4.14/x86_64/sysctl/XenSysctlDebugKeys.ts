// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_debug_keys (sysctl.h), 16 bytes, align 8. */
export class XenSysctlDebugKeys extends Struct<"struct xen_sysctl_debug_keys"> {
  static readonly cName = "struct xen_sysctl_debug_keys";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    keys 0 handle8 const char
    nr_keys 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get keys(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set keys(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get keys_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get nr_keys(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_keys(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlDebugKeysPlain {
    return {
      nr_keys: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSysctlDebugKeysPlain {
    return XenSysctlDebugKeys.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlDebugKeysPlain {
    return XenSysctlDebugKeys.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlDebugKeysPlain {
  nr_keys: number;
}
