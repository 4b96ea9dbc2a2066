// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_dmabuf_exp_wait_released (sys/gntdev.h), 8 bytes, align 4. */
export class IoctlGntdevDmabufExpWaitReleased extends Struct<"struct ioctl_gntdev_dmabuf_exp_wait_released"> {
  static readonly cName = "struct ioctl_gntdev_dmabuf_exp_wait_released";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    fd 0 u32
    wait_to_ms 4 u32
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

  get wait_to_ms(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set wait_to_ms(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevDmabufExpWaitReleasedPlain {
    return {
      fd: dataView.getUint32(byteOffset, true),
      wait_to_ms: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlGntdevDmabufExpWaitReleasedPlain {
    return IoctlGntdevDmabufExpWaitReleased.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlGntdevDmabufExpWaitReleasedPlain {
    return IoctlGntdevDmabufExpWaitReleased.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevDmabufExpWaitReleasedPlain {
  fd: number;
  wait_to_ms: number;
}
