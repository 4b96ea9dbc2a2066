// The records of Xen's public header io/cameraif.h. Made by `bun run codegen`: do not edit.

import {
  Struct,
  StructArray,
  U32Array,
  Union,
  assignBytes,
  bytesAt,
  copyRecord,
  readAddress,
  readS64Number,
  writeS64Number,
} from "../../../../runtime/struct/index.ts";

/** struct xencamera_config_req (io/cameraif.h), 12 bytes, align 4. */
export class XencameraConfigReq extends Struct<"struct xencamera_config_req"> {
  static readonly cName = "struct xencamera_config_req";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get pixel_format(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pixel_format(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XencameraConfigReqPlain {
    return {
      pixel_format: this.pixel_format,
      width: this.width,
      height: this.height,
    };
  }
}

export interface XencameraConfigReqPlain {
  pixel_format: number;
  width: number;
  height: number;
}

/** struct xencamera_frame_rate_req (io/cameraif.h), 8 bytes, align 4. */
export class XencameraFrameRateReq extends Struct<"struct xencamera_frame_rate_req"> {
  static readonly cName = "struct xencamera_frame_rate_req";
  static readonly size = 8;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get frame_rate_numer(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set frame_rate_numer(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get frame_rate_denom(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set frame_rate_denom(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  decode(): XencameraFrameRateReqPlain {
    return {
      frame_rate_numer: this.frame_rate_numer,
      frame_rate_denom: this.frame_rate_denom,
    };
  }
}

export interface XencameraFrameRateReqPlain {
  frame_rate_numer: number;
  frame_rate_denom: number;
}

/** struct xencamera_buf_request (io/cameraif.h), 1 bytes, align 1. */
export class XencameraBufRequest extends Struct<"struct xencamera_buf_request"> {
  static readonly cName = "struct xencamera_buf_request";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get num_bufs(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set num_bufs(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XencameraBufRequestPlain {
    return {
      num_bufs: this.num_bufs,
    };
  }
}

export interface XencameraBufRequestPlain {
  num_bufs: number;
}

/** struct xencamera_buf_create_req (io/cameraif.h), 24 bytes, align 4. */
export class XencameraBufCreateReq extends Struct<"struct xencamera_buf_create_req"> {
  static readonly cName = "struct xencamera_buf_create_req";
  static readonly size = 24;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get plane_offset(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 4, 4);
  }
  set plane_offset(value: ArrayLike<number>) {
    this.plane_offset.assign(value);
  }

  get gref_directory(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set gref_directory(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  decode(): XencameraBufCreateReqPlain {
    return {
      index: this.index,
      reserved: this.reserved.slice(),
      plane_offset: this.plane_offset.toArray(),
      gref_directory: this.gref_directory,
    };
  }
}

export interface XencameraBufCreateReqPlain {
  index: number;
  reserved: Uint8Array;
  plane_offset: number[];
  gref_directory: number;
}

/** struct xencamera_page_directory (io/cameraif.h), 8 bytes, align 4. */
export class XencameraPageDirectory extends Struct<"struct xencamera_page_directory"> {
  static readonly cName = "struct xencamera_page_directory";
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

  decode(): XencameraPageDirectoryPlain {
    return {
      gref_dir_next_page: this.gref_dir_next_page,
      gref: this.gref.toArray(),
    };
  }
}

export interface XencameraPageDirectoryPlain {
  gref_dir_next_page: number;
  gref: number[];
}

/** struct xencamera_index (io/cameraif.h), 1 bytes, align 1. */
export class XencameraIndex extends Struct<"struct xencamera_index"> {
  static readonly cName = "struct xencamera_index";
  static readonly size = 1;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XencameraIndexPlain {
    return {
      index: this.index,
    };
  }
}

export interface XencameraIndexPlain {
  index: number;
}

/** struct xencamera_ctrl_value (io/cameraif.h), 16 bytes, align 8. */
export class XencameraCtrlValue extends Struct<"struct xencamera_ctrl_value"> {
  static readonly cName = "struct xencamera_ctrl_value";
  static readonly size = 16;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 7);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get value(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 8, true);
  }
  set value(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 8, value, true);
  }

  get value_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 8);
  }
  set value_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 8, value);
  }

  decode(): XencameraCtrlValuePlain {
    return {
      type: this.type,
      reserved: this.reserved.slice(),
      value: this.value,
    };
  }
}

export interface XencameraCtrlValuePlain {
  type: number;
  reserved: Uint8Array;
  value: bigint;
}

/** struct xencamera_get_ctrl_req (io/cameraif.h), 1 bytes, align 1. */
export class XencameraGetCtrlReq extends Struct<"struct xencamera_get_ctrl_req"> {
  static readonly cName = "struct xencamera_get_ctrl_req";
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

  decode(): XencameraGetCtrlReqPlain {
    return {
      type: this.type,
    };
  }
}

export interface XencameraGetCtrlReqPlain {
  type: number;
}

/** struct xencamera_config_resp (io/cameraif.h), 44 bytes, align 4. */
export class XencameraConfigResp extends Struct<"struct xencamera_config_resp"> {
  static readonly cName = "struct xencamera_config_resp";
  static readonly size = 44;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 44);
  }

