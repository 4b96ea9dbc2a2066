// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

import { Struct, Union, copyBytes, copyRecord } from "../../../../../runtime/struct/records.ts";
import { XenDmOpCreateIoreqServer } from "./XenDmOpCreateIoreqServer.ts";
import { XenDmOpDestroyIoreqServer } from "./XenDmOpDestroyIoreqServer.ts";
import { XenDmOpGetIoreqServerInfo } from "./XenDmOpGetIoreqServerInfo.ts";
import { XenDmOpInjectEvent } from "./XenDmOpInjectEvent.ts";
import { XenDmOpInjectMsi } from "./XenDmOpInjectMsi.ts";
import { XenDmOpIoreqServerRange } from "./XenDmOpIoreqServerRange.ts";
import { XenDmOpMapMemTypeToIoreqServer } from "./XenDmOpMapMemTypeToIoreqServer.ts";
import { XenDmOpModifiedMemory } from "./XenDmOpModifiedMemory.ts";
import { XenDmOpPinMemoryCacheattr } from "./XenDmOpPinMemoryCacheattr.ts";
import { XenDmOpRelocateMemory } from "./XenDmOpRelocateMemory.ts";
import { XenDmOpRemoteShutdown } from "./XenDmOpRemoteShutdown.ts";
import { XenDmOpSetIoreqServerState } from "./XenDmOpSetIoreqServerState.ts";
import { XenDmOpSetIsaIrqLevel } from "./XenDmOpSetIsaIrqLevel.ts";
import { XenDmOpSetMemType } from "./XenDmOpSetMemType.ts";
import { XenDmOpSetPciIntxLevel } from "./XenDmOpSetPciIntxLevel.ts";
import { XenDmOpSetPciLinkRoute } from "./XenDmOpSetPciLinkRoute.ts";
import { XenDmOpTrackDirtyVram } from "./XenDmOpTrackDirtyVram.ts";

