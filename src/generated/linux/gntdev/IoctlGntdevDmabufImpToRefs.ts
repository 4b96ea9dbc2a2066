// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct, U32Array } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_dmabuf_imp_to_refs (sys/gntdev.h), 20 bytes, align 4. */
export class IoctlGntdevDmabufImpToRefs extends Struct<"struct ioctl_gntdev_dmabuf_imp_to_refs"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_imp_to_refs";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    count 4 u32
    domid 8 u32
    reserved 12 u32
    refs 16 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get refs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set refs(value: ArrayLike<number>) {
    this.refs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufImpToRefsPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      count: dataView.getUint32(byteOffset + 4, true),
      domid: dataView.getUint32(byteOffset + 8, true),
      reserved: dataView.getUint32(byteOffset + 12, true),
      refs: new U32Array(dataView, byteOffset + 16, 1).toArray(),
    };
  }

  decode(): IoctlGntdevDmabufImpToRefsPlain {
    return IoctlGntdevDmabufImpToRefs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufImpToRefsPlain {
    return IoctlGntdevDmabufImpToRefs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufImpToRefsPlain {
  fd: number;
  count: number;
  domid: number;
  reserved: number;
  refs: number[];
}
