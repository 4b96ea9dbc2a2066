// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  assignBytes,
  bytesAt,
  copyBytes,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_dt_overlay (domctl.h), 16 bytes, align 8. */
export class XenDomctlDtOverlay extends Struct<"struct xen_domctl_dt_overlay"> {
  static readonly cName = "struct xen_domctl_dt_overlay";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    overlay_fdt 0 handle8 const void
    overlay_fdt_size 8 u32
    overlay_op 12 u8
    pad 13 u8[3]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get overlay_fdt(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set overlay_fdt(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get overlay_fdt_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get overlay_fdt_size(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set overlay_fdt_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get overlay_op(): number {
    return this.dataView.getUint8(this.byteOffset + 12);
  }
  set overlay_op(value: number) {
    this.dataView.setUint8(this.byteOffset + 12, value);
  }

  get pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 13, 3);
  }
  set pad(value: ArrayLike<number>) {
    assignBytes(this.pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlDtOverlayPlain {
    return {
      overlay_fdt_size: dataView.getUint32(byteOffset + 8, true),
      overlay_op: dataView.getUint8(byteOffset + 12),
      pad: copyBytes(dataView, byteOffset + 13, 3),
    };
  }

  decode(): XenDomctlDtOverlayPlain {
    return XenDomctlDtOverlay.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlDtOverlayPlain {
    return XenDomctlDtOverlay.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlDtOverlayPlain {
  overlay_fdt_size: number;
  overlay_op: number;
  pad: Uint8Array;
}
