// The records of Xen's public header io/cameraif.h. Made by `bun run codegen`: do not edit.

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
  readS64Number,
  writeS64Number,
} from "../../../../runtime/struct/records.ts";

/** struct xencamera_config_req (io/cameraif.h), 12 bytes, align 4. */
export class XencameraConfigReq extends Struct<"struct xencamera_config_req"> {
  static readonly cName = "struct xencamera_config_req";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    pixel_format 0 u32
    width 4 u32
    height 8 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get pixel_format(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pixel_format(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraConfigReqPlain {
    return {
      pixel_format: dataView.getUint32(byteOffset, true),
      width: dataView.getUint32(byteOffset + 4, true),
      height: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XencameraConfigReqPlain {
    return XencameraConfigReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraConfigReqPlain {
    return XencameraConfigReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    frame_rate_numer 0 u32
    frame_rate_denom 4 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get frame_rate_numer(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set frame_rate_numer(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get frame_rate_denom(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set frame_rate_denom(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraFrameRateReqPlain {
    return {
      frame_rate_numer: dataView.getUint32(byteOffset, true),
      frame_rate_denom: dataView.getUint32(byteOffset + 4, true),
    };
  }

  decode(): XencameraFrameRateReqPlain {
    return XencameraFrameRateReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraFrameRateReqPlain {
    return XencameraFrameRateReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num_bufs 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get num_bufs(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set num_bufs(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraBufRequestPlain {
    return {
      num_bufs: dataView.getUint8(byteOffset),
    };
  }

  decode(): XencameraBufRequestPlain {
    return XencameraBufRequest.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraBufRequestPlain {
    return XencameraBufRequest.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    index 0 u8
    reserved 1 u8[3]
    plane_offset 4 u32[4]
    gref_directory 20 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraBufCreateReqPlain {
    return {
      index: dataView.getUint8(byteOffset),
      reserved: copyBytes(dataView, byteOffset + 1, 3),
      plane_offset: new U32Array(dataView, byteOffset + 4, 4).toArray(),
      gref_directory: dataView.getUint32(byteOffset + 20, true),
    };
  }

  decode(): XencameraBufCreateReqPlain {
    return XencameraBufCreateReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraBufCreateReqPlain {
    return XencameraBufCreateReq.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraPageDirectoryPlain {
    return {
      gref_dir_next_page: dataView.getUint32(byteOffset, true),
      gref: new U32Array(dataView, byteOffset + 4, 1).toArray(),
    };
  }

  decode(): XencameraPageDirectoryPlain {
    return XencameraPageDirectory.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraPageDirectoryPlain {
    return XencameraPageDirectory.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    index 0 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get index(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set index(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraIndexPlain {
    return {
      index: dataView.getUint8(byteOffset),
    };
  }

  decode(): XencameraIndexPlain {
    return XencameraIndex.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraIndexPlain {
    return XencameraIndex.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    type 0 u8
    reserved 1 u8[7]
    value 8 s64
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraCtrlValuePlain {
    return {
      type: dataView.getUint8(byteOffset),
      reserved: copyBytes(dataView, byteOffset + 1, 7),
      value: dataView.getBigInt64(byteOffset + 8, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XencameraCtrlValuePlain> {
    return {
      type: dataView.getUint8(byteOffset),
      reserved: copyBytes(dataView, byteOffset + 1, 7),
      value: readS64Number(dataView, byteOffset + 8),
    };
  }

  decode(): XencameraCtrlValuePlain {
    return XencameraCtrlValue.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XencameraCtrlValuePlain> {
    return XencameraCtrlValue.decodeNumbersAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraGetCtrlReqPlain {
    return {
      type: dataView.getUint8(byteOffset),
    };
  }

  decode(): XencameraGetCtrlReqPlain {
    return XencameraGetCtrlReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraGetCtrlReqPlain {
    return XencameraGetCtrlReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    pixel_format 0 u32
    width 4 u32
    height 8 u32
    colorspace 12 u32
    xfer_func 16 u32
    ycbcr_enc 20 u32
    quantization 24 u32
    displ_asp_ratio_numer 28 u32
    displ_asp_ratio_denom 32 u32
    frame_rate_numer 36 u32
    frame_rate_denom 40 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 44);
  }

  get pixel_format(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set pixel_format(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get width(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set width(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get height(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set height(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get colorspace(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set colorspace(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get xfer_func(): number {
    return this.dataView.getUint32(this.byteOffset + 16, true);
  }
  set xfer_func(value: number) {
    this.dataView.setUint32(this.byteOffset + 16, value | 0, true);
  }

  get ycbcr_enc(): number {
    return this.dataView.getUint32(this.byteOffset + 20, true);
  }
  set ycbcr_enc(value: number) {
    this.dataView.setUint32(this.byteOffset + 20, value | 0, true);
  }

  get quantization(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set quantization(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get displ_asp_ratio_numer(): number {
    return this.dataView.getUint32(this.byteOffset + 28, true);
  }
  set displ_asp_ratio_numer(value: number) {
    this.dataView.setUint32(this.byteOffset + 28, value | 0, true);
  }

  get displ_asp_ratio_denom(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set displ_asp_ratio_denom(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  get frame_rate_numer(): number {
    return this.dataView.getUint32(this.byteOffset + 36, true);
  }
  set frame_rate_numer(value: number) {
    this.dataView.setUint32(this.byteOffset + 36, value | 0, true);
  }

  get frame_rate_denom(): number {
    return this.dataView.getUint32(this.byteOffset + 40, true);
  }
  set frame_rate_denom(value: number) {
    this.dataView.setUint32(this.byteOffset + 40, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraConfigRespPlain {
    return {
      pixel_format: dataView.getUint32(byteOffset, true),
      width: dataView.getUint32(byteOffset + 4, true),
      height: dataView.getUint32(byteOffset + 8, true),
      colorspace: dataView.getUint32(byteOffset + 12, true),
      xfer_func: dataView.getUint32(byteOffset + 16, true),
      ycbcr_enc: dataView.getUint32(byteOffset + 20, true),
      quantization: dataView.getUint32(byteOffset + 24, true),
      displ_asp_ratio_numer: dataView.getUint32(byteOffset + 28, true),
      displ_asp_ratio_denom: dataView.getUint32(byteOffset + 32, true),
      frame_rate_numer: dataView.getUint32(byteOffset + 36, true),
      frame_rate_denom: dataView.getUint32(byteOffset + 40, true),
    };
  }

  decode(): XencameraConfigRespPlain {
    return XencameraConfigResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraConfigRespPlain {
    return XencameraConfigResp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    num_planes 0 u8
    reserved 1 u8[3]
    size 4 u32
    plane_size 8 u32[4]
    plane_stride 24 u32[4]
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraBufGetLayoutRespPlain {
    return {
      num_planes: dataView.getUint8(byteOffset),
      reserved: copyBytes(dataView, byteOffset + 1, 3),
      size: dataView.getUint32(byteOffset + 4, true),
      plane_size: new U32Array(dataView, byteOffset + 8, 4).toArray(),
      plane_stride: new U32Array(dataView, byteOffset + 24, 4).toArray(),
    };
  }

  decode(): XencameraBufGetLayoutRespPlain {
    return XencameraBufGetLayoutResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraBufGetLayoutRespPlain {
    return XencameraBufGetLayoutResp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    index 0 u8
    type 1 u8
    reserved 2 u8[2]
    flags 4 u32
    min 8 s64
    max 16 s64
    step 24 s64
    def_val 32 s64
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraCtrlEnumRespPlain {
    return {
      index: dataView.getUint8(byteOffset),
      type: dataView.getUint8(byteOffset + 1),
      reserved: copyBytes(dataView, byteOffset + 2, 2),
      flags: dataView.getUint32(byteOffset + 4, true),
      min: dataView.getBigInt64(byteOffset + 8, true),
      max: dataView.getBigInt64(byteOffset + 16, true),
      step: dataView.getBigInt64(byteOffset + 24, true),
      def_val: dataView.getBigInt64(byteOffset + 32, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XencameraCtrlEnumRespPlain> {
    return {
      index: dataView.getUint8(byteOffset),
      type: dataView.getUint8(byteOffset + 1),
      reserved: copyBytes(dataView, byteOffset + 2, 2),
      flags: dataView.getUint32(byteOffset + 4, true),
      min: readS64Number(dataView, byteOffset + 8),
      max: readS64Number(dataView, byteOffset + 16),
      step: readS64Number(dataView, byteOffset + 24),
      def_val: readS64Number(dataView, byteOffset + 32),
    };
  }

  decode(): XencameraCtrlEnumRespPlain {
    return XencameraCtrlEnumResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XencameraCtrlEnumRespPlain> {
    return XencameraCtrlEnumResp.decodeNumbersAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    index 0 u8
    reserved 1 u8[3]
    used_sz 4 u32
    seq_num 8 u32
  `;

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
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get seq_num(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set seq_num(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraFrameAvailEvtPlain {
    return {
      index: dataView.getUint8(byteOffset),
      reserved: copyBytes(dataView, byteOffset + 1, 3),
      used_sz: dataView.getUint32(byteOffset + 4, true),
      seq_num: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XencameraFrameAvailEvtPlain {
    return XencameraFrameAvailEvt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraFrameAvailEvtPlain {
    return XencameraFrameAvailEvt.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    id 0 u16
    operation 2 u8
    reserved 3 u8[5]
    req 8 struct xencamera_req.req
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

  get req(): XencameraReqReq {
    return new XencameraReqReq(this.dataView, this.byteOffset + 8);
  }
  set req(value: XencameraReqReq) {
    copyRecord(XencameraReqReq, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraReqPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      req: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XencameraReqPlain {
    return XencameraReq.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraReqPlain {
    return XencameraReq.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    config 0 struct xencamera_config_req
    frame_rate 0 struct xencamera_frame_rate_req
    buf_request 0 struct xencamera_buf_request
    buf_create 0 struct xencamera_buf_create_req
    index 0 struct xencamera_index
    ctrl_value 0 struct xencamera_ctrl_value
    get_ctrl 0 struct xencamera_get_ctrl_req
    reserved 0 u8[56]
  `;

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
  static readonly fields: string = `
    id 0 u16
    operation 2 u8
    reserved 3 u8
    status 4 s32
    resp 8 struct xencamera_resp.resp
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

  get resp(): XencameraRespResp {
    return new XencameraRespResp(this.dataView, this.byteOffset + 8);
  }
  set resp(value: XencameraRespResp) {
    copyRecord(XencameraRespResp, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraRespPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      operation: dataView.getUint8(byteOffset + 2),
      reserved: dataView.getUint8(byteOffset + 3),
      status: dataView.getInt32(byteOffset + 4, true),
      resp: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XencameraRespPlain {
    return XencameraResp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraRespPlain {
    return XencameraResp.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    config 0 struct xencamera_config_resp
    buf_layout 0 struct xencamera_buf_get_layout_resp
    buf_request 0 struct xencamera_buf_request
    ctrl_enum 0 struct xencamera_ctrl_enum_resp
    ctrl_value 0 struct xencamera_ctrl_value
    reserved1 0 u8[56]
  `;

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
  static readonly fields: string = `
    id 0 u16
    type 2 u8
    reserved 3 u8[5]
    evt 8 struct xencamera_evt.evt
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

  get evt(): XencameraEvtEvt {
    return new XencameraEvtEvt(this.dataView, this.byteOffset + 8);
  }
  set evt(value: XencameraEvtEvt) {
    copyRecord(XencameraEvtEvt, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XencameraEvtPlain {
    return {
      id: dataView.getUint16(byteOffset, true),
      type: dataView.getUint8(byteOffset + 2),
      reserved: copyBytes(dataView, byteOffset + 3, 5),
      evt: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XencameraEvtPlain {
    return XencameraEvt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraEvtPlain {
    return XencameraEvt.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    frame_avail 0 struct xencamera_frame_avail_evt
    ctrl_value 0 struct xencamera_ctrl_value
    reserved 0 u8[56]
  `;

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
  static readonly fields: string = `
    req 0 struct xencamera_req
    rsp 0 struct xencamera_resp
  `;

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
  static readonly fields: string = `
    req_prod 0 u32
    req_event 4 u32
    rsp_prod 8 u32
    rsp_event 12 u32
    pvt 16 struct xen_cameraif_sring.pvt
    __pad 20 u8[44]
    ring 64 union xen_cameraif_sring_entry[1]
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

  static decodeAt(dataView: DataView, byteOffset: number): XenCameraifSringPlain {
    return {
      req_prod: dataView.getUint32(byteOffset, true),
      req_event: dataView.getUint32(byteOffset + 4, true),
      rsp_prod: dataView.getUint32(byteOffset + 8, true),
      rsp_event: dataView.getUint32(byteOffset + 12, true),
      pvt: copyBytes(dataView, byteOffset + 16, 4),
      __pad: copyBytes(dataView, byteOffset + 20, 44),
      ring: new StructArray(dataView, byteOffset + 64, 1, XenCameraifSringEntry).decode(),
    };
  }

  decode(): XenCameraifSringPlain {
    return XenCameraifSring.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCameraifSringPlain {
    return XenCameraifSring.decodeAt(this.dataView, this.byteOffset);
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
  static readonly fields: string = `
    netif 0 struct xen_cameraif_sring.pvt.netif
    tapif_user 0 struct xen_cameraif_sring.pvt.tapif_user
    pvt_pad 0 u8[4]
  `;

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

  static decodeAt(dataView: DataView, byteOffset: number): XenCameraifSringPvtNetifPlain {
    return {
      smartpoll_active: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenCameraifSringPvtNetifPlain {
    return XenCameraifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCameraifSringPvtNetifPlain {
    return XenCameraifSringPvtNetif.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenCameraifSringPvtTapifUserPlain {
    return {
      msg: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenCameraifSringPvtTapifUserPlain {
    return XenCameraifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCameraifSringPvtTapifUserPlain {
    return XenCameraifSringPvtTapifUser.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenCameraifFrontRingPlain {
    return {
      req_prod_pvt: dataView.getUint32(byteOffset, true),
      rsp_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenCameraifFrontRingPlain {
    return XenCameraifFrontRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCameraifFrontRingPlain {
    return XenCameraifFrontRing.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XenCameraifBackRingPlain {
    return {
      rsp_prod_pvt: dataView.getUint32(byteOffset, true),
      req_cons: dataView.getUint32(byteOffset + 4, true),
      nr_ents: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenCameraifBackRingPlain {
    return XenCameraifBackRing.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenCameraifBackRingPlain {
    return XenCameraifBackRing.decodeAt(this.dataView, this.byteOffset);
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

  static decodeAt(dataView: DataView, byteOffset: number): XencameraEventPagePlain {
    return {
      in_cons: dataView.getUint32(byteOffset, true),
      in_prod: dataView.getUint32(byteOffset + 4, true),
      reserved: copyBytes(dataView, byteOffset + 8, 56),
    };
  }

  decode(): XencameraEventPagePlain {
    return XencameraEventPage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XencameraEventPagePlain {
    return XencameraEventPage.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XencameraEventPagePlain {
  in_cons: number;
  in_prod: number;
  reserved: Uint8Array;
}
