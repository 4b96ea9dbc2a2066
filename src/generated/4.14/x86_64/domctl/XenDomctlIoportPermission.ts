// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_ioport_permission (domctl.h), 12 bytes, align 4. */
export class XenDomctlIoportPermission extends Struct<"struct xen_domctl_ioport_permission"> {
  static readonly cName = "struct xen_domctl_ioport_permission";
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields: string = `
    first_port 0 u32
    nr_ports 4 u32
    allow_access 8 u8
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 12);
  }

  get first_port(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set first_port(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get nr_ports(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set nr_ports(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get allow_access(): number {
    return this.dataView.getUint8(this.byteOffset + 8);
  }
  set allow_access(value: number) {
    this.dataView.setUint8(this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlIoportPermissionPlain {
    return {
      first_port: dataView.getUint32(byteOffset, true),
      nr_ports: dataView.getUint32(byteOffset + 4, true),
      allow_access: dataView.getUint8(byteOffset + 8),
    };
  }

  decode(): XenDomctlIoportPermissionPlain {
    return XenDomctlIoportPermission.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlIoportPermissionPlain {
    return XenDomctlIoportPermission.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlIoportPermissionPlain {
  first_port: number;
  nr_ports: number;
  allow_access: number;
}
