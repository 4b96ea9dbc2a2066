// The records of Xen's public header sys/evtchn.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../runtime/struct/index.ts";

/** struct ioctl_evtchn_bind_virq (sys/evtchn.h), 4 bytes, align 4. */
export class IoctlEvtchnBindVirq extends Struct<"struct ioctl_evtchn_bind_virq"> {
  static readonly cName = "struct ioctl_evtchn_bind_virq";
  static readonly size = 4;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): IoctlEvtchnBindVirqPlain {
    return {
      virq: this.virq,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get remote_domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set remote_domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get remote_port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set remote_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): IoctlEvtchnBindInterdomainPlain {
    return {
      remote_domain: this.remote_domain,
      remote_port: this.remote_port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get remote_domain(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set remote_domain(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): IoctlEvtchnBindUnboundPortPlain {
    return {
      remote_domain: this.remote_domain,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): IoctlEvtchnUnbindPlain {
    return {
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): IoctlEvtchnNotifyPlain {
    return {
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): IoctlEvtchnRestrictDomidPlain {
    return {
      domid: this.domid,
    };
  }
}

export interface IoctlEvtchnRestrictDomidPlain {
  domid: number;
}
