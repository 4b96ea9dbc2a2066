// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_evtchn_notify (sys/evtchn.h), 4 bytes, align 4. */
export class IoctlEvtchnNotify extends Struct<"struct ioctl_evtchn_notify"> {
  static readonly cName = "struct ioctl_evtchn_notify";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    port 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlEvtchnNotifyPlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlEvtchnNotifyPlain {
    return IoctlEvtchnNotify.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlEvtchnNotifyPlain {
    return IoctlEvtchnNotify.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlEvtchnNotifyPlain {
  port: number;
}
