// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct, readAddress } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_grant_copy (sys/gntdev.h), 16 bytes, align 8. */
export class IoctlGntdevGrantCopy extends Struct<"struct ioctl_gntdev_grant_copy"> {
  static readonly cName = "struct ioctl_gntdev_grant_copy";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u32
    segments 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get segments(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevGrantCopyPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlGntdevGrantCopyPlain {
    return IoctlGntdevGrantCopy.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevGrantCopyPlain {
    return IoctlGntdevGrantCopy.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevGrantCopyPlain {
  count: number;
}
