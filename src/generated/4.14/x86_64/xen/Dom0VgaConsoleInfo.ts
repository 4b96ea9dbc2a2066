// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../runtime/struct/records.ts";

/** struct dom0_vga_console_info (xen.h), 40 bytes, align 4. */
export class Dom0VgaConsoleInfo extends Struct<"struct dom0_vga_console_info"> {
  static readonly cName = "struct dom0_vga_console_info";
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields: string = `
    video_type 0 u8
    u 4 struct dom0_vga_console_info.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 40);
  }

  get video_type(): number {
    return this.dataView.getUint8(this.byteOffset);
  }
  set video_type(value: number) {
    this.dataView.setUint8(this.byteOffset, value);
  }

  get u(): Dom0VgaConsoleInfoU {
    return new Dom0VgaConsoleInfoU(this.dataView, this.byteOffset + 4);
  }
  set u(value: Dom0VgaConsoleInfoU) {
    copyRecord(Dom0VgaConsoleInfoU, this.dataView, this.byteOffset + 4, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): Dom0VgaConsoleInfoPlain {
    return {
      video_type: dataView.getUint8(byteOffset),
      u: copyBytes(dataView, byteOffset + 4, 36),
    };
  }

  decode(): Dom0VgaConsoleInfoPlain {
    return Dom0VgaConsoleInfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Dom0VgaConsoleInfoPlain {
    return Dom0VgaConsoleInfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Dom0VgaConsoleInfoPlain {
  video_type: number;
  u: Uint8Array;
}

/** u of struct dom0_vga_console_info (xen.h): union, 36 bytes, align 4. */
export class Dom0VgaConsoleInfoU extends Union<"struct dom0_vga_console_info.u"> {
  static readonly cName = "struct dom0_vga_console_info.u";
  static readonly size = 36;
  static readonly align = 4;
  static readonly fields: string = `
    text_mode_3 0 struct dom0_vga_console_info.u.text_mode_3
    vesa_lfb 0 struct dom0_vga_console_info.u.vesa_lfb
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get text_mode_3(): Dom0VgaConsoleInfoUTextMode3 {
    return new Dom0VgaConsoleInfoUTextMode3(this.dataView, this.byteOffset);
  }
  set text_mode_3(value: Dom0VgaConsoleInfoUTextMode3) {
    copyRecord(Dom0VgaConsoleInfoUTextMode3, this.dataView, this.byteOffset, value);
  }

  get vesa_lfb(): Dom0VgaConsoleInfoUVesaLfb {
    return new Dom0VgaConsoleInfoUVesaLfb(this.dataView, this.byteOffset);
  }
  set vesa_lfb(value: Dom0VgaConsoleInfoUVesaLfb) {
    copyRecord(Dom0VgaConsoleInfoUVesaLfb, this.dataView, this.byteOffset, value);
  }
}

