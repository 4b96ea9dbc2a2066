// The records of Xen's public header io/sndif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/index.ts";

/** struct xensnd_open_req (io/sndif.h), 20 bytes, align 4. */
export class XensndOpenReq extends Struct<"struct xensnd_open_req"> {
  static readonly cName = "struct xensnd_open_req";
  static readonly size = 20;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get pcm_rate(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pcm_rate(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get pcm_format(): number {
    return this.dataView.getUint8(this.byteOffset + 4);
  }
  set pcm_format(value: number) {
    this.dataView.setUint8(this.byteOffset + 4, value);
  }

  get pcm_channels(): number {
    return this.dataView.getUint8(this.byteOffset + 5);
  }
  set pcm_channels(value: number) {
    this.dataView.setUint8(this.byteOffset + 5, value);
  }

  get reserved(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set reserved(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get buffer_sz(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set buffer_sz(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get period_sz(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set period_sz(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  decode(): XensndOpenReqPlain {
    return {
      pcm_rate: this.pcm_rate,
      pcm_format: this.pcm_format,
      pcm_channels: this.pcm_channels,
      reserved: this.reserved,
      buffer_sz: this.buffer_sz,
      gref_directory: this.gref_directory,
      period_sz: this.period_sz,
    };
  }
}

export interface XensndOpenReqPlain {
  pcm_rate: number;
  pcm_format: number;
  pcm_channels: number;
  reserved: number;
  buffer_sz: number;
  gref_directory: number;
  period_sz: number;
}

/** struct xensnd_page_directory (io/sndif.h), 8 bytes, align 4. */
export class XensndPageDirectory extends Struct<"struct xensnd_page_directory"> {
  static readonly cName = "struct xensnd_page_directory";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gref_dir_next_page(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref_dir_next_page(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get gref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 1);
  }
  set gref(value: ArrayLike<number>) {
    this.gref.assign(value);
  }

  decode(): XensndPageDirectoryPlain {
    return {
      gref_dir_next_page: this.gref_dir_next_page,
      gref: this.gref.toArray(),
    };
  }
}

export interface XensndPageDirectoryPlain {
  gref_dir_next_page: number;
  gref: number[];
}

/** struct xensnd_rw_req (io/sndif.h), 8 bytes, align 4. */
export class XensndRwReq extends Struct<"struct xensnd_rw_req"> {
  static readonly cName = "struct xensnd_rw_req";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get offset(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set offset(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XensndRwReqPlain {
    return {
      offset: this.offset,
      length: this.length,
    };
  }
}

export interface XensndRwReqPlain {
  offset: number;
  length: number;
}

/** struct xensnd_trigger_req (io/sndif.h), 1 bytes, align 1. */
export class XensndTriggerReq extends Struct<"struct xensnd_trigger_req"> {
  static readonly cName = "struct xensnd_trigger_req";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XensndTriggerReqPlain {
    return {
      type: this.type,
    };
  }
}

export interface XensndTriggerReqPlain {
  type: number;
}

/** struct xensnd_query_hw_param (io/sndif.h), 40 bytes, align 8. */
export class XensndQueryHwParam extends Struct<"struct xensnd_query_hw_param"> {
  static readonly cName = "struct xensnd_query_hw_param";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get formats(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set formats(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get formats_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set formats_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get rates(): XensndQueryHwParamRates {
    return new XensndQueryHwParamRates(this.dataView, this.byteOffset + 8);
  }
  set rates(value: XensndQueryHwParamRates) {
    copyRecord(XensndQueryHwParamRates, this.dataView, this.byteOffset + 8, value);
  }

  get channels(): XensndQueryHwParamChannels {
    return new XensndQueryHwParamChannels(this.dataView, this.byteOffset + 16);
  }
  set channels(value: XensndQueryHwParamChannels) {
    copyRecord(XensndQueryHwParamChannels, this.dataView, this.byteOffset + 16, value);
  }

  get buffer(): XensndQueryHwParamBuffer {
    return new XensndQueryHwParamBuffer(this.dataView, this.byteOffset + 24);
  }
  set buffer(value: XensndQueryHwParamBuffer) {
    copyRecord(XensndQueryHwParamBuffer, this.dataView, this.byteOffset + 24, value);
  }

  get period(): XensndQueryHwParamPeriod {
    return new XensndQueryHwParamPeriod(this.dataView, this.byteOffset + 32);
  }
  set period(value: XensndQueryHwParamPeriod) {
    copyRecord(XensndQueryHwParamPeriod, this.dataView, this.byteOffset + 32, value);
  }

  decode(): XensndQueryHwParamPlain {
    return {
      formats: this.formats,
      rates: this.rates.decode(),
      channels: this.channels.decode(),
      buffer: this.buffer.decode(),
      period: this.period.decode(),
    };
  }
}

export interface XensndQueryHwParamPlain {
  formats: bigint;
  rates: XensndQueryHwParamRatesPlain;
  channels: XensndQueryHwParamChannelsPlain;
  buffer: XensndQueryHwParamBufferPlain;
  period: XensndQueryHwParamPeriodPlain;
}

/** rates of struct xensnd_query_hw_param (io/sndif.h): struct, 8 bytes, align 4. */
export class XensndQueryHwParamRates extends Struct<"struct xensnd_query_hw_param.rates"> {
  static readonly cName = "struct xensnd_query_hw_param.rates";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XensndQueryHwParamRatesPlain {
    return {
      min: this.min,
      max: this.max,
    };
  }
}

export interface XensndQueryHwParamRatesPlain {
  min: number;
  max: number;
}

/** channels of struct xensnd_query_hw_param (io/sndif.h): struct, 8 bytes, align 4. */
export class XensndQueryHwParamChannels extends Struct<"struct xensnd_query_hw_param.channels"> {
  static readonly cName = "struct xensnd_query_hw_param.channels";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XensndQueryHwParamChannelsPlain {
    return {
      min: this.min,
      max: this.max,
    };
  }
}

export interface XensndQueryHwParamChannelsPlain {
  min: number;
  max: number;
}

/** buffer of struct xensnd_query_hw_param (io/sndif.h): struct, 8 bytes, align 4. */
export class XensndQueryHwParamBuffer extends Struct<"struct xensnd_query_hw_param.buffer"> {
  static readonly cName = "struct xensnd_query_hw_param.buffer";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XensndQueryHwParamBufferPlain {
    return {
      min: this.min,
      max: this.max,
    };
  }
}

export interface XensndQueryHwParamBufferPlain {
  min: number;
  max: number;
}

/** period of struct xensnd_query_hw_param (io/sndif.h): struct, 8 bytes, align 4. */
export class XensndQueryHwParamPeriod extends Struct<"struct xensnd_query_hw_param.period"> {
  static readonly cName = "struct xensnd_query_hw_param.period";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XensndQueryHwParamPeriodPlain {
    return {
      min: this.min,
      max: this.max,
    };
  }
}

export interface XensndQueryHwParamPeriodPlain {
  min: number;
  max: number;
}

/** struct xensnd_cur_pos_evt (io/sndif.h), 8 bytes, align 8. */
export class XensndCurPosEvt extends Struct<"struct xensnd_cur_pos_evt"> {
  static readonly cName = "struct xensnd_cur_pos_evt";
  static readonly size = 8;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get position(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set position(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get position_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set position_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  decode(): XensndCurPosEvtPlain {
    return {
      position: this.position,
    };
  }
}

export interface XensndCurPosEvtPlain {
  position: bigint;
}

/** struct xensnd_req (io/sndif.h), 64 bytes, align 8. */
export class XensndReq extends Struct<"struct xensnd_req"> {
  static readonly cName = "struct xensnd_req";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 3, 5);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get op(): XensndReqOp {
    return new XensndReqOp(this.dataView, this.byteOffset + 8);
  }
  set op(value: XensndReqOp) {
    copyRecord(XensndReqOp, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XensndReqPlain {
    return {
      id: this.id,
      operation: this.operation,
      reserved: this.reserved.slice(),
      op: this.op.decode(),
    };
  }
}

export interface XensndReqPlain {
  id: number;
  operation: number;
  reserved: Uint8Array;
  op: Uint8Array;
}

/** op of struct xensnd_req (io/sndif.h): union, 56 bytes, align 8. */
export class XensndReqOp extends Union<"struct xensnd_req.op"> {
  static readonly cName = "struct xensnd_req.op";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get open(): XensndOpenReq {
    return new XensndOpenReq(this.dataView, this.byteOffset);
  }
  set open(value: XensndOpenReq) {
    copyRecord(XensndOpenReq, this.dataView, this.byteOffset, value);
  }

  get rw(): XensndRwReq {
    return new XensndRwReq(this.dataView, this.byteOffset);
  }
  set rw(value: XensndRwReq) {
    copyRecord(XensndRwReq, this.dataView, this.byteOffset, value);
  }

  get trigger(): XensndTriggerReq {
    return new XensndTriggerReq(this.dataView, this.byteOffset);
  }
  set trigger(value: XensndTriggerReq) {
    copyRecord(XensndTriggerReq, this.dataView, this.byteOffset, value);
  }

  get hw_param(): XensndQueryHwParam {
    return new XensndQueryHwParam(this.dataView, this.byteOffset);
  }
  set hw_param(value: XensndQueryHwParam) {
    copyRecord(XensndQueryHwParam, this.dataView, this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }
}

/** struct xensnd_resp (io/sndif.h), 64 bytes, align 8. */
export class XensndResp extends Struct<"struct xensnd_resp"> {
  static readonly cName = "struct xensnd_resp";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get operation(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set operation(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): number {
    return this.dataView.getUint8(this.byteOffset + 3);
  }
  set reserved(value: number) {
    this.dataView.setUint8(this.byteOffset + 3, value);
  }

  get status(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set status(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get resp(): XensndRespResp {
    return new XensndRespResp(this.dataView, this.byteOffset + 8);
  }
  set resp(value: XensndRespResp) {
    copyRecord(XensndRespResp, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XensndRespPlain {
    return {
      id: this.id,
      operation: this.operation,
      reserved: this.reserved,
      status: this.status,
      resp: this.resp.decode(),
    };
  }
}

export interface XensndRespPlain {
  id: number;
  operation: number;
  reserved: number;
  status: number;
  resp: Uint8Array;
}

/** resp of struct xensnd_resp (io/sndif.h): union, 56 bytes, align 8. */
export class XensndRespResp extends Union<"struct xensnd_resp.resp"> {
  static readonly cName = "struct xensnd_resp.resp";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get hw_param(): XensndQueryHwParam {
    return new XensndQueryHwParam(this.dataView, this.byteOffset);
  }
  set hw_param(value: XensndQueryHwParam) {
    copyRecord(XensndQueryHwParam, this.dataView, this.byteOffset, value);
  }

  get reserved1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved1(value: ArrayLike<number>) {
    assignBytes(this.reserved1, value);
  }
}

/** struct xensnd_evt (io/sndif.h), 64 bytes, align 8. */
export class XensndEvt extends Struct<"struct xensnd_evt"> {
  static readonly cName = "struct xensnd_evt";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get id(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set id(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 2);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 2, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 3, 5);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get op(): XensndEvtOp {
    return new XensndEvtOp(this.dataView, this.byteOffset + 8);
  }
  set op(value: XensndEvtOp) {
    copyRecord(XensndEvtOp, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XensndEvtPlain {
    return {
      id: this.id,
      type: this.type,
      reserved: this.reserved.slice(),
      op: this.op.decode(),
    };
  }
}

export interface XensndEvtPlain {
  id: number;
  type: number;
  reserved: Uint8Array;
  op: Uint8Array;
}

/** op of struct xensnd_evt (io/sndif.h): union, 56 bytes, align 8. */
export class XensndEvtOp extends Union<"struct xensnd_evt.op"> {
  static readonly cName = "struct xensnd_evt.op";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get cur_pos(): XensndCurPosEvt {
    return new XensndCurPosEvt(this.dataView, this.byteOffset);
  }
  set cur_pos(value: XensndCurPosEvt) {
    copyRecord(XensndCurPosEvt, this.dataView, this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }
}

/** union xen_sndif_sring_entry (io/sndif.h), 64 bytes, align 8. */
export class XenSndifSringEntry extends Union<"union xen_sndif_sring_entry"> {
  static readonly cName = "union xen_sndif_sring_entry";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get req(): XensndReq {
    return new XensndReq(this.dataView, this.byteOffset);
  }
  set req(value: XensndReq) {
    copyRecord(XensndReq, this.dataView, this.byteOffset, value);
  }

  get rsp(): XensndResp {
    return new XensndResp(this.dataView, this.byteOffset);
  }
  set rsp(value: XensndResp) {
    copyRecord(XensndResp, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_sndif_sring (io/sndif.h), 128 bytes, align 8. */
export class XenSndifSring extends Struct<"struct xen_sndif_sring"> {
  static readonly cName = "struct xen_sndif_sring";
  static readonly size = 128;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get pvt(): XenSndifSringPvt {
    return new XenSndifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenSndifSringPvt) {
    copyRecord(XenSndifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenSndifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, XenSndifSringEntry);
  }

  decode(): XenSndifSringPlain {
    return {
      req_prod: this.req_prod,
      req_event: this.req_event,
      rsp_prod: this.rsp_prod,
      rsp_event: this.rsp_event,
      pvt: this.pvt.decode(),
      __pad: this.__pad.slice(),
      ring: Array.from(this.ring, (element) => element.decode()),
    };
  }
}

export interface XenSndifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct xen_sndif_sring (io/sndif.h): union, 4 bytes, align 1. */
export class XenSndifSringPvt extends Union<"struct xen_sndif_sring.pvt"> {
  static readonly cName = "struct xen_sndif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): XenSndifSringPvtNetif {
    return new XenSndifSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: XenSndifSringPvtNetif) {
    copyRecord(XenSndifSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): XenSndifSringPvtTapifUser {
    return new XenSndifSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: XenSndifSringPvtTapifUser) {
    copyRecord(XenSndifSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct xen_sndif_sring.pvt (io/sndif.h): struct, 1 bytes, align 1. */
export class XenSndifSringPvtNetif extends Struct<"struct xen_sndif_sring.pvt.netif"> {
  static readonly cName = "struct xen_sndif_sring.pvt.netif";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenSndifSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
  }
}

export interface XenSndifSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct xen_sndif_sring.pvt (io/sndif.h): struct, 1 bytes, align 1. */
export class XenSndifSringPvtTapifUser extends Struct<"struct xen_sndif_sring.pvt.tapif_user"> {
  static readonly cName = "struct xen_sndif_sring.pvt.tapif_user";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenSndifSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
  }
}

export interface XenSndifSringPvtTapifUserPlain {
  msg: number;
}

/** struct xen_sndif_front_ring (io/sndif.h), 24 bytes, align 8. */
export class XenSndifFrontRing extends Struct<"struct xen_sndif_front_ring"> {
  static readonly cName = "struct xen_sndif_front_ring";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get req_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): XenSndifFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface XenSndifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct xen_sndif_back_ring (io/sndif.h), 24 bytes, align 8. */
export class XenSndifBackRing extends Struct<"struct xen_sndif_back_ring"> {
  static readonly cName = "struct xen_sndif_back_ring";
  static readonly size = 24;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get rsp_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rsp_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  decode(): XenSndifBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface XenSndifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}

/** struct xensnd_event_page (io/sndif.h), 64 bytes, align 4. */
export class XensndEventPage extends Struct<"struct xensnd_event_page"> {
  static readonly cName = "struct xensnd_event_page";
  static readonly size = 64;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  decode(): XensndEventPagePlain {
    return {
      in_cons: this.in_cons,
      in_prod: this.in_prod,
      reserved: this.reserved.slice(),
    };
  }
}

export interface XensndEventPagePlain {
  in_cons: number;
  in_prod: number;
  reserved: Uint8Array;
}
