// The records of Xen's public header platform.h. Made by `bun run codegen`: do not edit.

import { type Numbers, Struct, readU64Number, writeU64Number } from "../../../../runtime/struct/records.ts";

/** struct xen_processor_px (platform.h), 48 bytes, align 8. */
export class XenProcessorPx extends Struct<"struct xen_processor_px"> {
  static readonly cName = "struct xen_processor_px";
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields: string = `
    core_frequency 0 u64
    power 8 u64
    transition_latency 16 u64
    bus_master_latency 24 u64
    control 32 u64
    status 40 u64
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 48);
  }

  get core_frequency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset, true);
  }
  set core_frequency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset, value, true);
  }

  get core_frequency_number(): number {
    return readU64Number(this.dataView, this.byteOffset);
  }
  set core_frequency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset, value);
  }

  get power(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 8, true);
  }
  set power(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 8, value, true);
  }

  get power_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 8);
  }
  set power_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 8, value);
  }

  get transition_latency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 16, true);
  }
  set transition_latency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 16, value, true);
  }

  get transition_latency_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 16);
  }
  set transition_latency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 16, value);
  }

  get bus_master_latency(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 24, true);
  }
  set bus_master_latency(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 24, value, true);
  }

  get bus_master_latency_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 24);
  }
  set bus_master_latency_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 24, value);
  }

  get control(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 32, true);
  }
  set control(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 32, value, true);
  }

  get control_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 32);
  }
  set control_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 32, value);
  }

  get status(): bigint {
    return this.dataView.getBigUint64(this.byteOffset + 40, true);
  }
  set status(value: bigint) {
    this.dataView.setBigUint64(this.byteOffset + 40, value, true);
  }

  get status_number(): number {
    return readU64Number(this.dataView, this.byteOffset + 40);
  }
  set status_number(value: number) {
    writeU64Number(this.dataView, this.byteOffset + 40, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenProcessorPxPlain {
    return {
      core_frequency: dataView.getBigUint64(byteOffset, true),
      power: dataView.getBigUint64(byteOffset + 8, true),
      transition_latency: dataView.getBigUint64(byteOffset + 16, true),
      bus_master_latency: dataView.getBigUint64(byteOffset + 24, true),
      control: dataView.getBigUint64(byteOffset + 32, true),
      status: dataView.getBigUint64(byteOffset + 40, true),
    };
  }

  static decodeNumbersAt(dataView: DataView, byteOffset: number): Numbers<XenProcessorPxPlain> {
    return {
      core_frequency: readU64Number(dataView, byteOffset),
      power: readU64Number(dataView, byteOffset + 8),
      transition_latency: readU64Number(dataView, byteOffset + 16),
      bus_master_latency: readU64Number(dataView, byteOffset + 24),
      control: readU64Number(dataView, byteOffset + 32),
      status: readU64Number(dataView, byteOffset + 40),
    };
  }

  decode(): XenProcessorPxPlain {
    return XenProcessorPx.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): Numbers<XenProcessorPxPlain> {
    return XenProcessorPx.decodeNumbersAt(this.dataView, this.byteOffset);
  }
}

export interface XenProcessorPxPlain {
  core_frequency: bigint;
  power: bigint;
  transition_latency: bigint;
  bus_master_latency: bigint;
  control: bigint;
  status: bigint;
}
