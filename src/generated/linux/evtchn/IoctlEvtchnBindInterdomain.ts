// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_evtchn_bind_interdomain (sys/evtchn.h), 8 bytes, align 4. */
export class IoctlEvtchnBindInterdomain extends Struct<"struct ioctl_evtchn_bind_interdomain"> {
  static readonly cName = "struct ioctl_evtchn_bind_interdomain";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    remote_domain 0 u32
    remote_port 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get remote_domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set remote_domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get remote_port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set remote_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlEvtchnBindInterdomainPlain {
    return {
      remote_domain: dataView.getUint32(byteOffset, true),
      remote_port: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): IoctlEvtchnBindInterdomainPlain {
    return IoctlEvtchnBindInterdomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlEvtchnBindInterdomainPlain {
    return IoctlEvtchnBindInterdomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlEvtchnBindInterdomainPlain {
  remote_domain: number;
  remote_port: number;
}
