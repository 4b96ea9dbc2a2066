// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct privcmd_pcidev_get_gsi (sys/privcmd.h), 8 bytes, align 4. */
export class PrivcmdPcidevGetGsi extends Struct<"struct privcmd_pcidev_get_gsi"> {
  static readonly cName = "struct privcmd_pcidev_get_gsi";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    sbdf 0 u32
    gsi 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gsi(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set gsi(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): PrivcmdPcidevGetGsiPlain {
    return {
      sbdf: dataView.getUint32(byteOffset, true),
      gsi: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): PrivcmdPcidevGetGsiPlain {
    return PrivcmdPcidevGetGsi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): PrivcmdPcidevGetGsiPlain {
    return PrivcmdPcidevGetGsi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface PrivcmdPcidevGetGsiPlain {
  sbdf: number;
  gsi: number;
}
