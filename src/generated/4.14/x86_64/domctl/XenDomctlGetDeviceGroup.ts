// The records of Xen's public header domctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_domctl_get_device_group (domctl.h), 24 bytes, align 8. */
export class XenDomctlGetDeviceGroup extends Struct<"struct xen_domctl_get_device_group"> {
  static readonly cName = "struct xen_domctl_get_device_group";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    machine_sbdf 0 u32
    max_sdevs 4 u32
    num_sdevs 8 u32
    sdev_array 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get machine_sbdf(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set machine_sbdf(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get max_sdevs(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set max_sdevs(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get num_sdevs(): number {
    return this.dataView.getUint32(this.byteOffset + 8, true);
  }
  set num_sdevs(value: number) {
    this.dataView.setUint32(this.byteOffset + 8, value | 0, true);
  }

  get sdev_array(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set sdev_array(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get sdev_array_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDomctlGetDeviceGroupPlain {
    return {
      machine_sbdf: dataView.getUint32(byteOffset, true),
      max_sdevs: dataView.getUint32(byteOffset + 4, true),
      num_sdevs: dataView.getUint32(byteOffset + 8, true),
    };
  }

  decode(): XenDomctlGetDeviceGroupPlain {
    return XenDomctlGetDeviceGroup.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDomctlGetDeviceGroupPlain {
    return XenDomctlGetDeviceGroup.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDomctlGetDeviceGroupPlain {
  machine_sbdf: number;
  max_sdevs: number;
  num_sdevs: number;
}
