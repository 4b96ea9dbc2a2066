// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  Union,
  copyBytes,
  copyRecord,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_assign_device (domctl.h), 24 bytes, align 8. */
export class XenDomctlAssignDevice extends Struct<"struct xen_domctl_assign_device"> {
  static readonly cName = "struct xen_domctl_assign_device";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    dev 0 u32
    flags 4 u32
    u 8 struct xen_domctl_assign_device.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get dev(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set dev(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get flags(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set flags(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDomctlAssignDeviceU {
    return new XenDomctlAssignDeviceU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDomctlAssignDeviceU) {
    copyRecord(XenDomctlAssignDeviceU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAssignDevicePlain {
    return {
      dev: dataView.getUint32(byteOffset, true),
      flags: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 16),
    };
  }

  decode(): XenDomctlAssignDevicePlain {
    return XenDomctlAssignDevice.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAssignDevicePlain {
    return XenDomctlAssignDevice.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlAssignDevicePlain {
  dev: number;
  flags: number;
  u: Uint8Array;
}

/** u of struct xen_domctl_assign_device (domctl.h): union, 16 bytes, align 8. */
export class XenDomctlAssignDeviceU extends Union<"struct xen_domctl_assign_device.u"> {
  static readonly cName = "struct xen_domctl_assign_device.u";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    pci 0 struct xen_domctl_assign_device.u.pci
    dt 0 struct xen_domctl_assign_device.u.dt
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get pci(): XenDomctlAssignDeviceUPci {
    return new XenDomctlAssignDeviceUPci(this.dataView, this.byteOffset);
  }
  set pci(value: XenDomctlAssignDeviceUPci) {
    copyRecord(XenDomctlAssignDeviceUPci, this.dataView, this.byteOffset, value);
  }

  get dt(): XenDomctlAssignDeviceUDt {
    return new XenDomctlAssignDeviceUDt(this.dataView, this.byteOffset);
  }
  set dt(value: XenDomctlAssignDeviceUDt) {
    copyRecord(XenDomctlAssignDeviceUDt, this.dataView, this.byteOffset, value);
  }
}

/** pci of struct xen_domctl_assign_device.u (domctl.h): struct, 4 bytes, align 4. */
export class XenDomctlAssignDeviceUPci extends Struct<"struct xen_domctl_assign_device.u.pci"> {
  static readonly cName = "struct xen_domctl_assign_device.u.pci";
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields: string = `
    machine_sbdf 0 u32
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 4);
  }

  get machine_sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAssignDeviceUPciPlain {
    return {
      machine_sbdf: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlAssignDeviceUPciPlain {
    return XenDomctlAssignDeviceUPci.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAssignDeviceUPciPlain {
    return XenDomctlAssignDeviceUPci.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlAssignDeviceUPciPlain {
  machine_sbdf: number;
}

/** dt of struct xen_domctl_assign_device.u (domctl.h): struct, 16 bytes, align 8. */
export class XenDomctlAssignDeviceUDt extends Struct<"struct xen_domctl_assign_device.u.dt"> {
  static readonly cName = "struct xen_domctl_assign_device.u.dt";
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields: string = `
    size 0 u32
    path 8 handle8 char
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 16);
  }

  get size(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set size(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get path(): HypercallPointer | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set path(value: HypercallPointer | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get path_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlAssignDeviceUDtPlain {
    return {
      size: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenDomctlAssignDeviceUDtPlain {
    return XenDomctlAssignDeviceUDt.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlAssignDeviceUDtPlain {
    return XenDomctlAssignDeviceUDt.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlAssignDeviceUDtPlain {
  size: number;
}