/** text_mode_3 of struct dom0_vga_console_info.u (xen.h): struct, 10 bytes, align 2. */
export class Dom0VgaConsoleInfoUTextMode3 extends Struct<"struct dom0_vga_console_info.u.text_mode_3"> {
  static readonly cName = "struct dom0_vga_console_info.u.text_mode_3";
  static readonly size = 10;
  static readonly align = 2;
  static readonly fields: string = `
    font_height 0 u16
    cursor_x 2 u16
    cursor_y 4 u16
    rows 6 u16
    columns 8 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 10);
  }

  get font_height(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set font_height(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get cursor_x(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set cursor_x(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get cursor_y(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set cursor_y(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get rows(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set rows(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get columns(): number {
    return this.dataView.getUint16(this.byteOffset + 8, true);
  }
  set columns(value: number) {
    this.dataView.setUint16(this.byteOffset + 8, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): Dom0VgaConsoleInfoUTextMode3Plain {
    return {
      font_height: dataView.getUint16(byteOffset, true),
      cursor_x: dataView.getUint16(byteOffset + 2, true),
      cursor_y: dataView.getUint16(byteOffset + 4, true),
      rows: dataView.getUint16(byteOffset + 6, true),
      columns: dataView.getUint16(byteOffset + 8, true),
    };
  }

  decode(): Dom0VgaConsoleInfoUTextMode3Plain {
    return Dom0VgaConsoleInfoUTextMode3.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Dom0VgaConsoleInfoUTextMode3Plain {
    return Dom0VgaConsoleInfoUTextMode3.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Dom0VgaConsoleInfoUTextMode3Plain {
  font_height: number;
  cursor_x: number;
  cursor_y: number;
  rows: number;
  columns: number;
}

/** vesa_lfb of struct dom0_vga_console_info.u (xen.h): struct, 36 bytes, align 4. */
export class Dom0VgaConsoleInfoUVesaLfb extends Struct<"struct dom0_vga_console_info.u.vesa_lfb"> {
  static readonly cName = "struct dom0_vga_console_info.u.vesa_lfb";
  static readonly size = 36;
  static readonly align = 4;
  static readonly fields: string = `
    width 0 u16
    height 2 u16
    bytes_per_line 4 u16
    bits_per_pixel 6 u16
    lfb_base 8 u32
    lfb_size 12 u32
    red_pos 16 u8
    red_size 17 u8
    green_pos 18 u8
    green_size 19 u8
    blue_pos 20 u8
    blue_size 21 u8
    rsvd_pos 22 u8
    rsvd_size 23 u8
    gbl_caps 24 u32
    mode_attrs 28 u16
    pad 30 u16
    ext_lfb_base 32 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 36);
  }

  get width(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set width(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  get height(): number {
    return this.dataView.getUint16(this.byteOffset + 2, true);
  }
  set height(value: number) {
    this.dataView.setUint16(this.byteOffset + 2, value, true);
  }

  get bytes_per_line(): number {
    return this.dataView.getUint16(this.byteOffset + 4, true);
  }
  set bytes_per_line(value: number) {
    this.dataView.setUint16(this.byteOffset + 4, value, true);
  }

  get bits_per_pixel(): number {
    return this.dataView.getUint16(this.byteOffset + 6, true);
  }
  set bits_per_pixel(value: number) {
    this.dataView.setUint16(this.byteOffset + 6, value, true);
  }

  get lfb_base(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set lfb_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get lfb_size(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set lfb_size(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  get red_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 16);
  }
  set red_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 16, value);
  }

  get red_size(): number {
    return this.dataView.getUint8(this.byteOffset + 17);
  }
  set red_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 17, value);
  }

  get green_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 18);
  }
  set green_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 18, value);
  }

  get green_size(): number {
    return this.dataView.getUint8(this.byteOffset + 19);
  }
  set green_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 19, value);
  }

  get blue_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 20);
  }
  set blue_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 20, value);
  }

  get blue_size(): number {
    return this.dataView.getUint8(this.byteOffset + 21);
  }
  set blue_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 21, value);
  }

  get rsvd_pos(): number {
    return this.dataView.getUint8(this.byteOffset + 22);
  }
  set rsvd_pos(value: number) {
    this.dataView.setUint8(this.byteOffset + 22, value);
  }

  get rsvd_size(): number {
    return this.dataView.getUint8(this.byteOffset + 23);
  }
  set rsvd_size(value: number) {
    this.dataView.setUint8(this.byteOffset + 23, value);
  }

  get gbl_caps(): number {
    return this.dataView.getUint32(this.byteOffset + 24, true);
  }
  set gbl_caps(value: number) {
    this.dataView.setUint32(this.byteOffset + 24, value | 0, true);
  }

  get mode_attrs(): number {
    return this.dataView.getUint16(this.byteOffset + 28, true);
  }
  set mode_attrs(value: number) {
    this.dataView.setUint16(this.byteOffset + 28, value, true);
  }

  get pad(): number {
    return this.dataView.getUint16(this.byteOffset + 30, true);
  }
  set pad(value: number) {
    this.dataView.setUint16(this.byteOffset + 30, value, true);
  }

  get ext_lfb_base(): number {
    return this.dataView.getUint32(this.byteOffset + 32, true);
  }
  set ext_lfb_base(value: number) {
    this.dataView.setUint32(this.byteOffset + 32, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): Dom0VgaConsoleInfoUVesaLfbPlain {
    return {
      width: dataView.getUint16(byteOffset, true),
      height: dataView.getUint16(byteOffset + 2, true),
      bytes_per_line: dataView.getUint16(byteOffset + 4, true),
      bits_per_pixel: dataView.getUint16(byteOffset + 6, true),
      lfb_base: dataView.getUint32(byteOffset + 8, true),
      lfb_size: dataView.getUint32(byteOffset + 12, true),
      red_pos: dataView.getUint8(byteOffset + 16),
      red_size: dataView.getUint8(byteOffset + 17),
      green_pos: dataView.getUint8(byteOffset + 18),
      green_size: dataView.getUint8(byteOffset + 19),
      blue_pos: dataView.getUint8(byteOffset + 20),
      blue_size: dataView.getUint8(byteOffset + 21),
      rsvd_pos: dataView.getUint8(byteOffset + 22),
      rsvd_size: dataView.getUint8(byteOffset + 23),
      gbl_caps: dataView.getUint32(byteOffset + 24, true),
      mode_attrs: dataView.getUint16(byteOffset + 28, true),
      pad: dataView.getUint16(byteOffset + 30, true),
      ext_lfb_base: dataView.getUint32(byteOffset + 32, true),
    };
  }

  decode(): Dom0VgaConsoleInfoUVesaLfbPlain {
    return Dom0VgaConsoleInfoUVesaLfb.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Dom0VgaConsoleInfoUVesaLfbPlain {
    return Dom0VgaConsoleInfoUVesaLfb.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface Dom0VgaConsoleInfoUVesaLfbPlain {
  width: number;
  height: number;
  bytes_per_line: number;
  bits_per_pixel: number;
  lfb_base: number;
  lfb_size: number;
  red_pos: number;
  red_size: number;
  green_pos: number;
  green_size: number;
  blue_pos: number;
  blue_size: number;
  rsvd_pos: number;
  rsvd_size: number;
  gbl_caps: number;
  mode_attrs: number;
  pad: number;
  ext_lfb_base: number;
}
