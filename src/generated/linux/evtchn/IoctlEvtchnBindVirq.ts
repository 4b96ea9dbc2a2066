// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_evtchn_bind_virq (sys/evtchn.h), 4 bytes, align 4. */
export class IoctlEvtchnBindVirq extends Struct<"struct ioctl_evtchn_bind_virq"> {
  static readonly cName = "struct ioctl_evtchn_bind_virq";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    virq 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlEvtchnBindVirqPlain {
    return {
      virq: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlEvtchnBindVirqPlain {
    return IoctlEvtchnBindVirq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlEvtchnBindVirqPlain {
    return IoctlEvtchnBindVirq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlEvtchnBindVirqPlain {
  virq: number;
}
