// The records of Xen's public header memory.h. Made by `bun run codegen`: do not edit.

import { Struct } from "../../../runtime/struct/records.ts";

export {
  XenMemoryReservation,
  type XenMemoryReservationPlain,
  XenMemoryExchange,
  type XenMemoryExchangePlain,
  XenMachphysMfnList,
  type XenMachphysMfnListPlain,
  XenMachphysMapping,
  type XenMachphysMappingPlain,
  XenAddToPhysmap,
  type XenAddToPhysmapPlain,
  XenAddToPhysmapBatchExtra,
  XenAddToPhysmapBatch,
  type XenAddToPhysmapBatchPlain,
  XenRemoveFromPhysmap,
  type XenRemoveFromPhysmapPlain,
  XenMemoryMap,
  type XenMemoryMapPlain,
  XenForeignMemoryMap,
  type XenForeignMemoryMapPlain,
  XenPodTarget,
  type XenPodTargetPlain,
  XenMemPagingOp,
  type XenMemPagingOpPlain,
  XenMemAccessOp,
  type XenMemAccessOpPlain,
  MemSharingOpNominate,
  type MemSharingOpNominatePlain,
  MemSharingOpNominateU,
  MemSharingOpShare,
  type MemSharingOpSharePlain,
  MemSharingOpRange,
  type MemSharingOpRangePlain,
  MemSharingOpDebug,
  type MemSharingOpDebugPlain,
  MemSharingOpDebugU,
  MemSharingOpFork,
  type MemSharingOpForkPlain,
  XenMemSharingOp,
  type XenMemSharingOpPlain,
  XenMemSharingOpU,
  XenReservedDeviceMemory,
  type XenReservedDeviceMemoryPlain,
  XenReservedDeviceMemoryMap,
  type XenReservedDeviceMemoryMapPlain,
  XenReservedDeviceMemoryMapDev,
  XenMemAcquireResource,
  type XenMemAcquireResourcePlain,
  XenVmemrange,
  type XenVmemrangePlain,
  XenVnumaTopologyInfo,
  type XenVnumaTopologyInfoPlain,
  XenVnumaTopologyInfoVdistance,
  XenVnumaTopologyInfoVcpuToVnode,
  XenVnumaTopologyInfoVmemrange,
} from "../../4.14/x86_64/memory.ts";

/** struct xen_memory_domain (memory.h), 2 bytes, align 2. */
export class XenMemoryDomain extends Struct<"struct xen_memory_domain"> {
  static readonly cName = "struct xen_memory_domain";
  static readonly size = 2;
  static readonly align = 2;
  static readonly fields: string = `
    domid 0 u16
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 2);
  }

  get domid(): number {
    return this.dataView.getUint16(this.byteOffset, true);
  }
  set domid(value: number) {
    this.dataView.setUint16(this.byteOffset, value, true);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenMemoryDomainPlain {
    return {
      domid: dataView.getUint16(byteOffset, true),
    };
  }

  decode(): XenMemoryDomainPlain {
    return XenMemoryDomain.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenMemoryDomainPlain {
    return XenMemoryDomain.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenMemoryDomainPlain {
  domid: number;
}
