// The records of Xen's public header io/9pfs.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U32Array,
  assignBytes,
  bytesAt,
  copyBytes,
  elementsToEnd,
  readAddress,
} from "../../../../runtime/struct/records.ts";

/** struct xen_9pfs_data_intf (io/9pfs.h), 132 bytes, align 4. */
export class Xen9pfsDataIntf extends Struct<"struct xen_9pfs_data_intf"> {
  static readonly cName = "struct xen_9pfs_data_intf";
  static readonly size = 132;
  static readonly align = 4;
  static readonly fields: string = `
    in_cons 0 u32
    in_prod 4 u32
    pad1 8 u8[56]
    out_cons 64 u32
    out_prod 68 u32
    pad2 72 u8[56]
    ring_order 128 u32
    ref 132 u32[]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 132);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get pad1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set pad1(value: ArrayLike<number>) {
    assignBytes(this.pad1, value);
  }

  get out_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 64, true);
  }
  set out_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 64, value | 0, true);
  }

  get out_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 68, true);
  }
  set out_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 68, value | 0, true);
  }

  get pad2(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 72, 56);
  }
  set pad2(value: ArrayLike<number>) {
    assignBytes(this.pad2, value);
  }

  get ring_order(): number {
    return this.dataView.getUint32(this.byteOffset + 128, true);
  }
  set ring_order(value: number) {
    this.dataView.setUint32(this.byteOffset + 128, value | 0, true);
  }

  get ref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 132, elementsToEnd(this, 132, 4));
  }

  static decodeAt(dataView: DataView, byteOffset: number): Xen9pfsDataIntfPlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      pad1: copyBytes(dataView, byteOffset + 8, 56),
      out_cons: dataView.getUint32(byteOffset + 64, true),
      out_prod: dataView.getUint32(byteOffset + 68, true),
      pad2: copyBytes(dataView, byteOffset + 72, 56),
      ring_order: dataView.getUint32(byteOffset + 128, true),
    };
  }

  decode(): Xen9pfsDataIntfPlain {
    return Xen9pfsDataIntf.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Xen9pfsDataIntfPlain {
    return Xen9pfsDataIntf.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Xen9pfsDataIntfPlain {
  in_cons: number;
  in_prod: number;
  pad1: Uint8Array;
  out_cons: number;
  out_prod: number;
  pad2: Uint8Array;
  ring_order: number;
}

/** struct xen_9pfs_data (io/9pfs.h), 16 bytes, align 8. */
export class Xen9pfsData extends Struct<"struct xen_9pfs_data"> {
  static readonly cName = "struct xen_9pfs_data";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    in 0 pointer8
    out 8 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get in(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get out(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(_dataView: DataView, _byteOffset: number): Xen9pfsDataPlain {
    return {};
  }

  decode(): Xen9pfsDataPlain {
    return Xen9pfsData.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Xen9pfsDataPlain {
    return Xen9pfsData.decodeAt(this.dataView, this.byteOffset);
  }
}

export type Xen9pfsDataPlain = Record<string, never>;
