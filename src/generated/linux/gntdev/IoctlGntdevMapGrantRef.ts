// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, StructArray, readU64Number, writeU64Number } from "../../../runtime/struct/records.ts";
import { IoctlGntdevGrantRef, type IoctlGntdevGrantRefPlain } from "./IoctlGntdevGrantRef.ts";

/** struct ioctl_gntdev_map_grant_ref (sys/gntdev.h), 24 bytes, align 8. */
export class IoctlGntdevMapGrantRef extends Struct<"struct ioctl_gntdev_map_grant_ref"> {
  static readonly cName = "struct ioctl_gntdev_map_grant_ref";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    count 0 u32
    pad 4 u32
    index 8 u64
    refs 16 struct ioctl_gntdev_grant_ref[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get count(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set count(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get index(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set index(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get index_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set index_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get refs(): StructArray<IoctlGntdevGrantRef> {
    return new StructArray(this.dataView, this.byteOffset + 16, 1, IoctlGntdevGrantRef);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlGntdevMapGrantRefPlain {
    return {
      count: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      index: dataView.getBigUint64(byteOffset + 8, true),
      refs: new StructArray(dataView, byteOffset + 16, 1, IoctlGntdevGrantRef).decode(),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<IoctlGntdevMapGrantRefPlain> {
    return {
      count: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      index: readU64Number(dataView, byteOffset + 8),
      refs: new StructArray(dataView, byteOffset + 16, 1, IoctlGntdevGrantRef).decode(),
    };
  }

  decode(): IoctlGntdevMapGrantRefPlain {
    return IoctlGntdevMapGrantRef.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<IoctlGntdevMapGrantRefPlain> {
    return IoctlGntdevMapGrantRef.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlGntdevMapGrantRefPlain {
  count: number;
  pad: number;
  index: bigint;
  refs: IoctlGntdevGrantRefPlain[];
}
