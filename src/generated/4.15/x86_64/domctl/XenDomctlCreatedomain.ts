// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";
import { XenArchDomainconfig, type XenArchDomainconfigPlain } from "../arch-x86/xen/XenArchDomainconfig.ts";

/** struct xen_domctl_createdomain (domctl.h), 56 bytes, align 4. */
export class XenDomctlCreatedomain extends Struct<"struct xen_domctl_createdomain"> {
  static readonly cName = "struct xen_domctl_createdomain";
  static readonly size = 56;
  static readonly align = 4;
  static readonly fields: string = `
    ssidref 0 u32
    handle 4 u8[16]
    flags 20 u32
    iommu_opts 24 u32
    max_vcpus 28 u32
    max_evtchn_port 32 u32
    max_grant_frames 36 s32
    max_maptrack_frames 40 s32
    vmtrace_size 44 u32
    arch 48 struct xen_arch_domainconfig
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get ssidref(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ssidref(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get handle(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 4, 16);
  }
  set handle(value: ArrayLike<number>) {
    assignBytes(this.handle, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get iommu_opts(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set iommu_opts(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get max_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set max_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get max_evtchn_port(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set max_evtchn_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  /** Frames. */
  get max_grant_frames(): number {
    return this.dataView.getInt32(this.byteOffset + 36, true);
  }
  set max_grant_frames(value: number) {
    this.dataView.setInt32(this.byteOffset + 36, value, true);
  }

  /** Frames. */
  get max_maptrack_frames(): number {
    return this.dataView.getInt32(this.byteOffset + 40, true);
  }
  set max_maptrack_frames(value: number) {
    this.dataView.setInt32(this.byteOffset + 40, value, true);
  }

  /** Bytes. */
  get vmtrace_size(): number {
    return this.dataView.getUint32(this.byteOffset + 44, true);
  }
  set vmtrace_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 44, value | 0, true);
  }

  get arch(): XenArchDomainconfig {
    return new XenArchDomainconfig(this.dataView, this.byteOffset + 48);
  }
  set arch(value: XenArchDomainconfig) {
    copyRecord(XenArchDomainconfig, this.dataView, this.byteOffset + 48, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlCreatedomainPlain {
    return {
      ssidref: dataView.getUint32(byteOffset, true),
      handle: copyBytes(dataView, byteOffset + 4, 16),
      flags: dataView.getUint32(byteOffset + 20, true),
      iommu_opts: dataView.getUint32(byteOffset + 24, true),
      max_vcpus: dataView.getUint32(byteOffset + 28, true),
      max_evtchn_port: dataView.getUint32(byteOffset + 32, true),
      max_grant_frames: dataView.getInt32(byteOffset + 36, true),
      max_maptrack_frames: dataView.getInt32(byteOffset + 40, true),
      vmtrace_size: dataView.getUint32(byteOffset + 44, true),
      arch: XenArchDomainconfig.decodeAt(dataView, byteOffset + 48),
    };
  }

  decode(): XenDomctlCreatedomainPlain {
    return XenDomctlCreatedomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlCreatedomainPlain {
    return XenDomctlCreatedomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlCreatedomainPlain {
  ssidref: number;
  handle: Uint8Array;
  flags: number;
  iommu_opts: number;
  max_vcpus: number;
  max_evtchn_port: number;
  /** Frames. */
  max_grant_frames: number;
  /** Frames. */
  max_maptrack_frames: number;
  /** Bytes. */
  vmtrace_size: number;
  arch: XenArchDomainconfigPlain;
}
