// The records of Xen's public header event_channel.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readU64Number,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct evtchn_alloc_unbound (event_channel.h), 8 bytes, align 4. */
export class EvtchnAllocUnbound extends Struct<"struct evtchn_alloc_unbound"> {
  static readonly cName = "struct evtchn_alloc_unbound";
  static readonly size = 8;
  static readonly align = 4;

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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): EvtchnAllocUnboundPlain {
    return {
      dom: this.dom,
      remote_dom: this.remote_dom,
      port: this.port,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get local_port(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set local_port(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): EvtchnBindInterdomainPlain {
    return {
      remote_dom: this.remote_dom,
      remote_port: this.remote_port,
      local_port: this.local_port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): EvtchnBindVirqPlain {
    return {
      virq: this.virq,
      vcpu: this.vcpu,
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get pirq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pirq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): EvtchnBindPirqPlain {
    return {
      pirq: this.pirq,
      flags: this.flags,
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): EvtchnBindIpiPlain {
    return {
      vcpu: this.vcpu,
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): EvtchnClosePlain {
    return {
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): EvtchnSendPlain {
    return {
      port: this.port,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get status(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set status(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get u(): EvtchnStatusU {
    return new EvtchnStatusU(this.dataView, this.byteOffset + 16);
  }
  set u(value: EvtchnStatusU) {
    copyRecord(EvtchnStatusU, this.dataView, this.byteOffset + 16, value);
  }

  decode(): EvtchnStatusPlain {
    return {
      dom: this.dom,
      port: this.port,
      status: this.status,
      vcpu: this.vcpu,
      u: this.u.decode(),
    };
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
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get virq(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set virq(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }
}

/** unbound of struct evtchn_status.u (event_channel.h): struct, 2 bytes, align 2. */
export class EvtchnStatusUUnbound extends Struct<"struct evtchn_status.u.unbound"> {
  static readonly cName = "struct evtchn_status.u.unbound";
  static readonly size = 2;
  static readonly align = 2;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): EvtchnStatusUUnboundPlain {
    return {
      dom: this.dom,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): EvtchnStatusUInterdomainPlain {
    return {
      dom: this.dom,
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): EvtchnBindVcpuPlain {
    return {
      port: this.port,
      vcpu: this.vcpu,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  decode(): EvtchnUnmaskPlain {
    return {
      port: this.port,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get dom(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set dom(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  decode(): EvtchnResetPlain {
    return {
      dom: this.dom,
    };
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
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get vcpu(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set vcpu(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
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

  decode(): EvtchnInitControlPlain {
    return {
      control_gfn: this.control_gfn,
      offset: this.offset,
      vcpu: this.vcpu,
      link_bits: this.link_bits,
      _pad: this._pad.slice(),
    };
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

  decode(): EvtchnExpandArrayPlain {
    return {
      array_gfn: this.array_gfn,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set port(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get priority(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set priority(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): EvtchnSetPriorityPlain {
    return {
      port: this.port,
      priority: this.priority,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 28);
  }

  get cmd(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set cmd(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get u(): EvtchnOpU {
    return new EvtchnOpU(this.dataView, this.byteOffset + 4);
  }
  set u(value: EvtchnOpU) {
    copyRecord(EvtchnOpU, this.dataView, this.byteOffset + 4, value);
  }

  decode(): EvtchnOpPlain {
    return {
      cmd: this.cmd,
      u: this.u.decode(),
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 72);
  }

  get ready(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set ready(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get _rsvd(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set _rsvd(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get head(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 8, 16);
  }
  set head(value: ArrayLike<number>) {
    this.head.assign(value);
  }

  decode(): EvtchnFifoControlBlockPlain {
    return {
      ready: this.ready,
      _rsvd: this._rsvd,
      head: this.head.toArray(),
    };
  }
}

export interface EvtchnFifoControlBlockPlain {
  ready: number;
  _rsvd: number;
  head: number[];
}
