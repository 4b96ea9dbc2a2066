// The records of Xen's public header sysctl.h. Made by `bun run codegen`: do not edit.

import {
  type HypercallPointer,
  Struct,
  readAddress,
  readHandle,
  writeHandle,
} from "../../../../runtime/struct/records.ts";

/** struct xen_sysctl_pcitopoinfo (sysctl.h), 24 bytes, align 8. */
export class XenSysctlPcitopoinfo extends Struct<"struct xen_sysctl_pcitopoinfo"> {
  static readonly cName = "struct xen_sysctl_pcitopoinfo";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    num_devs 0 u32
    devs 8 handle8 struct physdev_pci_device
    nodes 16 handle8 uint32_t
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get num_devs(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set num_devs(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get devs(): HypercallPointer<"struct physdev_pci_device"> | null {
    return readHandle(this.dataView, this.byteOffset + 8, 8);
  }
  set devs(value: HypercallPointer<"struct physdev_pci_device"> | null) {
    writeHandle(this.dataView, this.byteOffset + 8, 8, value);
  }

  get devs_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 8, 8);
  }

  get nodes(): HypercallPointer<"uint32_t"> | null {
    return readHandle(this.dataView, this.byteOffset + 16, 8);
  }
  set nodes(value: HypercallPointer<"uint32_t"> | null) {
    writeHandle(this.dataView, this.byteOffset + 16, 8, value);
  }

  get nodes_address(): bigint {
    return readAddress(this.dataView, this.byteOffset + 16, 8);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenSysctlPcitopoinfoPlain {
    return {
      num_devs: dataView.getUint32(byteOffset, true),
    };
  }

  decode(): XenSysctlPcitopoinfoPlain {
    return XenSysctlPcitopoinfo.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenSysctlPcitopoinfoPlain {
    return XenSysctlPcitopoinfo.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenSysctlPcitopoinfoPlain {
  num_devs: number;
}