  get pixel_format(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pixel_format(value: number) {
    this.dataView.setUint32(this.byteOffset, value, true);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  get colorspace(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set colorspace(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value, true);
  }

  get xfer_func(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set xfer_func(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value, true);
  }

  get ycbcr_enc(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set ycbcr_enc(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value, true);
  }

  get quantization(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set quantization(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value, true);
  }

  get displ_asp_ratio_numer(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set displ_asp_ratio_numer(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value, true);
  }

  get displ_asp_ratio_denom(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set displ_asp_ratio_denom(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value, true);
  }

  get frame_rate_numer(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set frame_rate_numer(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value, true);
  }

  get frame_rate_denom(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set frame_rate_denom(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value, true);
  }

  decode(): XencameraConfigRespPlain {
    return {
      pixel_format: this.pixel_format,
      width: this.width,
      height: this.height,
      colorspace: this.colorspace,
      xfer_func: this.xfer_func,
      ycbcr_enc: this.ycbcr_enc,
      quantization: this.quantization,
      displ_asp_ratio_numer: this.displ_asp_ratio_numer,
      displ_asp_ratio_denom: this.displ_asp_ratio_denom,
      frame_rate_numer: this.frame_rate_numer,
      frame_rate_denom: this.frame_rate_denom,
    };
  }
}

export interface XencameraConfigRespPlain {
  pixel_format: number;
  width: number;
  height: number;
  colorspace: number;
  xfer_func: number;
  ycbcr_enc: number;
  quantization: number;
  displ_asp_ratio_numer: number;
  displ_asp_ratio_denom: number;
  frame_rate_numer: number;
  frame_rate_denom: number;
}

/** struct xencamera_buf_get_layout_resp (io/cameraif.h), 40 bytes, align 4. */
export class XencameraBufGetLayoutResp extends Struct<"struct xencamera_buf_get_layout_resp"> {
  static readonly cName = "struct xencamera_buf_get_layout_resp";
  static readonly size = 40;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get num_planes(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set num_planes(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get plane_size(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 8, 4);
  }
  set plane_size(value: ArrayLike<number>) {
    this.plane_size.assign(value);
  }

  get plane_stride(): U32Array {
    return new U32Array(this.dataView, this.byteOffset + 24, 4);
  }
  set plane_stride(value: ArrayLike<number>) {
    this.plane_stride.assign(value);
  }

  decode(): XencameraBufGetLayoutRespPlain {
    return {
      num_planes: this.num_planes,
      reserved: this.reserved.slice(),
      size: this.size,
      plane_size: this.plane_size.toArray(),
      plane_stride: this.plane_stride.toArray(),
    };
  }
}

export interface XencameraBufGetLayoutRespPlain {
  num_planes: number;
  reserved: Uint8Array;
  size: number;
  plane_size: number[];
  plane_stride: number[];
}

/** struct xencamera_ctrl_enum_resp (io/cameraif.h), 40 bytes, align 8. */
export class XencameraCtrlEnumResp extends Struct<"struct xencamera_ctrl_enum_resp"> {
  static readonly cName = "struct xencamera_ctrl_enum_resp";
  static readonly size = 40;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 2, 2);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get min(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 8, true);
  }
  set min(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 8, value, true);
  }

