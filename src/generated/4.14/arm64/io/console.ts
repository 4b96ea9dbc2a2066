// The records of Xen's public header io/console.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../../runtime/struct/records.ts";

/** struct xencons_interface (io/console.h), 3088 bytes, align 4. */
export class XenconsInterface extends Struct<"struct xencons_interface"> {
  static readonly cName = "struct xencons_interface";
  static readonly size = 3088;
  static readonly align = 4;
  static readonly fields: string = `
    in 0 u8[1024]
    out 1024 u8[2048]
    in_cons 3072 u32
    in_prod 3076 u32
    out_cons 3080 u32
    out_prod 3084 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 3088);
  }

  get in(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 1024);
  }
  set in(value: ArrayLike<number>) {
    assignBytes(this.in, value);
  }

  get out(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1024, 2048);
  }
  set out(value: ArrayLike<number>) {
    assignBytes(this.out, value);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 3072, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 3072, value | 0, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 3076, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 3076, value | 0, true);
  }

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 3080, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 3080, value | 0, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 3084, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 3084, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenconsInterfacePlain {
    return {
      in: copyBytes(dataView, byteOffset, 1024),
      out: copyBytes(dataView, byteOffset + 1024, 2048),
      in_cons: dataView.getUint32(byteOffset + 3072, true),
      in_prod: dataView.getUint32(byteOffset + 3076, true),
      out_cons: dataView.getUint32(byteOffset + 3080, true),
      out_prod: dataView.getUint32(byteOffset + 3084, true),
    };
  }

  decode(): XenconsInterfacePlain {
    return XenconsInterface.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenconsInterfacePlain {
    return XenconsInterface.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenconsInterfacePlain {
  in: Uint8Array;
  out: Uint8Array;
  in_cons: number;
  in_prod: number;
  out_cons: number;
  out_prod: number;
}
