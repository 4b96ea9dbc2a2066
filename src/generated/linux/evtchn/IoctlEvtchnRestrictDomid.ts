// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

/** struct ioctl_evtchn_restrict_domid (sys/evtchn.h), 2 bytes, align 2. */
export class IoctlEvtchnRestrictDomid extends Struct<"struct ioctl_evtchn_restrict_domid"> {
  static readonly cName = "struct ioctl_evtchn_restrict_domid";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    domid 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): IoctlEvtchnRestrictDomidPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): IoctlEvtchnRestrictDomidPlain {
    return IoctlEvtchnRestrictDomid.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlEvtchnRestrictDomidPlain {
    return IoctlEvtchnRestrictDomid.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlEvtchnRestrictDomidPlain {
  domid: number;
}
