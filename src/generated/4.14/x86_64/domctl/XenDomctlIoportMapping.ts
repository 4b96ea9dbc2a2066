// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_ioport_mapping (domctl.h), 16 bytes, align 4. */
export class XenDomctlIoportMapping extends Struct<"struct xen_domctl_ioport_mapping"> {
  static readonly cName = "struct xen_domctl_ioport_mapping";
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields: string = `
    first_gport 0 u32
    first_mport 4 u32
    nr_ports 8 u32
    add_mapping 12 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get first_gport(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set first_gport(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get first_mport(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set first_mport(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get add_mapping(): number {
    return this.dataView.getUint32(this.byteOffset + 12, true);
  }
  set add_mapping(value: number) {
    this.dataView.setUint32(this.byteOffset + 12, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIoportMappingPlain {
    return {
      first_gport: dataView.getUint32(byteOffset, true),
      first_mport: dataView.getUint32(byteOffset + 4, true),
      nr_ports: dataView.getUint32(byteOffset + 8, true),
      add_mapping: dataView.getUint32(byteOffset + 12, true),
    };
  }

  decode(): XenDomctlIoportMappingPlain {
    return XenDomctlIoportMapping.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlIoportMappingPlain {
    return XenDomctlIoportMapping.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlIoportMappingPlain {
  first_gport: number;
  first_mport: number;
  nr_ports: number;
  add_mapping: number;
}
