// The records of Xen's public header event_channel.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct evtchn_alloc_unbound (event_channel.h), 8 bytes, align 4. */
export class EvtchnAllocUnbound extends Struct<"struct evtchn_alloc_unbound"> {
  static readonly cName = "struct evtchn_alloc_unbound";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    dom 0 u16
    remote_dom 2 u16
    port 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get remote_dom(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set remote_dom(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnAllocUnboundPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      remote_dom: dataView.getUint16(byteOffset + 2, true),
      port: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): EvtchnAllocUnboundPlain {
    return EvtchnAllocUnbound.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnAllocUnboundPlain {
    return EvtchnAllocUnbound.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnAllocUnboundPlain {
  dom: number;
  remote_dom: number;
  port: number;
}

/** struct evtchn_bind_interdomain (event_channel.h), 12 bytes, align 4. */
export class EvtchnBindInterdomain extends Struct<"struct evtchn_bind_interdomain"> {
  static readonly cName = "struct evtchn_bind_interdomain";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    remote_dom 0 u16
    remote_port 4 u32
    local_port 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get remote_dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set remote_dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get remote_port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set remote_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get local_port(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set local_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnBindInterdomainPlain {
    return {
      remote_dom: dataView.getUint16(byteOffset, true),
      remote_port: dataView.getUint32(byteOffset + 4, true),
      local_port: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): EvtchnBindInterdomainPlain {
    return EvtchnBindInterdomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnBindInterdomainPlain {
    return EvtchnBindInterdomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnBindInterdomainPlain {
  remote_dom: number;
  remote_port: number;
  local_port: number;
}

/** struct evtchn_bind_virq (event_channel.h), 12 bytes, align 4. */
export class EvtchnBindVirq extends Struct<"struct evtchn_bind_virq"> {
  static readonly cName = "struct evtchn_bind_virq";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    virq 0 u32
    vcpu 4 u32
    port 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnBindVirqPlain {
    return {
      virq: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
      port: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): EvtchnBindVirqPlain {
    return EvtchnBindVirq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnBindVirqPlain {
    return EvtchnBindVirq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnBindVirqPlain {
  virq: number;
  vcpu: number;
  port: number;
}

/** struct evtchn_bind_pirq (event_channel.h), 12 bytes, align 4. */
export class EvtchnBindPirq extends Struct<"struct evtchn_bind_pirq"> {
  static readonly cName = "struct evtchn_bind_pirq";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    pirq 0 u32
    flags 4 u32
    port 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnBindPirqPlain {
    return {
      pirq: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      port: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): EvtchnBindPirqPlain {
    return EvtchnBindPirq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnBindPirqPlain {
    return EvtchnBindPirq.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnBindPirqPlain {
  pirq: number;
  flags: number;
  port: number;
}

/** struct evtchn_bind_ipi (event_channel.h), 8 bytes, align 4. */
export class EvtchnBindIpi extends Struct<"struct evtchn_bind_ipi"> {
  static readonly cName = "struct evtchn_bind_ipi";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    vcpu 0 u32
    port 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnBindIpiPlain {
    return {
      vcpu: dataView.getUint32(byteOffset, true),
      port: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): EvtchnBindIpiPlain {
    return EvtchnBindIpi.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnBindIpiPlain {
    return EvtchnBindIpi.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnBindIpiPlain {
  vcpu: number;
  port: number;
}

/** struct evtchn_close (event_channel.h), 4 bytes, align 4. */
export class EvtchnClose extends Struct<"struct evtchn_close"> {
  static readonly cName = "struct evtchn_close";
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

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnClosePlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): EvtchnClosePlain {
    return EvtchnClose.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnClosePlain {
    return EvtchnClose.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnClosePlain {
  port: number;
}

/** struct evtchn_send (event_channel.h), 4 bytes, align 4. */
export class EvtchnSend extends Struct<"struct evtchn_send"> {
  static readonly cName = "struct evtchn_send";
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

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnSendPlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): EvtchnSendPlain {
    return EvtchnSend.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnSendPlain {
    return EvtchnSend.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnSendPlain {
  port: number;
}

/** struct evtchn_status (event_channel.h), 24 bytes, align 4. */
export class EvtchnStatus extends Struct<"struct evtchn_status"> {
  static readonly cName = "struct evtchn_status";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    dom 0 u16
    port 4 u32
    status 8 u32
    vcpu 12 u32
    u 16 struct evtchn_status.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get status(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set status(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get u(): EvtchnStatusU {
    return new EvtchnStatusU(this.dataView, this.byteOffset + 16);
  }
  set u(value: EvtchnStatusU) {
    copyRecord(EvtchnStatusU, this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnStatusPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      port: dataView.getUint32(byteOffset + 4, true),
      status: dataView.getUint32(byteOffset + 8, true),
      vcpu: dataView.getUint32(byteOffset + 12, true),
      u: copyBytes(dataView, byteOffset + 16, 8),
    };
  }

  decode(): EvtchnStatusPlain {
    return EvtchnStatus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnStatusPlain {
    return EvtchnStatus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnStatusPlain {
  dom: number;
  port: number;
  status: number;
  vcpu: number;
  u: Uint8Array;
}

/** u of struct evtchn_status (event_channel.h): union, 8 bytes, align 4. */
export class EvtchnStatusU extends Union<"struct evtchn_status.u"> {
  static readonly cName = "struct evtchn_status.u";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    unbound 0 struct evtchn_status.u.unbound
    interdomain 0 struct evtchn_status.u.interdomain
    pirq 0 u32
    virq 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get unbound(): EvtchnStatusUUnbound {
    return new EvtchnStatusUUnbound(this.dataView, this.byteOffset);
  }
  set unbound(value: EvtchnStatusUUnbound) {
    copyRecord(EvtchnStatusUUnbound, this.dataView, this.byteOffset, value);
  }

  get interdomain(): EvtchnStatusUInterdomain {
    return new EvtchnStatusUInterdomain(this.dataView, this.byteOffset);
  }
  set interdomain(value: EvtchnStatusUInterdomain) {
    copyRecord(EvtchnStatusUInterdomain, this.dataView, this.byteOffset, value);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }
}

/** unbound of struct evtchn_status.u (event_channel.h): struct, 2 bytes, align 2. */
export class EvtchnStatusUUnbound extends Struct<"struct evtchn_status.u.unbound"> {
  static readonly cName = "struct evtchn_status.u.unbound";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    dom 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnStatusUUnboundPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): EvtchnStatusUUnboundPlain {
    return EvtchnStatusUUnbound.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnStatusUUnboundPlain {
    return EvtchnStatusUUnbound.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnStatusUUnboundPlain {
  dom: number;
}

/** interdomain of struct evtchn_status.u (event_channel.h): struct, 8 bytes, align 4. */
export class EvtchnStatusUInterdomain extends Struct<"struct evtchn_status.u.interdomain"> {
  static readonly cName = "struct evtchn_status.u.interdomain";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    dom 0 u16
    port 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnStatusUInterdomainPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
      port: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): EvtchnStatusUInterdomainPlain {
    return EvtchnStatusUInterdomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnStatusUInterdomainPlain {
    return EvtchnStatusUInterdomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnStatusUInterdomainPlain {
  dom: number;
  port: number;
}

/** struct evtchn_bind_vcpu (event_channel.h), 8 bytes, align 4. */
export class EvtchnBindVcpu extends Struct<"struct evtchn_bind_vcpu"> {
  static readonly cName = "struct evtchn_bind_vcpu";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    port 0 u32
    vcpu 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnBindVcpuPlain {
    return {
      port: dataView.getUint32(byteOffset, true),
      vcpu: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): EvtchnBindVcpuPlain {
    return EvtchnBindVcpu.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnBindVcpuPlain {
    return EvtchnBindVcpu.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnBindVcpuPlain {
  port: number;
  vcpu: number;
}

/** struct evtchn_unmask (event_channel.h), 4 bytes, align 4. */
export class EvtchnUnmask extends Struct<"struct evtchn_unmask"> {
  static readonly cName = "struct evtchn_unmask";
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

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnUnmaskPlain {
    return {
      port: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): EvtchnUnmaskPlain {
    return EvtchnUnmask.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnUnmaskPlain {
    return EvtchnUnmask.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnUnmaskPlain {
  port: number;
}

/** struct evtchn_reset (event_channel.h), 2 bytes, align 2. */
export class EvtchnReset extends Struct<"struct evtchn_reset"> {
  static readonly cName = "struct evtchn_reset";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    dom 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnResetPlain {
    return {
      dom: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): EvtchnResetPlain {
    return EvtchnReset.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnResetPlain {
    return EvtchnReset.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnResetPlain {
  dom: number;
}

/** struct evtchn_init_control (event_channel.h), 24 bytes, align 8. */
export class EvtchnInitControl extends Struct<"struct evtchn_init_control"> {
  static readonly cName = "struct evtchn_init_control";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    control_gfn 0 u64
    offset 8 u32
    vcpu 12 u32
    link_bits 16 u8
    _pad 17 u8[7]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get control_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set control_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get control_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set control_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get offset(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set offset(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get link_bits(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set link_bits(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  get _pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 17, 7);
  }
  set _pad(value: ArrayLike<number>) {
    assignBytes(this._pad, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnInitControlPlain {
    return {
      control_gfn: dataView.getBigUint64(byteOffset, true),
      offset: dataView.getUint32(byteOffset + 8, true),
      vcpu: dataView.getUint32(byteOffset + 12, true),
      link_bits: dataView.getUint8(byteOffset + 16),
      _pad: copyBytes(dataView, byteOffset + 17, 7),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<EvtchnInitControlPlain> {
    return {
      control_gfn: readU64Number(dataView, byteOffset),
      offset: dataView.getUint32(byteOffset + 8, true),
      vcpu: dataView.getUint32(byteOffset + 12, true),
      link_bits: dataView.getUint8(byteOffset + 16),
      _pad: copyBytes(dataView, byteOffset + 17, 7),
    };
  }

  decode(): EvtchnInitControlPlain {
    return EvtchnInitControl.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<EvtchnInitControlPlain> {
    return EvtchnInitControl.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnInitControlPlain {
  control_gfn: bigint;
  offset: number;
  vcpu: number;
  link_bits: number;
  _pad: Uint8Array;
}

/** struct evtchn_expand_array (event_channel.h), 8 bytes, align 8. */
export class EvtchnExpandArray extends Struct<"struct evtchn_expand_array"> {
  static readonly cName = "struct evtchn_expand_array";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    array_gfn 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get array_gfn(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set array_gfn(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get array_gfn_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set array_gfn_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnExpandArrayPlain {
    return {
      array_gfn: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<EvtchnExpandArrayPlain> {
    return {
      array_gfn: readU64Number(dataView, byteOffset),
    };
  }

  decode(): EvtchnExpandArrayPlain {
    return EvtchnExpandArray.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<EvtchnExpandArrayPlain> {
    return EvtchnExpandArray.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnExpandArrayPlain {
  array_gfn: bigint;
}

/** struct evtchn_set_priority (event_channel.h), 8 bytes, align 4. */
export class EvtchnSetPriority extends Struct<"struct evtchn_set_priority"> {
  static readonly cName = "struct evtchn_set_priority";
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields: string = `
    port 0 u32
    priority 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get priority(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set priority(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnSetPriorityPlain {
    return {
      port: dataView.getUint32(byteOffset, true),
      priority: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): EvtchnSetPriorityPlain {
    return EvtchnSetPriority.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnSetPriorityPlain {
    return EvtchnSetPriority.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnSetPriorityPlain {
  port: number;
  priority: number;
}

/** struct evtchn_op (event_channel.h), 28 bytes, align 4. */
export class EvtchnOp extends Struct<"struct evtchn_op"> {
  static readonly cName = "struct evtchn_op";
  static readonly size = 28;
  static readonly align = 4;
  static readonly fields: string = `
    cmd 0 u32
    u 4 struct evtchn_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get u(): EvtchnOpU {
    return new EvtchnOpU(this.dataView, this.byteOffset + 4);
  }
  set u(value: EvtchnOpU) {
    copyRecord(EvtchnOpU, this.dataView, this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnOpPlain {
    return {
      cmd: dataView.getUint32(byteOffset, true),
      u: copyBytes(dataView, byteOffset + 4, 24),
    };
  }

  decode(): EvtchnOpPlain {
    return EvtchnOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnOpPlain {
    return EvtchnOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnOpPlain {
  cmd: number;
  u: Uint8Array;
}

/** u of struct evtchn_op (event_channel.h): union, 24 bytes, align 4. */
export class EvtchnOpU extends Union<"struct evtchn_op.u"> {
  static readonly cName = "struct evtchn_op.u";
  static readonly size = 24;
  static readonly align = 4;
  static readonly fields: string = `
    alloc_unbound 0 struct evtchn_alloc_unbound
    bind_interdomain 0 struct evtchn_bind_interdomain
    bind_virq 0 struct evtchn_bind_virq
    bind_pirq 0 struct evtchn_bind_pirq
    bind_ipi 0 struct evtchn_bind_ipi
    close 0 struct evtchn_close
    send 0 struct evtchn_send
    status 0 struct evtchn_status
    bind_vcpu 0 struct evtchn_bind_vcpu
    unmask 0 struct evtchn_unmask
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get alloc_unbound(): EvtchnAllocUnbound {
    return new EvtchnAllocUnbound(this.dataView, this.byteOffset);
  }
  set alloc_unbound(value: EvtchnAllocUnbound) {
    copyRecord(EvtchnAllocUnbound, this.dataView, this.byteOffset, value);
  }

  get bind_interdomain(): EvtchnBindInterdomain {
    return new EvtchnBindInterdomain(this.dataView, this.byteOffset);
  }
  set bind_interdomain(value: EvtchnBindInterdomain) {
    copyRecord(EvtchnBindInterdomain, this.dataView, this.byteOffset, value);
  }

  get bind_virq(): EvtchnBindVirq {
    return new EvtchnBindVirq(this.dataView, this.byteOffset);
  }
  set bind_virq(value: EvtchnBindVirq) {
    copyRecord(EvtchnBindVirq, this.dataView, this.byteOffset, value);
  }

  get bind_pirq(): EvtchnBindPirq {
    return new EvtchnBindPirq(this.dataView, this.byteOffset);
  }
  set bind_pirq(value: EvtchnBindPirq) {
    copyRecord(EvtchnBindPirq, this.dataView, this.byteOffset, value);
  }

  get bind_ipi(): EvtchnBindIpi {
    return new EvtchnBindIpi(this.dataView, this.byteOffset);
  }
  set bind_ipi(value: EvtchnBindIpi) {
    copyRecord(EvtchnBindIpi, this.dataView, this.byteOffset, value);
  }

  get close(): EvtchnClose {
    return new EvtchnClose(this.dataView, this.byteOffset);
  }
  set close(value: EvtchnClose) {
    copyRecord(EvtchnClose, this.dataView, this.byteOffset, value);
  }

  get send(): EvtchnSend {
    return new EvtchnSend(this.dataView, this.byteOffset);
  }
  set send(value: EvtchnSend) {
    copyRecord(EvtchnSend, this.dataView, this.byteOffset, value);
  }

  get status(): EvtchnStatus {
    return new EvtchnStatus(this.dataView, this.byteOffset);
  }
  set status(value: EvtchnStatus) {
    copyRecord(EvtchnStatus, this.dataView, this.byteOffset, value);
  }

  get bind_vcpu(): EvtchnBindVcpu {
    return new EvtchnBindVcpu(this.dataView, this.byteOffset);
  }
  set bind_vcpu(value: EvtchnBindVcpu) {
    copyRecord(EvtchnBindVcpu, this.dataView, this.byteOffset, value);
  }

  get unmask(): EvtchnUnmask {
    return new EvtchnUnmask(this.dataView, this.byteOffset);
  }
  set unmask(value: EvtchnUnmask) {
    copyRecord(EvtchnUnmask, this.dataView, this.byteOffset, value);
  }
}

/** struct evtchn_fifo_control_block (event_channel.h), 72 bytes, align 4. */
export class EvtchnFifoControlBlock extends Struct<"struct evtchn_fifo_control_block"> {
  static readonly cName = "struct evtchn_fifo_control_block";
  static readonly size = 72;
  static readonly align = 4;
  static readonly fields: string = `
    ready 0 u32
    _rsvd 4 u32
    head 8 u32[16]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get ready(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ready(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get _rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get head(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 8, 16);
  }
  set head(value: ArrayLike<number>) {
    this.head.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): EvtchnFifoControlBlockPlain {
    return {
      ready: dataView.getUint32(byteOffset, true),
      _rsvd: dataView.getUint32(byteOffset + 4, true),
      head: new U32Array(dataView, byteOffset + 8, 16).toArray(),
    };
  }

  decode(): EvtchnFifoControlBlockPlain {
    return EvtchnFifoControlBlock.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): EvtchnFifoControlBlockPlain {
    return EvtchnFifoControlBlock.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface EvtchnFifoControlBlockPlain {
  ready: number;
  _rsvd: number;
  head: number[];
}
