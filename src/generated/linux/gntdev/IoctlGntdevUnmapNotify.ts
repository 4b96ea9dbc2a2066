// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";

/** struct ioctl_gntdev_unmap_notify (sys/gntdev.h), 16 bytes, align 8. */
export class IoctlGntdevUnmapNotify extends Struct<"struct ioctl_gntdev_unmap_notify"> {
  static readonly cName = "struct ioctl_gntdev_unmap_notify";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    index 0 u64
    action 8 u32
    event_channel_port 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get action(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set action(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get event_channel_port(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set event_channel_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevUnmapNotifyPlain {
    return {
      index: dataView.getBigUint64(byteOffset, true),
      action: dataView.getUint32(byteOffset + 8, true),
      event_channel_port: dataView.getUint32(byteOffset + 12, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevUnmapNotifyPlain> {
    return {
      index: readU64Number(dataView, byteOffset),
      action: dataView.getUint32(byteOffset + 8, true),
      event_channel_port: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): IoctlGntdevUnmapNotifyPlain {
    return IoctlGntdevUnmapNotify.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevUnmapNotifyPlain> {
    return IoctlGntdevUnmapNotify.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevUnmapNotifyPlain {
  index: bigint;
  action: number;
  event_channel_port: number;
}
