// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";
import { XenCppcPara } from "../../x86_64/sysctl/XenCppcPara.ts";
import { XenGetCpufreqParaUSU } from "../../x86_64/sysctl/XenGetCpufreqPara.ts";

export { XenGetCpufreqParaUSU } from "../../x86_64/sysctl/XenGetCpufreqPara.ts";

/** struct xen_get_cpufreq_para (sysctl.h), 120 bytes, align 8. */
export class XenGetCpufreqPara extends Struct<"struct xen_get_cpufreq_para"> {
  static readonly cName = "struct xen_get_cpufreq_para";
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields: string = `
    cpu_num 0 u32
    freq_num 4 u32
    gov_num 8 u32
    affected_cpus 16 handle8 uint32_t
    scaling_available_frequencies 24 handle8 uint32_t
    scaling_available_governors 32 handle8 char
    scaling_driver 40 u8[16]
    cpuinfo_cur_freq 56 u32
    cpuinfo_max_freq 60 u32
    cpuinfo_min_freq 64 u32
    u 68 struct xen_get_cpufreq_para.u
    turbo_enabled 112 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 120);
  }

  get cpu_num(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu_num(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get freq_num(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set freq_num(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get gov_num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set gov_num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get affected_cpus(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set affected_cpus(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get affected_cpus_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get scaling_available_frequencies(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set scaling_available_frequencies(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get scaling_available_frequencies_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get scaling_available_governors(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set scaling_available_governors(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 32, 8, value);
  }

  get scaling_available_governors_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 32, 8);
  }

  get scaling_driver(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 40, 16);
  }
  set scaling_driver(value: ArrayLike<number>) {
    assignBytes(this.scaling_driver, value);
  }

  /** kHz. */
  get cpuinfo_cur_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 56, true);
  }
  set cpuinfo_cur_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 56, value | 0, true);
  }

  /** kHz. */
  get cpuinfo_max_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 60, true);
  }
  set cpuinfo_max_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 60, value | 0, true);
  }

  /** kHz. */
  get cpuinfo_min_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set cpuinfo_min_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get u(): XenGetCpufreqParaU {
    return new XenGetCpufreqParaU(this.dataView, this.byteOffset + 68);
  }
  set u(value: XenGetCpufreqParaU) {
    copyRecord(XenGetCpufreqParaU, this.dataView, this.byteOffset + 68, value);
  }

  get turbo_enabled(): number {
    return this.dataView.getInt32(this.byteOffset + 112, true);
  }
  set turbo_enabled(value: number) {
    this.dataView.setInt32(this.byteOffset + 112, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenGetCpufreqParaPlain {
    return {
      cpu_num: dataView.getUint32(byteOffset, true),
      freq_num: dataView.getUint32(byteOffset + 4, true),
      gov_num: dataView.getUint32(byteOffset + 8, true),
      scaling_driver: copyBytes(dataView, byteOffset + 40, 16),
      cpuinfo_cur_freq: dataView.getUint32(byteOffset + 56, true),
      cpuinfo_max_freq: dataView.getUint32(byteOffset + 60, true),
      cpuinfo_min_freq: dataView.getUint32(byteOffset + 64, true),
      u: copyBytes(dataView, byteOffset + 68, 44),
      turbo_enabled: dataView.getInt32(byteOffset + 112, true),
    };
  }

  decode(): XenGetCpufreqParaPlain {
    return XenGetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenGetCpufreqParaPlain {
    return XenGetCpufreqPara.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenGetCpufreqParaPlain {
  cpu_num: number;
  freq_num: number;
  gov_num: number;
  scaling_driver: Uint8Array;
  /** kHz. */
  cpuinfo_cur_freq: number;
  /** kHz. */
  cpuinfo_max_freq: number;
  /** kHz. */
  cpuinfo_min_freq: number;
  u: Uint8Array;
  turbo_enabled: number;
}

/** u of struct xen_get_cpufreq_para (sysctl.h): union, 44 bytes, align 4. */
export class XenGetCpufreqParaU extends Union<"struct xen_get_cpufreq_para.u"> {
  static readonly cName = "struct xen_get_cpufreq_para.u";
  static readonly size = 44;
  static readonly align = 4;
  static readonly fields: string = `
    s 0 struct xen_get_cpufreq_para.u.s
    cppc_para 0 struct xen_cppc_para
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 44);
  }

  get s(): XenGetCpufreqParaUS {
    return new XenGetCpufreqParaUS(this.dataView, this.byteOffset);
  }
  set s(value: XenGetCpufreqParaUS) {
    copyRecord(XenGetCpufreqParaUS, this.dataView, this.byteOffset, value);
  }

  get cppc_para(): XenCppcPara {
    return new XenCppcPara(this.dataView, this.byteOffset);
  }
  set cppc_para(value: XenCppcPara) {
    copyRecord(XenCppcPara, this.dataView, this.byteOffset, value);
  }
}

/** s of struct xen_get_cpufreq_para.u (sysctl.h): struct, 44 bytes, align 4. */
export class XenGetCpufreqParaUS extends Struct<"struct xen_get_cpufreq_para.u.s"> {
  static readonly cName = "struct xen_get_cpufreq_para.u.s";
  static readonly size = 44;
  static readonly align = 4;
  static readonly fields: string = `
    scaling_cur_freq 0 u32
    scaling_governor 4 u8[16]
    scaling_max_freq 20 u32
    scaling_min_freq 24 u32
    u 28 struct xen_get_cpufreq_para.u.s.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 44);
  }

  get scaling_cur_freq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set scaling_cur_freq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get scaling_governor(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 16);
  }
  set scaling_governor(value: ArrayLike<number>) {
    assignBytes(this.scaling_governor, value);
  }

  get scaling_max_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set scaling_max_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get scaling_min_freq(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set scaling_min_freq(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get u(): XenGetCpufreqParaUSU {
    return new XenGetCpufreqParaUSU(this.dataView, this.byteOffset + 28);
  }
  set u(value: XenGetCpufreqParaUSU) {
    copyRecord(XenGetCpufreqParaUSU, this.dataView, this.byteOffset + 28, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenGetCpufreqParaUSPlain {
    return {
      scaling_cur_freq: dataView.getUint32(byteOffset, true),
      scaling_governor: copyBytes(dataView, byteOffset + 4, 16),
      scaling_max_freq: dataView.getUint32(byteOffset + 20, true),
      scaling_min_freq: dataView.getUint32(byteOffset + 24, true),
      u: copyBytes(dataView, byteOffset + 28, 16),
    };
  }

  decode(): XenGetCpufreqParaUSPlain {
    return XenGetCpufreqParaUS.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenGetCpufreqParaUSPlain {
    return XenGetCpufreqParaUS.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenGetCpufreqParaUSPlain {
  scaling_cur_freq: number;
  scaling_governor: Uint8Array;
  scaling_max_freq: number;
  scaling_min_freq: number;
  u: Uint8Array;
}
