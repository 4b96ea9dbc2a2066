// The records of Linux's device interface evtchn.h (xen/sys/evtchn.h). Made by `bun run codegen`: do not edit.

import { Struct } from "../../runtime/struct/index.ts";

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

/** struct ioctl_evtchn_unbind (sys/evtchn.h), 4 bytes, align 4. */
export class IoctlEvtchnUnbind extends Struct<"struct ioctl_evtchn_unbind"> {
  static readonly cName = "struct ioctl_evtchn_unbind";
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

  static decodeAt(dataView: DataView, byteOffset: number): IoctlEvtchnUnbindPlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): IoctlEvtchnUnbindPlain {
    return IoctlEvtchnUnbind.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): IoctlEvtchnUnbindPlain {
    return IoctlEvtchnUnbind.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface IoctlEvtchnUnbindPlain {
  port: number;
}

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
