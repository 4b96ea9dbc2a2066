// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xenpf_resource_op (platform.h), 16 bytes, align 8. */
export class XenpfResourceOp extends Struct<"struct xenpf_resource_op"> {
  static readonly cName = "struct xenpf_resource_op";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    nr_entries 0 u32
    cpu 4 u32
    entries 8 handle8 struct xenpf_resource_entry
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get nr_entries(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set nr_entries(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get entries(): HypercallPointer<"struct xenpf_resource_entry"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set entries(value: HypercallPointer<"struct xenpf_resource_entry"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get entries_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfResourceOpPlain {
    return {
      nr_entries: dataView.getUint32(byteOffset, true),
      cpu: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfResourceOpPlain {
    return XenpfResourceOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfResourceOpPlain {
    return XenpfResourceOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfResourceOpPlain {
  nr_entries: number;
  cpu: number;
}
