// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct, U32Array } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_dmabuf_exp_from_refs (sys/gntdev.h), 20 bytes, align 4. */
export class IoctlGntdevDmabufExpFromRefs extends Struct<"struct ioctl_gntdev_dmabuf_exp_from_refs"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_exp_from_refs";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    flags 0 u32
    count 4 u32
    fd 8 u32
    domid 12 u32
    refs 16 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get refs(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 16, 1);
  }
  set refs(value: ArrayLike<number>) {
    this.refs.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufExpFromRefsPlain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      count: dataView.getUint32(byteOffset + 4, true),
      fd: dataView.getUint32(byteOffset + 8, true),
      domid: dataView.getUint32(byteOffset + 12, true),
      refs: new U32Array(dataView, byteOffset + 16, 1).toArray(),
    };
  }

  decode(): IoctlGntdevDmabufExpFromRefsPlain {
    return IoctlGntdevDmabufExpFromRefs.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufExpFromRefsPlain {
    return IoctlGntdevDmabufExpFromRefs.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufExpFromRefsPlain {
  flags: number;
  count: number;
  fd: number;
  domid: number;
  refs: number[];
}
