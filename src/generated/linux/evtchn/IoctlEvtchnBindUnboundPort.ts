// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_evtchn_bind_unbound_port (sys/evtchn.h), 4 bytes, align 4. */
export class IoctlEvtchnBindUnboundPort extends Struct<"struct ioctl_evtchn_bind_unbound_port"> {
  static readonly cName = "struct ioctl_evtchn_bind_unbound_port";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    remote_domain 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get remote_domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set remote_domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlEvtchnBindUnboundPortPlain {
    return {
      remote_domain: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlEvtchnBindUnboundPortPlain {
    return IoctlEvtchnBindUnboundPort.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlEvtchnBindUnboundPortPlain {
    return IoctlEvtchnBindUnboundPort.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlEvtchnBindUnboundPortPlain {
  remote_domain: number;
}