  get min_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 8);
  }
  set min_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 8, value);
  }

  get max(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 16, true);
  }
  set max(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 16, value, true);
  }

  get max_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 16);
  }
  set max_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 16, value);
  }

  get step(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 24, true);
  }
  set step(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 24, value, true);
  }

  get step_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 24);
  }
  set step_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 24, value);
  }

  get def_val(): bigint {
    return this.dataView.getBigInt64(this.byteOffset + 32, true);
  }
  set def_val(value: bigint) {
    this.dataView.setBigInt64(this.byteOffset + 32, value, true);
  }

  get def_val_number(): number {
    return readS64Number(this.dataView, this.byteOffset + 32);
  }
  set def_val_number(value: number) {
    writeS64Number(this.dataView, this.byteOffset + 32, value);
  }

  decode(): XencameraCtrlEnumRespPlain {
    return {
      index: this.index,
      type: this.type,
      reserved: this.reserved.slice(),
      flags: this.flags,
      min: this.min,
      max: this.max,
      step: this.step,
      def_val: this.def_val,
    };
  }
}

export interface XencameraCtrlEnumRespPlain {
  index: number;
  type: number;
  reserved: Uint8Array;
  flags: number;
  min: bigint;
  max: bigint;
  step: bigint;
  def_val: bigint;
}

/** struct xencamera_frame_avail_evt (io/cameraif.h), 12 bytes, align 4. */
export class XencameraFrameAvailEvt extends Struct<"struct xencamera_frame_avail_evt"> {
  static readonly cName = "struct xencamera_frame_avail_evt";
  static readonly size = 12;
  static readonly align = 4;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 1, 3);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }

  get used_sz(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set used_sz(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value, true);
  }

  get seq_num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set seq_num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value, true);
  }

  decode(): XencameraFrameAvailEvtPlain {
    return {
      index: this.index,
      reserved: this.reserved.slice(),
      used_sz: this.used_sz,
      seq_num: this.seq_num,
    };
  }
}

export interface XencameraFrameAvailEvtPlain {
  index: number;
  reserved: Uint8Array;
  used_sz: number;
  seq_num: number;
}

/** struct xencamera_req (io/cameraif.h), 64 bytes, align 8. */
export class XencameraReq extends Struct<"struct xencamera_req"> {
  static readonly cName = "struct xencamera_req";
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

