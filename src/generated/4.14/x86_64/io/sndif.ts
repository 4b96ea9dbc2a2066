// The records of Xen's public header io/sndif.h. Made by `bun run codegen`: do not edit.

import {
  type Numbers,
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyBytes,
  copyRecord,
  readAddress,
  readU64Number,
  writeU64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xensnd_open_req (io/sndif.h), 20 bytes, align 4. */
export class XensndOpenReq extends Struct<"struct xensnd_open_req"> {
  static readonly cName = "struct xensnd_open_req";
  static readonly size = 20;
  static readonly align = 4;
  static readonly fields: string = `
    pcm_rate 0 u32
    pcm_format 4 u8
    pcm_channels 5 u8
    reserved 6 u16
    buffer_sz 8 u32
    gref_directory 12 u32
    period_sz 16 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 20);
  }

  get pcm_rate(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pcm_rate(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
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
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get period_sz(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set period_sz(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndOpenReqPlain {
    return {
      pcm_rate: dataView.getUint32(byteOffset, true),
      pcm_format: dataView.getUint8(byteOffset + 4),
      pcm_channels: dataView.getUint8(byteOffset + 5),
      reserved: dataView.getUint16(byteOffset + 6, true),
      buffer_sz: dataView.getUint32(byteOffset + 8, true),
      gref_directory: dataView.getUint32(byteOffset + 12, true),
      period_sz: dataView.getUint32(byteOffset + 16, true),
    };
  }

  decode(): XensndOpenReqPlain {
    return XensndOpenReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndOpenReqPlain {
    return XensndOpenReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    gref_dir_next_page 0 u32
    gref 4 u32[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get gref_dir_next_page(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set gref_dir_next_page(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get gref(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 1);
  }
  set gref(value: ArrayLike<number>) {
    this.gref.assign(value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndPageDirectoryPlain {
    return {
      gref_dir_next_page: dataView.getUint32(byteOffset, true),
      gref: new U32Array(dataView, byteOffset + 4, 1).toArray(),
    };
  }

  decode(): XensndPageDirectoryPlain {
    return XensndPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndPageDirectoryPlain {
    return XensndPageDirectory.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    offset 0 u32
    length 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get offset(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set offset(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get length(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set length(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndRwReqPlain {
    return {
      offset: dataView.getUint32(byteOffset, true),
      length: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XensndRwReqPlain {
    return XensndRwReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndRwReqPlain {
    return XensndRwReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    type 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndTriggerReqPlain {
    return {
      type: dataView.getUint8(byteOffset),
    };
  }

  decode(): XensndTriggerReqPlain {
    return XensndTriggerReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndTriggerReqPlain {
    return XensndTriggerReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    formats 0 u64
    rates 8 struct xensnd_query_hw_param.rates
    channels 16 struct xensnd_query_hw_param.channels
    buffer 24 struct xensnd_query_hw_param.buffer
    period 32 struct xensnd_query_hw_param.period
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XensndQueryHwParamPlain {
    return {
      formats: dataView.getBigUint64(byteOffset, true),
      rates: XensndQueryHwParamRates.decodeAt(dataView, byteOffset + 8),
      channels: XensndQueryHwParamChannels.decodeAt(dataView, byteOffset + 16),
      buffer: XensndQueryHwParamBuffer.decodeAt(dataView, byteOffset + 24),
      period: XensndQueryHwParamPeriod.decodeAt(dataView, byteOffset + 32),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XensndQueryHwParamPlain> {
    return {
      formats: readU64Number(dataView, byteOffset),
      rates: XensndQueryHwParamRates.decodeAt(dataView, byteOffset + 8),
      channels: XensndQueryHwParamChannels.decodeAt(dataView, byteOffset + 16),
      buffer: XensndQueryHwParamBuffer.decodeAt(dataView, byteOffset + 24),
      period: XensndQueryHwParamPeriod.decodeAt(dataView, byteOffset + 32),
    };
  }

  decode(): XensndQueryHwParamPlain {
    return XensndQueryHwParam.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XensndQueryHwParamPlain> {
    return XensndQueryHwParam.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    min 0 u32
    max 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndQueryHwParamRatesPlain {
    return {
      min: dataView.getUint32(byteOffset, true),
      max: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XensndQueryHwParamRatesPlain {
    return XensndQueryHwParamRates.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndQueryHwParamRatesPlain {
    return XensndQueryHwParamRates.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    min 0 u32
    max 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndQueryHwParamChannelsPlain {
    return {
      min: dataView.getUint32(byteOffset, true),
      max: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XensndQueryHwParamChannelsPlain {
    return XensndQueryHwParamChannels.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndQueryHwParamChannelsPlain {
    return XensndQueryHwParamChannels.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    min 0 u32
    max 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndQueryHwParamBufferPlain {
    return {
      min: dataView.getUint32(byteOffset, true),
      max: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XensndQueryHwParamBufferPlain {
    return XensndQueryHwParamBuffer.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndQueryHwParamBufferPlain {
    return XensndQueryHwParamBuffer.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    min 0 u32
    max 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get min(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set min(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndQueryHwParamPeriodPlain {
    return {
      min: dataView.getUint32(byteOffset, true),
      max: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XensndQueryHwParamPeriodPlain {
    return XensndQueryHwParamPeriod.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndQueryHwParamPeriodPlain {
    return XensndQueryHwParamPeriod.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    position 0 u64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XensndCurPosEvtPlain {
    return {
      position: dataView.getBigUint64(byteOffset, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XensndCurPosEvtPlain> {
    return {
      position: readU64Number(dataView, byteOffset),
    };
  }

  decode(): XensndCurPosEvtPlain {
    return XensndCurPosEvt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XensndCurPosEvtPlain> {
    return XensndCurPosEvt.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    operation 2 u8
    reserved 3 u8[5]
    op 8 struct xensnd_req.op
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XensndReqPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      op: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XensndReqPlain {
    return XensndReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndReqPlain {
    return XensndReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    open 0 struct xensnd_open_req
    rw 0 struct xensnd_rw_req
    trigger 0 struct xensnd_trigger_req
    hw_param 0 struct xensnd_query_hw_param
    reserved 0 u8[56]
  `;

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
  static readonly fields: string = `
    id 0 u16
    operation 2 u8
    reserved 3 u8
    status 4 s32
    resp 8 struct xensnd_resp.resp
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XensndRespPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: dataView.getUint8(byteOffset + 3),
      status: dataView.getInt32(byteOffset + 4, true),
      resp: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XensndRespPlain {
    return XensndResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndRespPlain {
    return XensndResp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    hw_param 0 struct xensnd_query_hw_param
    reserved1 0 u8[56]
  `;

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
  static readonly fields: string = `
    id 0 u16
    type 2 u8
    reserved 3 u8[5]
    op 8 struct xensnd_evt.op
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XensndEvtPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      op: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XensndEvtPlain {
    return XensndEvt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndEvtPlain {
    return XensndEvt.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    cur_pos 0 struct xensnd_cur_pos_evt
    reserved 0 u8[56]
  `;

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
  static readonly fields: string = `
    req 0 struct xensnd_req
    rsp 0 struct xensnd_resp
  `;

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
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_sndif_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_sndif_sring_entry[1]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 128);
  }

  get req_prod(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_event(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get rsp_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set rsp_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get rsp_event(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set rsp_event(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenSndifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, XenSndifSringEntry).decode(),
    };
  }

  decode(): XenSndifSringPlain {
    return XenSndifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSndifSringPlain {
    return XenSndifSring.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    netif 0 struct xen_sndif_sring.pvt.netif
    tapif_user 0 struct xen_sndif_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

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
  static readonly fields: string = `
    smartpoll_active 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get smartpoll_active(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set smartpoll_active(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSndifSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenSndifSringPvtNetifPlain {
    return XenSndifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSndifSringPvtNetifPlain {
    return XenSndifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    msg 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get msg(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set msg(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSndifSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenSndifSringPvtTapifUserPlain {
    return XenSndifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSndifSringPvtTapifUserPlain {
    return XenSndifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    req_prod_pvt 0 u32
    rsp_cons 4 u32
    nr_ents 8 u32
    sring 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get req_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set req_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get rsp_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set rsp_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSndifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSndifFrontRingPlain {
    return XenSndifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSndifFrontRingPlain {
    return XenSndifFrontRing.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    rsp_prod_pvt 0 u32
    req_cons 4 u32
    nr_ents 8 u32
    sring 16 pointer8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get rsp_prod_pvt(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set rsp_prod_pvt(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get req_cons(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set req_cons(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ents(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ents(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sring(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSndifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenSndifBackRingPlain {
    return XenSndifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSndifBackRingPlain {
    return XenSndifBackRing.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    in_cons 0 u32
    in_prod 4 u32
    reserved 8 u8[56]
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get in_cons(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set in_cons(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get in_prod(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set in_prod(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 8, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XensndEventPagePlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      reserved: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XensndEventPagePlain {
    return XensndEventPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XensndEventPagePlain {
    return XensndEventPage.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XensndEventPagePlain {
  in_cons: number;
  in_prod: number;
  reserved: Uint8Array;
}
