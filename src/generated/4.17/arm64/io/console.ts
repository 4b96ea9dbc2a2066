// The records of Xen's public header io/console.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt } from "../../../../runtime/struct/index.ts";

/** struct xencons_interface (io/console.h), 3088 bytes, align 4. */
export class XenconsInterface extends Struct<"struct xencons_interface"> {
  static readonly cName = "struct xencons_interface";
  static readonly size = 3088;
  static readonly align = 4;

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
    this.dataView.setUint32(this.byteOffset + 3072, value, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 3076, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 3076, value, true);
  }

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 3080, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 3080, value, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 3084, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 3084, value, true);
  }

  decode(): XenconsInterfacePlain {
    return {
      in: this.in.slice(),
      out: this.out.slice(),
      in_cons: this.in_cons,
      in_prod: this.in_prod,
      out_cons: this.out_cons,
      out_prod: this.out_prod,
    };
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
