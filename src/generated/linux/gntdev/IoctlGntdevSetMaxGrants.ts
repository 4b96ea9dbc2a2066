// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_set_max_grants (sys/gntdev.h), 4 bytes, align 4. */
export class IoctlGntdevSetMaxGrants extends Struct<"struct ioctl_gntdev_set_max_grants"> {
  static readonly cName = "struct ioctl_gntdev_set_max_grants";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    count 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevSetMaxGrantsPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlGntdevSetMaxGrantsPlain {
    return IoctlGntdevSetMaxGrants.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevSetMaxGrantsPlain {
    return IoctlGntdevSetMaxGrants.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevSetMaxGrantsPlain {
  count: number;
}
