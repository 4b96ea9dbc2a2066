// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_grant_ref (sys/gntdev.h), 8 bytes, align 4. */
export class IoctlGntdevGrantRef extends Struct<"struct ioctl_gntdev_grant_ref"> {
  static readonly cName = "struct ioctl_gntdev_grant_ref";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    domid 0 u32
    ref 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get domid(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get ref(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set ref(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantRefPlain {
    return {
      domid: dataView.getUint32(byteOffset, true),
      ref: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlGntdevGrantRefPlain {
    return IoctlGntdevGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantRefPlain {
    return IoctlGntdevGrantRef.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantRefPlain {
  domid: number;
  ref: number;
}
