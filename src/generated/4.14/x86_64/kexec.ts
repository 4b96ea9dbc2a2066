// The records of Xen's public header kexec.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  type Numbers,
  Struct,
  U64Array,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/records.ts";

/** struct xen_kexec_image (kexec.h), 152 bytes, align 8. */
export class XenKexecImage extends Struct<"struct xen_kexec_image"> {
  static readonly cName = "struct xen_kexec_image";
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields: string = `
    page_list 0 u64[17]
    indirection_page 136 u64
    start_address 144 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 152);
  }

  get page_list(): U64Array {
    return new U64Array(this.dataView, this.byteOffset, 17);
  }
  set page_list(value: ArrayLike<bigint>) {
    this.page_list.assign(value);
  }

  get indirection_page(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 136, true);
  }
  set indirection_page(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 136, value, true);
  }

  get indirection_page_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 136);
  }
  set indirection_page_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 136, value);
  }

  get start_address(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 144, true);
  }
  set start_address(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 144, value, true);
  }

  get start_address_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 144);
  }
  set start_address_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 144, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecImagePlain {
    return {
      page_list: new U64Array(dataView, byteOffset, 17).toArray(),
      indirection_page: dataView.getBigUint64(byteOffset + 136, true),
      start_address: dataView.getBigUint64(byteOffset + 144, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecImagePlain> {
    return {
      page_list: new U64Array(dataView, byteOffset, 17).toNumbers(),
      indirection_page: readU64Number(dataView, byteOffset + 136),
      start_address: readU64Number(dataView, byteOffset + 144),
    };
  }

  decode(): XenKexecImagePlain {
    return XenKexecImage.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecImagePlain> {
    return XenKexecImage.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecImagePlain {
  page_list: bigint[];
  indirection_page: bigint;
  start_address: bigint;
}

/** struct xen_kexec_exec (kexec.h), 4 bytes, align 4. */
export class XenKexecExec extends Struct<"struct xen_kexec_exec"> {
  static readonly cName = "struct xen_kexec_exec";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    type 0 s32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecExecPlain {
    return {
      type: dataView.getInt32(byteOffset, true),
    };
  }

  decode(): XenKexecExecPlain {
    return XenKexecExec.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenKexecExecPlain {
    return XenKexecExec.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecExecPlain {
  type: number;
}

/** struct xen_kexec_load_v1 (kexec.h), 160 bytes, align 8. */
export class XenKexecLoadV1 extends Struct<"struct xen_kexec_load_v1"> {
  static readonly cName = "struct xen_kexec_load_v1";
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 s32
    image 8 struct xen_kexec_image
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 160);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get image(): XenKexecImage {
    return new XenKexecImage(this.dataView, this.byteOffset + 8);
  }
  set image(value: XenKexecImage) {
    copyRecord(XenKexecImage, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecLoadV1Plain {
    return {
      type: dataView.getInt32(byteOffset, true),
      image: XenKexecImage.decodeAt(dataView, byteOffset + 8),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecLoadV1Plain> {
    return {
      type: dataView.getInt32(byteOffset, true),
      image: XenKexecImage.decodeNumbersAt(dataView, byteOffset + 8),
    };
  }

  decode(): XenKexecLoadV1Plain {
    return XenKexecLoadV1.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecLoadV1Plain> {
    return XenKexecLoadV1.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecLoadV1Plain {
  type: number;
  image: XenKexecImagePlain;
}

/** struct xen_kexec_range (kexec.h), 24 bytes, align 8. */
export class XenKexecRange extends Struct<"struct xen_kexec_range"> {
  static readonly cName = "struct xen_kexec_range";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    range 0 s32
    nr 4 s32
    size 8 u64
    start 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get range(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set range(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  get nr(): number {
    return this.dataView.getInt32(this.byteOffset + 4, true);
  }
  set nr(value: number) {
    this.dataView.setInt32(this.byteOffset + 4, value, true);
  }

  get size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get start(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set start(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get start_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set start_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecRangePlain {
    return {
      range: dataView.getInt32(byteOffset, true),
      nr: dataView.getInt32(byteOffset + 4, true),
      size: dataView.getBigUint64(byteOffset + 8, true),
      start: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecRangePlain> {
    return {
      range: dataView.getInt32(byteOffset, true),
      nr: dataView.getInt32(byteOffset + 4, true),
      size: readU64Number(dataView, byteOffset + 8),
      start: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenKexecRangePlain {
    return XenKexecRange.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecRangePlain> {
    return XenKexecRange.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecRangePlain {
  range: number;
  nr: number;
  size: bigint;
  start: bigint;
}

/** struct xen_kexec_segment (kexec.h), 32 bytes, align 8. */
export class XenKexecSegment extends Struct<"struct xen_kexec_segment"> {
  static readonly cName = "struct xen_kexec_segment";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    buf 0 struct xen_kexec_segment.buf
    buf_size 8 u64
    dest_maddr 16 u64
    dest_size 24 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get buf(): XenKexecSegmentBuf {
    return new XenKexecSegmentBuf(this.dataView, this.byteOffset);
  }
  set buf(value: XenKexecSegmentBuf) {
    copyRecord(XenKexecSegmentBuf, this.dataView, this.byteOffset, value);
  }

  get buf_size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set buf_size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get buf_size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set buf_size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get dest_maddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set dest_maddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get dest_maddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set dest_maddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get dest_size(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set dest_size(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get dest_size_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set dest_size_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecSegmentPlain {
    return {
      buf: copyBytes(dataView, byteOffset, 8),
      buf_size: dataView.getBigUint64(byteOffset + 8, true),
      dest_maddr: dataView.getBigUint64(byteOffset + 16, true),
      dest_size: dataView.getBigUint64(byteOffset + 24, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecSegmentPlain> {
    return {
      buf: copyBytes(dataView, byteOffset, 8),
      buf_size: readU64Number(dataView, byteOffset + 8),
      dest_maddr: readU64Number(dataView, byteOffset + 16),
      dest_size: readU64Number(dataView, byteOffset + 24),
    };
  }

  decode(): XenKexecSegmentPlain {
    return XenKexecSegment.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecSegmentPlain> {
    return XenKexecSegment.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecSegmentPlain {
  buf: Uint8Array;
  buf_size: bigint;
  dest_maddr: bigint;
  dest_size: bigint;
}

/** buf of struct xen_kexec_segment (kexec.h): union, 8 bytes, align 8. */
export class XenKexecSegmentBuf extends Union<"struct xen_kexec_segment.buf"> {
  static readonly cName = "struct xen_kexec_segment.buf";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    h 0 handle8 const void
    _pad 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get _pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set _pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get _pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set _pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** struct xen_kexec_load (kexec.h), 24 bytes, align 8. */
export class XenKexecLoad extends Struct<"struct xen_kexec_load"> {
  static readonly cName = "struct xen_kexec_load";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    type 0 u8
    _pad 1 u8
    arch 2 u16
    nr_segments 4 u32
    segments 8 struct xen_kexec_load.segments
    entry_maddr 16 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get _pad(): number {
    return this.dataView.getUint8(this.byteOffset + 1);
  }
  set _pad(value: number) {
    this.dataView.setUint8(this.byteOffset + 1, value);
  }

  get arch(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set arch(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get nr_segments(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_segments(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get segments(): XenKexecLoadSegments {
    return new XenKexecLoadSegments(this.dataView, this.byteOffset + 8);
  }
  set segments(value: XenKexecLoadSegments) {
    copyRecord(XenKexecLoadSegments, this.dataView, this.byteOffset + 8, value);
  }

  get entry_maddr(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set entry_maddr(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get entry_maddr_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set entry_maddr_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecLoadPlain {
    return {
      type: dataView.getUint8(byteOffset),
      _pad: dataView.getUint8(byteOffset + 1),
      arch: dataView.getUint16(byteOffset + 2, true),
      nr_segments: dataView.getUint32(byteOffset + 4, true),
      segments: copyBytes(dataView, byteOffset + 8, 8),
      entry_maddr: dataView.getBigUint64(byteOffset + 16, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenKexecLoadPlain> {
    return {
      type: dataView.getUint8(byteOffset),
      _pad: dataView.getUint8(byteOffset + 1),
      arch: dataView.getUint16(byteOffset + 2, true),
      nr_segments: dataView.getUint32(byteOffset + 4, true),
      segments: copyBytes(dataView, byteOffset + 8, 8),
      entry_maddr: readU64Number(dataView, byteOffset + 16),
    };
  }

  decode(): XenKexecLoadPlain {
    return XenKexecLoad.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenKexecLoadPlain> {
    return XenKexecLoad.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecLoadPlain {
  type: number;
  _pad: number;
  arch: number;
  nr_segments: number;
  segments: Uint8Array;
  entry_maddr: bigint;
}

/** segments of struct xen_kexec_load (kexec.h): union, 8 bytes, align 8. */
export class XenKexecLoadSegments extends Union<"struct xen_kexec_load.segments"> {
  static readonly cName = "struct xen_kexec_load.segments";
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields: string = `
    h 0 handle8 struct xen_kexec_segment
    _pad 0 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 8);
  }

  get h(): HypercallPointer<"struct xen_kexec_segment"> | null {
    return readHandle(this.dataView, this.byteOffset, 8);
  }
  set h(value: HypercallPointer<"struct xen_kexec_segment"> | null) {
    writeHandle(this.dataView, this.byteOffset, 8, value);
  }

  get h_address(): bigint {
    return readAddress(this.dataView, this.byteOffset, 8);
  }

  get _pad(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set _pad(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get _pad_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set _pad_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }
}

/** struct xen_kexec_unload (kexec.h), 1 bytes, align 1. */
export class XenKexecUnload extends Struct<"struct xen_kexec_unload"> {
  static readonly cName = "struct xen_kexec_unload";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecUnloadPlain {
    return {
      type: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenKexecUnloadPlain {
    return XenKexecUnload.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenKexecUnloadPlain {
    return XenKexecUnload.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecUnloadPlain {
  type: number;
}

/** struct xen_kexec_status (kexec.h), 1 bytes, align 1. */
export class XenKexecStatus extends Struct<"struct xen_kexec_status"> {
  static readonly cName = "struct xen_kexec_status";
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

  static decodeAt(dataView: DataView, byteOffset: number): XenKexecStatusPlain {
    return {
      type: dataView.getUint8(byteOffset),
    };
  }

  decode(): XenKexecStatusPlain {
    return XenKexecStatus.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenKexecStatusPlain {
    return XenKexecStatus.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenKexecStatusPlain {
  type: number;
}
