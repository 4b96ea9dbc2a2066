// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_vnuma (domctl.h), 48 bytes, align 8. */
export class XenDomctlVnuma extends Struct<"struct xen_domctl_vnuma"> {
  static readonly cName = "struct xen_domctl_vnuma";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    nr_vnodes 0 u32
    nr_vmemranges 4 u32
    nr_vcpus 8 u32
    pad 12 u32
    vdistance 16 handle8 uint32_t
    vcpu_to_vnode 24 handle8 uint32_t
    vnode_to_pnode 32 handle8 uint32_t
    vmemrange 40 handle8 struct xen_vmemrange
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get nr_vnodes(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_vnodes(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_vmemranges(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_vmemranges(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_vcpus(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_vcpus(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get vdistance(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set vdistance(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get vdistance_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  get vcpu_to_vnode(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 24, 8);
  }
  set vcpu_to_vnode(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 24, 8, value);
  }

  get vcpu_to_vnode_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 24, 8);
  }

  get vnode_to_pnode(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 32, 8);
  }
  set vnode_to_pnode(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 32, 8, value);
  }

  get vnode_to_pnode_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 32, 8);
  }

  get vmemrange(): HypercallPointer<"struct xen_vmemrange"> | null {
    return readHandle(this.dataView, this.byteOffset + 40, 8);
  }
  set vmemrange(value: HypercallPointer<"struct xen_vmemrange"> | null) {
    writeHandle(this.dataView, this.byteOffset + 40, 8, value);
  }

  get vmemrange_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 40, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlVnumaPlain {
    return {
      nr_vnodes: dataView.getUint32(byteOffset, true),
      nr_vmemranges: dataView.getUint32(byteOffset + 4, true),
      nr_vcpus: dataView.getUint32(byteOffset + 8, true),
      pad: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenDomctlVnumaPlain {
    return XenDomctlVnuma.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlVnumaPlain {
    return XenDomctlVnuma.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlVnumaPlain {
  nr_vnodes: number;
  nr_vmemranges: number;
  nr_vcpus: number;
  pad: number;
}