  get req(): XencameraReqReq {
    return new XencameraReqReq(this.dataView, this.byteOffset + 8);
  }
  set req(value: XencameraReqReq) {
    copyRecord(XencameraReqReq, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XencameraReqPlain {
    return {
      id: this.id,
      operation: this.operation,
      reserved: this.reserved.slice(),
      req: this.req.decode(),
    };
  }
}

export interface XencameraReqPlain {
  id: number;
  operation: number;
  reserved: Uint8Array;
  req: Uint8Array;
}

/** req of struct xencamera_req (io/cameraif.h): union, 56 bytes, align 8. */
export class XencameraReqReq extends Union<"struct xencamera_req.req"> {
  static readonly cName = "struct xencamera_req.req";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get config(): XencameraConfigReq {
    return new XencameraConfigReq(this.dataView, this.byteOffset);
  }
  set config(value: XencameraConfigReq) {
    copyRecord(XencameraConfigReq, this.dataView, this.byteOffset, value);
  }

  get frame_rate(): XencameraFrameRateReq {
    return new XencameraFrameRateReq(this.dataView, this.byteOffset);
  }
  set frame_rate(value: XencameraFrameRateReq) {
    copyRecord(XencameraFrameRateReq, this.dataView, this.byteOffset, value);
  }

  get buf_request(): XencameraBufRequest {
    return new XencameraBufRequest(this.dataView, this.byteOffset);
  }
  set buf_request(value: XencameraBufRequest) {
    copyRecord(XencameraBufRequest, this.dataView, this.byteOffset, value);
  }

  get buf_create(): XencameraBufCreateReq {
    return new XencameraBufCreateReq(this.dataView, this.byteOffset);
  }
  set buf_create(value: XencameraBufCreateReq) {
    copyRecord(XencameraBufCreateReq, this.dataView, this.byteOffset, value);
  }

  get index(): XencameraIndex {
    return new XencameraIndex(this.dataView, this.byteOffset);
  }
  set index(value: XencameraIndex) {
    copyRecord(XencameraIndex, this.dataView, this.byteOffset, value);
  }

  get ctrl_value(): XencameraCtrlValue {
    return new XencameraCtrlValue(this.dataView, this.byteOffset);
  }
  set ctrl_value(value: XencameraCtrlValue) {
    copyRecord(XencameraCtrlValue, this.dataView, this.byteOffset, value);
  }

  get get_ctrl(): XencameraGetCtrlReq {
    return new XencameraGetCtrlReq(this.dataView, this.byteOffset);
  }
  set get_ctrl(value: XencameraGetCtrlReq) {
    copyRecord(XencameraGetCtrlReq, this.dataView, this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }
}

/** struct xencamera_resp (io/cameraif.h), 64 bytes, align 8. */
export class XencameraResp extends Struct<"struct xencamera_resp"> {
  static readonly cName = "struct xencamera_resp";
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

  get resp(): XencameraRespResp {
    return new XencameraRespResp(this.dataView, this.byteOffset + 8);
  }
  set resp(value: XencameraRespResp) {
    copyRecord(XencameraRespResp, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XencameraRespPlain {
    return {
      id: this.id,
      operation: this.operation,
      reserved: this.reserved,
      status: this.status,
      resp: this.resp.decode(),
    };
  }
}

export interface XencameraRespPlain {
  id: number;
  operation: number;
  reserved: number;
  status: number;
  resp: Uint8Array;
}

/** resp of struct xencamera_resp (io/cameraif.h): union, 56 bytes, align 8. */
export class XencameraRespResp extends Union<"struct xencamera_resp.resp"> {
  static readonly cName = "struct xencamera_resp.resp";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get config(): XencameraConfigResp {
    return new XencameraConfigResp(this.dataView, this.byteOffset);
  }
  set config(value: XencameraConfigResp) {
    copyRecord(XencameraConfigResp, this.dataView, this.byteOffset, value);
  }

  get buf_layout(): XencameraBufGetLayoutResp {
    return new XencameraBufGetLayoutResp(this.dataView, this.byteOffset);
  }
  set buf_layout(value: XencameraBufGetLayoutResp) {
    copyRecord(XencameraBufGetLayoutResp, this.dataView, this.byteOffset, value);
  }

  get buf_request(): XencameraBufRequest {
    return new XencameraBufRequest(this.dataView, this.byteOffset);
  }
  set buf_request(value: XencameraBufRequest) {
    copyRecord(XencameraBufRequest, this.dataView, this.byteOffset, value);
  }

  get ctrl_enum(): XencameraCtrlEnumResp {
    return new XencameraCtrlEnumResp(this.dataView, this.byteOffset);
  }
  set ctrl_enum(value: XencameraCtrlEnumResp) {
    copyRecord(XencameraCtrlEnumResp, this.dataView, this.byteOffset, value);
  }

  get ctrl_value(): XencameraCtrlValue {
    return new XencameraCtrlValue(this.dataView, this.byteOffset);
  }
  set ctrl_value(value: XencameraCtrlValue) {
    copyRecord(XencameraCtrlValue, this.dataView, this.byteOffset, value);
  }

  get reserved1(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved1(value: ArrayLike<number>) {
    assignBytes(this.reserved1, value);
  }
}

/** struct xencamera_evt (io/cameraif.h), 64 bytes, align 8. */
export class XencameraEvt extends Struct<"struct xencamera_evt"> {
  static readonly cName = "struct xencamera_evt";
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

  get evt(): XencameraEvtEvt {
    return new XencameraEvtEvt(this.dataView, this.byteOffset + 8);
  }
  set evt(value: XencameraEvtEvt) {
    copyRecord(XencameraEvtEvt, this.dataView, this.byteOffset + 8, value);
  }

  decode(): XencameraEvtPlain {
    return {
      id: this.id,
      type: this.type,
      reserved: this.reserved.slice(),
      evt: this.evt.decode(),
    };
  }
}

export interface XencameraEvtPlain {
  id: number;
  type: number;
  reserved: Uint8Array;
  evt: Uint8Array;
}

/** evt of struct xencamera_evt (io/cameraif.h): union, 56 bytes, align 8. */
export class XencameraEvtEvt extends Union<"struct xencamera_evt.evt"> {
  static readonly cName = "struct xencamera_evt.evt";
  static readonly size = 56;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 56);
  }

  get frame_avail(): XencameraFrameAvailEvt {
    return new XencameraFrameAvailEvt(this.dataView, this.byteOffset);
  }
  set frame_avail(value: XencameraFrameAvailEvt) {
    copyRecord(XencameraFrameAvailEvt, this.dataView, this.byteOffset, value);
  }

  get ctrl_value(): XencameraCtrlValue {
    return new XencameraCtrlValue(this.dataView, this.byteOffset);
  }
  set ctrl_value(value: XencameraCtrlValue) {
    copyRecord(XencameraCtrlValue, this.dataView, this.byteOffset, value);
  }

  get reserved(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 56);
  }
  set reserved(value: ArrayLike<number>) {
    assignBytes(this.reserved, value);
  }
}

/** union xen_cameraif_sring_entry (io/cameraif.h), 64 bytes, align 8. */
export class XenCameraifSringEntry extends Union<"union xen_cameraif_sring_entry"> {
  static readonly cName = "union xen_cameraif_sring_entry";
  static readonly size = 64;
  static readonly align = 8;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 64);
  }

  get req(): XencameraReq {
    return new XencameraReq(this.dataView, this.byteOffset);
  }
  set req(value: XencameraReq) {
    copyRecord(XencameraReq, this.dataView, this.byteOffset, value);
  }

  get rsp(): XencameraResp {
    return new XencameraResp(this.dataView, this.byteOffset);
  }
  set rsp(value: XencameraResp) {
    copyRecord(XencameraResp, this.dataView, this.byteOffset, value);
  }
}

/** struct xen_cameraif_sring (io/cameraif.h), 128 bytes, align 8. */
export class XenCameraifSring extends Struct<"struct xen_cameraif_sring"> {
  static readonly cName = "struct xen_cameraif_sring";
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

