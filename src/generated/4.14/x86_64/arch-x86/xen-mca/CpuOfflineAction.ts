// The records of Xen's public header arch-x86/xen-mca.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../../runtime/struct/records.ts";

/** struct cpu_offline_action (arch-x86/xen-mca.h), 8 bytes, align 4. */
export class CpuOfflineAction extends Struct<"struct cpu_offline_action"> {
  static readonly cName = "struct cpu_offline_action";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    mc_socketid 0 u32
    mc_coreid 4 u16
    mc_core_threadid 6 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get mc_socketid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set mc_socketid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get mc_coreid(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set mc_coreid(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get mc_core_threadid(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set mc_core_threadid(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): CpuOfflineActionPlain {
    return {
      mc_socketid: dataView.getUint32(byteOffset, true),
      mc_coreid: dataView.getUint16(byteOffset + 4, true),
      mc_core_threadid: dataView.getUint16(byteOffset + 6, true),
    };
  }

  decode(): CpuOfflineActionPlain {
    return CpuOfflineAction.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): CpuOfflineActionPlain {
    return CpuOfflineAction.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface CpuOfflineActionPlain {
  mc_socketid: number;
  mc_coreid: number;
  mc_core_threadid: number;
}
