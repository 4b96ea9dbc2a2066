// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_dmabuf_imp_release (sys/gntdev.h), 8 bytes, align 4. */
export class IoctlGntdevDmabufImpRelease extends Struct<"struct ioctl_gntdev_dmabuf_imp_release"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_imp_release";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    reserved 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get fd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set fd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get reserved(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set reserved(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufImpReleasePlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      reserved: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlGntdevDmabufImpReleasePlain {
    return IoctlGntdevDmabufImpRelease.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufImpReleasePlain {
    return IoctlGntdevDmabufImpRelease.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufImpReleasePlain {
  fd: number;
  reserved: number;
}
