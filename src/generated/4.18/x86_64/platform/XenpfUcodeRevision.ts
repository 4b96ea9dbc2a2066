// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xenpf_ucode_revision (platform.h), 16 bytes, align 4. */
export class XenpfUcodeRevision extends Struct<"struct xenpf_ucode_revision"> {
  static readonly cName = "struct xenpf_ucode_revision";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    cpu 0 u32
    signature 4 u32
    pf 8 u32
    revision 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get cpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get signature(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set signature(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get pf(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set pf(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get revision(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set revision(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenpfUcodeRevisionPlain {
    return {
      cpu: dataView.getUint32(byteOffset, true),
      signature: dataView.getUint32(byteOffset + 4, true),
      pf: dataView.getUint32(byteOffset + 8, true),
      revision: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenpfUcodeRevisionPlain {
    return XenpfUcodeRevision.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenpfUcodeRevisionPlain {
    return XenpfUcodeRevision.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenpfUcodeRevisionPlain {
  cpu: number;
  signature: number;
  pf: number;
  revision: number;
}
