// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xenpf_microcode_update2 (platform.h), 16 bytes, align 8. */
export class XenpfMicrocodeUpdate2 extends Struct<"struct xenpf_microcode_update2"> {
  static readonly cName = "struct xenpf_microcode_update2";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    flags 0 u32
    length 4 u32
    data 8 handle8 const void
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get data(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set data(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get data_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfMicrocodeUpdate2Plain {
    return {
      flags: dataView.getUint32(byteOffset, true),
      length: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XenpfMicrocodeUpdate2Plain {
    return XenpfMicrocodeUpdate2.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfMicrocodeUpdate2Plain {
    return XenpfMicrocodeUpdate2.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfMicrocodeUpdate2Plain {
  flags: number;
  length: number;
}
