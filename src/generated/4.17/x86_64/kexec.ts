// The records of Xen's public header kexec.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  U64Array,
  Union,
  copyRecord,
  readAddress,
  readHandle,
  readU64Number,
  writeHandle,
  writeU64Number,
} from "../../../runtime/struct/index.ts";

/** struct xen_kexec_image (kexec.h), 152 bytes, align 8. */
export class XenKexecImage extends Struct<"struct xen_kexec_image"> {
  static readonly cName = "struct xen_kexec_image";
  static readonly size = 152;
  static readonly align = 8;

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

  decode(): XenKexecImagePlain {
    return {
      page_list: this.page_list.toArray(),
      indirection_page: this.indirection_page,
      start_address: this.start_address,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get type(): number {
    return this.dataView.getInt32(this.byteOffset, true);
  }
  set type(value: number) {
    this.dataView.setInt32(this.byteOffset, value, true);
  }

  decode(): XenKexecExecPlain {
    return {
      type: this.type,
    };
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

  decode(): XenKexecLoadV1Plain {
    return {
      type: this.type,
      image: this.image.decode(),
    };
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

  decode(): XenKexecRangePlain {
    return {
      range: this.range,
      nr: this.nr,
      size: this.size,
      start: this.start,
    };
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

  decode(): XenKexecSegmentPlain {
    return {
      buf: this.buf.decode(),
      buf_size: this.buf_size,
      dest_maddr: this.dest_maddr,
      dest_size: this.dest_size,
    };
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
    this.dataView.setUint32(this.byteOffset + 4, value, true);
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

  decode(): XenKexecLoadPlain {
    return {
      type: this.type,
      _pad: this._pad,
      arch: this.arch,
      nr_segments: this.nr_segments,
      segments: this.segments.decode(),
      entry_maddr: this.entry_maddr,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenKexecUnloadPlain {
    return {
      type: this.type,
    };
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

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 1);
  }

  get type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  decode(): XenKexecStatusPlain {
    return {
      type: this.type,
    };
  }
}

export interface XenKexecStatusPlain {
  type: number;
}
