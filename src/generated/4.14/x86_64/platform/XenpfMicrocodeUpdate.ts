// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xenpf_microcode_update (platform.h), 16 bytes, align 8. */
export class XenpfMicrocodeUpdate extends Struct<"struct xenpf_microcode_update"> {
  static readonly cName = "struct xenpf_microcode_update";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    data 0 handle8 const void
    length 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get data(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set data(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfMicrocodeUpdatePlain {
    return {
      length: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenpfMicrocodeUpdatePlain {
    return XenpfMicrocodeUpdate.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfMicrocodeUpdatePlain {
    return XenpfMicrocodeUpdate.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfMicrocodeUpdatePlain {
  length: number;
}