/** struct xen_dm_op (hvm/dm_op.h), 32 bytes, align 8. */
export class XenDmOp extends Struct<"struct xen_dm_op"> {
  static readonly cName = "struct xen_dm_op";
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields: string = `
    op 0 u32
    pad 4 u32
    u 8 struct xen_dm_op.u
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 32);
  }

  get op(): number {
    return this.dataView.getUint32(this.byteOffset, true);
  }
  set op(value: number) {
    this.dataView.setUint32(this.byteOffset, value | 0, true);
  }

  get pad(): number {
    return this.dataView.getUint32(this.byteOffset + 4, true);
  }
  set pad(value: number) {
    this.dataView.setUint32(this.byteOffset + 4, value | 0, true);
  }

  get u(): XenDmOpU {
    return new XenDmOpU(this.dataView, this.byteOffset + 8);
  }
  set u(value: XenDmOpU) {
    copyRecord(XenDmOpU, this.dataView, this.byteOffset + 8, value);
  }

  static decodeAt(dataView: DataView, byteOffset: number): XenDmOpPlain {
    return {
      op: dataView.getUint32(byteOffset, true),
      pad: dataView.getUint32(byteOffset + 4, true),
      u: copyBytes(dataView, byteOffset + 8, 24),
    };
  }

  decode(): XenDmOpPlain {
    return XenDmOp.decodeAt(this.dataView, this.byteOffset);
  }

  decodeNumbers(): XenDmOpPlain {
    return XenDmOp.decodeAt(this.dataView, this.byteOffset);
  }
}

export interface XenDmOpPlain {
  op: number;
  pad: number;
  u: Uint8Array;
}

/** u of struct xen_dm_op (hvm/dm_op.h): union, 24 bytes, align 8. */
export class XenDmOpU extends Union<"struct xen_dm_op.u"> {
  static readonly cName = "struct xen_dm_op.u";
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields: string = `
    create_ioreq_server 0 struct xen_dm_op_create_ioreq_server
    get_ioreq_server_info 0 struct xen_dm_op_get_ioreq_server_info
    map_io_range_to_ioreq_server 0 struct xen_dm_op_ioreq_server_range
    unmap_io_range_from_ioreq_server 0 struct xen_dm_op_ioreq_server_range
    set_ioreq_server_state 0 struct xen_dm_op_set_ioreq_server_state
    destroy_ioreq_server 0 struct xen_dm_op_destroy_ioreq_server
    track_dirty_vram 0 struct xen_dm_op_track_dirty_vram
    set_pci_intx_level 0 struct xen_dm_op_set_pci_intx_level
    set_isa_irq_level 0 struct xen_dm_op_set_isa_irq_level
    set_pci_link_route 0 struct xen_dm_op_set_pci_link_route
    modified_memory 0 struct xen_dm_op_modified_memory
    set_mem_type 0 struct xen_dm_op_set_mem_type
    inject_event 0 struct xen_dm_op_inject_event
    inject_msi 0 struct xen_dm_op_inject_msi
    map_mem_type_to_ioreq_server 0 struct xen_dm_op_map_mem_type_to_ioreq_server
    remote_shutdown 0 struct xen_dm_op_remote_shutdown
    relocate_memory 0 struct xen_dm_op_relocate_memory
    pin_memory_cacheattr 0 struct xen_dm_op_pin_memory_cacheattr
  `;

  constructor(dataView?: DataView, byteOffset?: number) {
    super(dataView, byteOffset, 24);
  }

  get create_ioreq_server(): XenDmOpCreateIoreqServer {
    return new XenDmOpCreateIoreqServer(this.dataView, this.byteOffset);
  }
  set create_ioreq_server(value: XenDmOpCreateIoreqServer) {
    copyRecord(XenDmOpCreateIoreqServer, this.dataView, this.byteOffset, value);
  }

  get get_ioreq_server_info(): XenDmOpGetIoreqServerInfo {
    return new XenDmOpGetIoreqServerInfo(this.dataView, this.byteOffset);
  }
  set get_ioreq_server_info(value: XenDmOpGetIoreqServerInfo) {
    copyRecord(XenDmOpGetIoreqServerInfo, this.dataView, this.byteOffset, value);
  }

  get map_io_range_to_ioreq_server(): XenDmOpIoreqServerRange {
    return new XenDmOpIoreqServerRange(this.dataView, this.byteOffset);
  }
  set map_io_range_to_ioreq_server(value: XenDmOpIoreqServerRange) {
    copyRecord(XenDmOpIoreqServerRange, this.dataView, this.byteOffset, value);
  }

  get unmap_io_range_from_ioreq_server(): XenDmOpIoreqServerRange {
    return new XenDmOpIoreqServerRange(this.dataView, this.byteOffset);
  }
  set unmap_io_range_from_ioreq_server(value: XenDmOpIoreqServerRange) {
    copyRecord(XenDmOpIoreqServerRange, this.dataView, this.byteOffset, value);
  }

  get set_ioreq_server_state(): XenDmOpSetIoreqServerState {
    return new XenDmOpSetIoreqServerState(this.dataView, this.byteOffset);
  }
  set set_ioreq_server_state(value: XenDmOpSetIoreqServerState) {
    copyRecord(XenDmOpSetIoreqServerState, this.dataView, this.byteOffset, value);
  }

  get destroy_ioreq_server(): XenDmOpDestroyIoreqServer {
    return new XenDmOpDestroyIoreqServer(this.dataView, this.byteOffset);
  }
  set destroy_ioreq_server(value: XenDmOpDestroyIoreqServer) {
    copyRecord(XenDmOpDestroyIoreqServer, this.dataView, this.byteOffset, value);
  }

  get track_dirty_vram(): XenDmOpTrackDirtyVram {
    return new XenDmOpTrackDirtyVram(this.dataView, this.byteOffset);
  }
  set track_dirty_vram(value: XenDmOpTrackDirtyVram) {
    copyRecord(XenDmOpTrackDirtyVram, this.dataView, this.byteOffset, value);
  }

  get set_pci_intx_level(): XenDmOpSetPciIntxLevel {
    return new XenDmOpSetPciIntxLevel(this.dataView, this.byteOffset);
  }
  set set_pci_intx_level(value: XenDmOpSetPciIntxLevel) {
    copyRecord(XenDmOpSetPciIntxLevel, this.dataView, this.byteOffset, value);
  }

  get set_isa_irq_level(): XenDmOpSetIsaIrqLevel {
    return new XenDmOpSetIsaIrqLevel(this.dataView, this.byteOffset);
  }
  set set_isa_irq_level(value: XenDmOpSetIsaIrqLevel) {
    copyRecord(XenDmOpSetIsaIrqLevel, this.dataView, this.byteOffset, value);
  }

  get set_pci_link_route(): XenDmOpSetPciLinkRoute {
    return new XenDmOpSetPciLinkRoute(this.dataView, this.byteOffset);
  }
  set set_pci_link_route(value: XenDmOpSetPciLinkRoute) {
    copyRecord(XenDmOpSetPciLinkRoute, this.dataView, this.byteOffset, value);
  }

  get modified_memory(): XenDmOpModifiedMemory {
    return new XenDmOpModifiedMemory(this.dataView, this.byteOffset);
  }
  set modified_memory(value: XenDmOpModifiedMemory) {
    copyRecord(XenDmOpModifiedMemory, this.dataView, this.byteOffset, value);
  }

  get set_mem_type(): XenDmOpSetMemType {
    return new XenDmOpSetMemType(this.dataView, this.byteOffset);
  }
  set set_mem_type(value: XenDmOpSetMemType) {
    copyRecord(XenDmOpSetMemType, this.dataView, this.byteOffset, value);
  }

  get inject_event(): XenDmOpInjectEvent {
    return new XenDmOpInjectEvent(this.dataView, this.byteOffset);
  }
  set inject_event(value: XenDmOpInjectEvent) {
    copyRecord(XenDmOpInjectEvent, this.dataView, this.byteOffset, value);
  }

  get inject_msi(): XenDmOpInjectMsi {
    return new XenDmOpInjectMsi(this.dataView, this.byteOffset);
  }
  set inject_msi(value: XenDmOpInjectMsi) {
    copyRecord(XenDmOpInjectMsi, this.dataView, this.byteOffset, value);
  }

  get map_mem_type_to_ioreq_server(): XenDmOpMapMemTypeToIoreqServer {
    return new XenDmOpMapMemTypeToIoreqServer(this.dataView, this.byteOffset);
  }
  set map_mem_type_to_ioreq_server(value: XenDmOpMapMemTypeToIoreqServer) {
    copyRecord(XenDmOpMapMemTypeToIoreqServer, this.dataView, this.byteOffset, value);
  }

  get remote_shutdown(): XenDmOpRemoteShutdown {
    return new XenDmOpRemoteShutdown(this.dataView, this.byteOffset);
  }
  set remote_shutdown(value: XenDmOpRemoteShutdown) {
    copyRecord(XenDmOpRemoteShutdown, this.dataView, this.byteOffset, value);
  }

  get relocate_memory(): XenDmOpRelocateMemory {
    return new XenDmOpRelocateMemory(this.dataView, this.byteOffset);
  }
  set relocate_memory(value: XenDmOpRelocateMemory) {
    copyRecord(XenDmOpRelocateMemory, this.dataView, this.byteOffset, value);
  }

  get pin_memory_cacheattr(): XenDmOpPinMemoryCacheattr {
    return new XenDmOpPinMemoryCacheattr(this.dataView, this.byteOffset);
  }
  set pin_memory_cacheattr(value: XenDmOpPinMemoryCacheattr) {
    copyRecord(XenDmOpPinMemoryCacheattr, this.dataView, this.byteOffset, value);
  }
}
