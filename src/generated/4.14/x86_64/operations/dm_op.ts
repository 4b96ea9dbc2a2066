// The operations of the hypercall dm_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/operation/table.ts";
import type { HypercallPointer } from "../../../../runtime/struct/index.ts";
import {
  XenDmOp,
  XenDmOpBuf,
  XenDmOpCreateIoreqServer,
  XenDmOpDestroyIoreqServer,
  XenDmOpGetIoreqServerInfo,
  XenDmOpInjectEvent,
  XenDmOpInjectMsi,
  XenDmOpIoreqServerRange,
  XenDmOpMapMemTypeToIoreqServer,
  XenDmOpModifiedMemory,
  XenDmOpPinMemoryCacheattr,
  XenDmOpRelocateMemory,
  XenDmOpRemoteShutdown,
  XenDmOpSetIoreqServerState,
  XenDmOpSetIsaIrqLevel,
  XenDmOpSetMemType,
  XenDmOpSetPciIntxLevel,
  XenDmOpSetPciLinkRoute,
  XenDmOpTrackDirtyVram,
} from "../hvm/dm_op.ts";

export interface Operations {
  create_ioreq_server: { argument: XenDmOpCreateIoreqServer; direction: "inout"; call: { domid: number } };
  get_ioreq_server_info: { argument: XenDmOpGetIoreqServerInfo; direction: "inout"; call: { domid: number } };
  map_io_range_to_ioreq_server: { argument: XenDmOpIoreqServerRange; direction: "in"; call: { domid: number } };
  unmap_io_range_from_ioreq_server: { argument: XenDmOpIoreqServerRange; direction: "in"; call: { domid: number } };
  set_ioreq_server_state: { argument: XenDmOpSetIoreqServerState; direction: "in"; call: { domid: number } };
  destroy_ioreq_server: { argument: XenDmOpDestroyIoreqServer; direction: "in"; call: { domid: number } };
  track_dirty_vram: {
    argument: XenDmOpTrackDirtyVram;
    direction: "in";
    call: { domid: number };
    buffers: [HypercallPointer];
  };
  set_pci_intx_level: { argument: XenDmOpSetPciIntxLevel; direction: "in"; call: { domid: number } };
  set_isa_irq_level: { argument: XenDmOpSetIsaIrqLevel; direction: "in"; call: { domid: number } };
  set_pci_link_route: { argument: XenDmOpSetPciLinkRoute; direction: "in"; call: { domid: number } };
  modified_memory: {
    argument: XenDmOpModifiedMemory;
    direction: "inout";
    call: { domid: number };
    buffers: [HypercallPointer<"struct xen_dm_op_modified_memory_extent">];
  };
  set_mem_type: { argument: XenDmOpSetMemType; direction: "inout"; call: { domid: number } };
  inject_event: { argument: XenDmOpInjectEvent; direction: "in"; call: { domid: number } };
  inject_msi: { argument: XenDmOpInjectMsi; direction: "in"; call: { domid: number } };
  map_mem_type_to_ioreq_server: {
    argument: XenDmOpMapMemTypeToIoreqServer;
    direction: "inout";
    call: { domid: number };
  };
  remote_shutdown: { argument: XenDmOpRemoteShutdown; direction: "in"; call: { domid: number } };
  relocate_memory: { argument: XenDmOpRelocateMemory; direction: "inout"; call: { domid: number } };
  pin_memory_cacheattr: { argument: XenDmOpPinMemoryCacheattr; direction: "in"; call: { domid: number } };
}

export const family: OperationFamily<Operations> = {
  name: "dm_op",
  hypercall: 41,
  call: [{ scalar: "domid" }, "count", { buffers: XenDmOpBuf }],
  container: { type: XenDmOp, command: "op", union: "u" },
  operations: {
    create_ioreq_server: {
      command: 1,
      argument: { type: XenDmOpCreateIoreqServer, member: "u.create_ioreq_server", direction: "inout" },
    },
    get_ioreq_server_info: {
      command: 2,
      argument: { type: XenDmOpGetIoreqServerInfo, member: "u.get_ioreq_server_info", direction: "inout" },
    },
    map_io_range_to_ioreq_server: {
      command: 3,
      argument: { type: XenDmOpIoreqServerRange, member: "u.map_io_range_to_ioreq_server", direction: "in" },
    },
    unmap_io_range_from_ioreq_server: {
      command: 4,
      argument: { type: XenDmOpIoreqServerRange, member: "u.unmap_io_range_from_ioreq_server", direction: "in" },
    },
    set_ioreq_server_state: {
      command: 5,
      argument: { type: XenDmOpSetIoreqServerState, member: "u.set_ioreq_server_state", direction: "in" },
    },
    destroy_ioreq_server: {
      command: 6,
      argument: { type: XenDmOpDestroyIoreqServer, member: "u.destroy_ioreq_server", direction: "in" },
    },
    track_dirty_vram: {
      command: 7,
      argument: { type: XenDmOpTrackDirtyVram, member: "u.track_dirty_vram", direction: "in" },
      buffers: [{ element: "uint8_t", direction: "out", count: ["nr"], unit: "bits" }],
    },
    set_pci_intx_level: {
      command: 8,
      argument: { type: XenDmOpSetPciIntxLevel, member: "u.set_pci_intx_level", direction: "in" },
    },
    set_isa_irq_level: {
      command: 9,
      argument: { type: XenDmOpSetIsaIrqLevel, member: "u.set_isa_irq_level", direction: "in" },
    },
    set_pci_link_route: {
      command: 10,
      argument: { type: XenDmOpSetPciLinkRoute, member: "u.set_pci_link_route", direction: "in" },
    },
    modified_memory: {
      command: 11,
      argument: { type: XenDmOpModifiedMemory, member: "u.modified_memory", direction: "inout" },
      buffers: [
        {
          element: "struct xen_dm_op_modified_memory_extent",
          size: 16,
          direction: "in",
          count: ["nr_extents"],
          unit: "elements",
        },
      ],
    },
    set_mem_type: { command: 12, argument: { type: XenDmOpSetMemType, member: "u.set_mem_type", direction: "inout" } },
    inject_event: { command: 13, argument: { type: XenDmOpInjectEvent, member: "u.inject_event", direction: "in" } },
    inject_msi: { command: 14, argument: { type: XenDmOpInjectMsi, member: "u.inject_msi", direction: "in" } },
    map_mem_type_to_ioreq_server: {
      command: 15,
      argument: { type: XenDmOpMapMemTypeToIoreqServer, member: "u.map_mem_type_to_ioreq_server", direction: "inout" },
    },
    remote_shutdown: {
      command: 16,
      argument: { type: XenDmOpRemoteShutdown, member: "u.remote_shutdown", direction: "in" },
    },
    relocate_memory: {
      command: 17,
      argument: { type: XenDmOpRelocateMemory, member: "u.relocate_memory", direction: "inout" },
    },
    pin_memory_cacheattr: {
      command: 18,
      argument: { type: XenDmOpPinMemoryCacheattr, member: "u.pin_memory_cacheattr", direction: "in" },
    },
  },
};
