// The records of Xen's public header xenoprof.h. Made by `bun run codegen`: do not edit.

import { Struct, assignBytes, bytesAt, copyBytes } from "../../../runtime/struct/records.ts";

export {
  EventLog,
  type EventLogPlain,
  XenoprofBuf,
  type XenoprofBufPlain,
  XenoprofGetBuffer,
  type XenoprofGetBufferPlain,
  XenoprofCounter,
  type XenoprofCounterPlain,
  XenoprofPassive,
  type XenoprofPassivePlain,
  XenoprofIbsCounter,
  type XenoprofIbsCounterPlain,
} from "../x86_64/xenoprof.ts";

/** struct xenoprof_init (xenoprof.h), 72 bytes, align 4. */
export class XenoprofInit extends Struct<"struct xenoprof_init"> {
  static readonly cName = "struct xenoprof_init";
  static readonly size = 72;
  static readonly align = 4;
  static readonly fields: string = `
    num_events 0 s32
    is_primary 4 s32
    cpu_type 8 u8[64]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get num_events(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set num_events(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get is_primary(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set is_primary(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get cpu_type(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 64);
  }
  set cpu_type(value: ArrayLike<number>) {
    assignBytes(this.cpu_type, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenoprofInitPlain {
    return {
      num_events: dataView.getInt32(byteOffset, true),
      is_primary: dataView.getInt32(byteOffset + 4, true),
      cpu_type: copyBytes(dataView, byteOffset + 8, 64),
    };
  }

  decode(): XenoprofInitPlain {
    return XenoprofInit.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenoprofInitPlain {
    return XenoprofInit.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenoprofInitPlain {
  num_events: number;
  is_primary: number;
  cpu_type: Uint8Array;
}