  get pvt(): XenCameraifSringPvt {
    return new XenCameraifSringPvt(this.dataView, this.byteOffset + 16);
  }
  set pvt(value: XenCameraifSringPvt) {
    copyRecord(XenCameraifSringPvt, this.dataView, this.byteOffset + 16, value);
  }

  get __pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset + 20, 44);
  }
  set __pad(value: ArrayLike<number>) {
    assignBytes(this.__pad, value);
  }

  get ring(): StructArray<XenCameraifSringEntry> {
    return new StructArray(this.dataView, this.byteOffset + 64, 1, XenCameraifSringEntry);
  }

  decode(): XenCameraifSringPlain {
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

export interface XenCameraifSringPlain {
  req_prod: number;
  req_event: number;
  rsp_prod: number;
  rsp_event: number;
  pvt: Uint8Array;
  __pad: Uint8Array;
  ring: Uint8Array[];
}

/** pvt of struct xen_cameraif_sring (io/cameraif.h): union, 4 bytes, align 1. */
export class XenCameraifSringPvt extends Union<"struct xen_cameraif_sring.pvt"> {
  static readonly cName = "struct xen_cameraif_sring.pvt";
  static readonly size = 4;
  static readonly align = 1;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get netif(): XenCameraifSringPvtNetif {
    return new XenCameraifSringPvtNetif(this.dataView, this.byteOffset);
  }
  set netif(value: XenCameraifSringPvtNetif) {
    copyRecord(XenCameraifSringPvtNetif, this.dataView, this.byteOffset, value);
  }

  get tapif_user(): XenCameraifSringPvtTapifUser {
    return new XenCameraifSringPvtTapifUser(this.dataView, this.byteOffset);
  }
  set tapif_user(value: XenCameraifSringPvtTapifUser) {
    copyRecord(XenCameraifSringPvtTapifUser, this.dataView, this.byteOffset, value);
  }

  get pvt_pad(): Uint8Array {
    return bytesAt(this.dataView, this.byteOffset, 4);
  }
  set pvt_pad(value: ArrayLike<number>) {
    assignBytes(this.pvt_pad, value);
  }
}

/** netif of struct xen_cameraif_sring.pvt (io/cameraif.h): struct, 1 bytes, align 1. */
export class XenCameraifSringPvtNetif extends Struct<"struct xen_cameraif_sring.pvt.netif"> {
  static readonly cName = "struct xen_cameraif_sring.pvt.netif";
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

  decode(): XenCameraifSringPvtNetifPlain {
    return {
      smartpoll_active: this.smartpoll_active,
    };
  }
}

export interface XenCameraifSringPvtNetifPlain {
  smartpoll_active: number;
}

/** tapif_user of struct xen_cameraif_sring.pvt (io/cameraif.h): struct, 1 bytes, align 1. */
export class XenCameraifSringPvtTapifUser extends Struct<"struct xen_cameraif_sring.pvt.tapif_user"> {
  static readonly cName = "struct xen_cameraif_sring.pvt.tapif_user";
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

  decode(): XenCameraifSringPvtTapifUserPlain {
    return {
      msg: this.msg,
    };
  }
}

export interface XenCameraifSringPvtTapifUserPlain {
  msg: number;
}

/** struct xen_cameraif_front_ring (io/cameraif.h), 24 bytes, align 8. */
export class XenCameraifFrontRing extends Struct<"struct xen_cameraif_front_ring"> {
  static readonly cName = "struct xen_cameraif_front_ring";
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

  decode(): XenCameraifFrontRingPlain {
    return {
      req_prod_pvt: this.req_prod_pvt,
      rsp_cons: this.rsp_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface XenCameraifFrontRingPlain {
  req_prod_pvt: number;
  rsp_cons: number;
  nr_ents: number;
}

/** struct xen_cameraif_back_ring (io/cameraif.h), 24 bytes, align 8. */
export class XenCameraifBackRing extends Struct<"struct xen_cameraif_back_ring"> {
  static readonly cName = "struct xen_cameraif_back_ring";
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

  decode(): XenCameraifBackRingPlain {
    return {
      rsp_prod_pvt: this.rsp_prod_pvt,
      req_cons: this.req_cons,
      nr_ents: this.nr_ents,
    };
  }
}

export interface XenCameraifBackRingPlain {
  rsp_prod_pvt: number;
  req_cons: number;
  nr_ents: number;
}

/** struct xencamera_event_page (io/cameraif.h), 64 bytes, align 4. */
export class XencameraEventPage extends Struct<"struct xencamera_event_page"> {
  static readonly cName = "struct xencamera_event_page";
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

  decode(): XencameraEventPagePlain {
    return {
      in_cons: this.in_cons,
      in_prod: this.in_prod,
      reserved: this.reserved.slice(),
    };
  }
}

export interface XencameraEventPagePlain {
  in_cons: number;
  in_prod: number;
  reserved: Uint8Array;
}
