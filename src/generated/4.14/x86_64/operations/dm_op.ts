// The operations of the hypercall dm_op. Made by `bun run codegen`: do not edit.

import type { HypercallPointer, OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
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
  /** Makes a server of a domain's emulated devices (ioreq), and returns its number. */
  create_ioreq_server: { argument: XenDmOpCreateIoreqServer; direction: "inout"; call: { domid: number } };
  /** Reads an ioreq server's frames, and the port of its buffered requests. */
  get_ioreq_server_info: { argument: XenDmOpGetIoreqServerInfo; direction: "inout"; call: { domid: number } };
  /** Sends a domain's accesses to I/O ports, memory or a PCI device to an ioreq server. */
  map_io_range_to_ioreq_server: { argument: XenDmOpIoreqServerRange; direction: "in"; call: { domid: number } };
  /** Stops sending the accesses of a range to an ioreq server. */
  unmap_io_range_from_ioreq_server: { argument: XenDmOpIoreqServerRange; direction: "in"; call: { domid: number } };
  /** Switches an ioreq server on or off. */
  set_ioreq_server_state: { argument: XenDmOpSetIoreqServerState; direction: "in"; call: { domid: number } };
  /** Removes an ioreq server. */
  destroy_ioreq_server: { argument: XenDmOpDestroyIoreqServer; direction: "in"; call: { domid: number } };
  /** Reads which pages of a domain's video memory were written since the last call. */
  track_dirty_vram: {
    argument: XenDmOpTrackDirtyVram;
    direction: "in";
    call: { domid: number };
    buffers: [HypercallPointer];
  };
  /** Raises or lowers an interrupt pin of an emulated PCI device. */
  set_pci_intx_level: { argument: XenDmOpSetPciIntxLevel; direction: "in"; call: { domid: number } };
  /** Raises or lowers an emulated ISA interrupt. */
  set_isa_irq_level: { argument: XenDmOpSetIsaIrqLevel; direction: "in"; call: { domid: number } };
  /** Routes an emulated PCI interrupt link to an ISA interrupt; 0 disconnects it. */
  set_pci_link_route: { argument: XenDmOpSetPciLinkRoute; direction: "in"; call: { domid: number } };
  /** Marks ranges of frames as written, for the log of dirty pages. */
  modified_memory: {
    argument: XenDmOpModifiedMemory;
    direction: "in";
    call: { domid: number };
    buffers: [HypercallPointer<"struct xen_dm_op_modified_memory_extent">];
  };
  /** Makes a range of frames RAM, read-only, or emulated by an ioreq server. */
  set_mem_type: { argument: XenDmOpSetMemType; direction: "in"; call: { domid: number } };
  /** Raises an exception or interrupt in a vcpu of an HVM domain. */
  inject_event: { argument: XenDmOpInjectEvent; direction: "in"; call: { domid: number } };
  /** Sends a message-signalled interrupt to an HVM domain, by its address and data. */
  inject_msi: { argument: XenDmOpInjectMsi; direction: "in"; call: { domid: number } };
  /** Sends writes to frames of the ioreq-server kind to an ioreq server, or ends that. */
  map_mem_type_to_ioreq_server: { argument: XenDmOpMapMemTypeToIoreqServer; direction: "in"; call: { domid: number } };
  /** Shuts a domain down for a reason, as its device model is told by the guest. */
  remote_shutdown: { argument: XenDmOpRemoteShutdown; direction: "in"; call: { domid: number } };
  /** Moves a range of a domain's frames to other frame numbers. */
  relocate_memory: { argument: XenDmOpRelocateMemory; direction: "in"; call: { domid: number } };
  /** Fixes how a range of a domain's frames is cached, or ends that. */
  pin_memory_cacheattr: { argument: XenDmOpPinMemoryCacheattr; direction: "in"; call: { domid: number } };
}

const loadXenDmOp = () => require("../hvm/dm_op/XenDmOp.ts").XenDmOp;
const loadXenDmOpBuf = () => require("../hvm/dm_op/XenDmOpBuf.ts").XenDmOpBuf;
const loadXenDmOpCreateIoreqServer = () => require("../hvm/dm_op/XenDmOpCreateIoreqServer.ts").XenDmOpCreateIoreqServer;
const loadXenDmOpDestroyIoreqServer = () =>
  require("../hvm/dm_op/XenDmOpDestroyIoreqServer.ts").XenDmOpDestroyIoreqServer;
const loadXenDmOpGetIoreqServerInfo = () =>
  require("../hvm/dm_op/XenDmOpGetIoreqServerInfo.ts").XenDmOpGetIoreqServerInfo;
const loadXenDmOpInjectEvent = () => require("../hvm/dm_op/XenDmOpInjectEvent.ts").XenDmOpInjectEvent;
const loadXenDmOpInjectMsi = () => require("../hvm/dm_op/XenDmOpInjectMsi.ts").XenDmOpInjectMsi;
const loadXenDmOpIoreqServerRange = () => require("../hvm/dm_op/XenDmOpIoreqServerRange.ts").XenDmOpIoreqServerRange;
const loadXenDmOpMapMemTypeToIoreqServer = () =>
  require("../hvm/dm_op/XenDmOpMapMemTypeToIoreqServer.ts").XenDmOpMapMemTypeToIoreqServer;
const loadXenDmOpModifiedMemory = () => require("../hvm/dm_op/XenDmOpModifiedMemory.ts").XenDmOpModifiedMemory;
const loadXenDmOpPinMemoryCacheattr = () =>
  require("../hvm/dm_op/XenDmOpPinMemoryCacheattr.ts").XenDmOpPinMemoryCacheattr;
const loadXenDmOpRelocateMemory = () => require("../hvm/dm_op/XenDmOpRelocateMemory.ts").XenDmOpRelocateMemory;
const loadXenDmOpRemoteShutdown = () => require("../hvm/dm_op/XenDmOpRemoteShutdown.ts").XenDmOpRemoteShutdown;
const loadXenDmOpSetIoreqServerState = () =>
  require("../hvm/dm_op/XenDmOpSetIoreqServerState.ts").XenDmOpSetIoreqServerState;
const loadXenDmOpSetIsaIrqLevel = () => require("../hvm/dm_op/XenDmOpSetIsaIrqLevel.ts").XenDmOpSetIsaIrqLevel;
const loadXenDmOpSetMemType = () => require("../hvm/dm_op/XenDmOpSetMemType.ts").XenDmOpSetMemType;
const loadXenDmOpSetPciIntxLevel = () => require("../hvm/dm_op/XenDmOpSetPciIntxLevel.ts").XenDmOpSetPciIntxLevel;
const loadXenDmOpSetPciLinkRoute = () => require("../hvm/dm_op/XenDmOpSetPciLinkRoute.ts").XenDmOpSetPciLinkRoute;
const loadXenDmOpTrackDirtyVram = () => require("../hvm/dm_op/XenDmOpTrackDirtyVram.ts").XenDmOpTrackDirtyVram;

export const family: OperationFamily<Operations> = {
  name: "dm_op",
  hypercall: 41,
  call: [{ scalar: "domid" }, "count", { buffers: loadXenDmOpBuf }],
  container: { type: loadXenDmOp, size: 32, offsets: { op: 0, u: 8 }, command: "op", union: "u" },
  errors: { ENOENT: "server-or-range", EPERM: "other-server" },
  operations: {
    create_ioreq_server: {
      command: 1,
      argument: {
        type: loadXenDmOpCreateIoreqServer,
        size: 6,
        member: "u.create_ioreq_server",
        offset: 8,
        direction: "inout",
      },
      self: true,
    },
    get_ioreq_server_info: {
      command: 2,
      argument: {
        type: loadXenDmOpGetIoreqServerInfo,
        size: 24,
        member: "u.get_ioreq_server_info",
        offset: 8,
        direction: "inout",
      },
      self: true,
    },
    map_io_range_to_ioreq_server: {
      command: 3,
      argument: {
        type: loadXenDmOpIoreqServerRange,
        size: 24,
        member: "u.map_io_range_to_ioreq_server",
        offset: 8,
        direction: "in",
      },
      self: true,
    },
    unmap_io_range_from_ioreq_server: {
      command: 4,
      argument: {
        type: loadXenDmOpIoreqServerRange,
        size: 24,
        member: "u.unmap_io_range_from_ioreq_server",
        offset: 8,
        direction: "in",
      },
      self: true,
    },
    set_ioreq_server_state: {
      command: 5,
      argument: {
        type: loadXenDmOpSetIoreqServerState,
        size: 4,
        member: "u.set_ioreq_server_state",
        offset: 8,
        direction: "in",
      },
      self: true,
    },
    destroy_ioreq_server: {
      command: 6,
      argument: {
        type: loadXenDmOpDestroyIoreqServer,
        size: 4,
        member: "u.destroy_ioreq_server",
        offset: 8,
        direction: "in",
      },
      self: true,
    },
    track_dirty_vram: {
      command: 7,
      argument: { type: loadXenDmOpTrackDirtyVram, size: 16, member: "u.track_dirty_vram", offset: 8, direction: "in" },
      self: true,
      errors: { ESRCH: "domain-or-dying" },
      buffers: [{ element: "uint8_t", direction: "out", count: ["nr"], unit: "bits" }],
    },
    set_pci_intx_level: {
      command: 8,
      argument: {
        type: loadXenDmOpSetPciIntxLevel,
        size: 6,
        member: "u.set_pci_intx_level",
        offset: 8,
        direction: "in",
      },
      self: true,
      needs: [
        {
          family: "domctl",
          operation: "getdomaininfo",
          member: "arch_config.emulation_flags",
          bits: 32,
          why: "no-pic",
        },
      ],
    },
    set_isa_irq_level: {
      command: 9,
      argument: { type: loadXenDmOpSetIsaIrqLevel, size: 2, member: "u.set_isa_irq_level", offset: 8, direction: "in" },
      self: true,
      needs: [
        {
          family: "domctl",
          operation: "getdomaininfo",
          member: "arch_config.emulation_flags",
          bits: 32,
          why: "no-pic",
        },
      ],
    },
    set_pci_link_route: {
      command: 10,
      argument: {
        type: loadXenDmOpSetPciLinkRoute,
        size: 2,
        member: "u.set_pci_link_route",
        offset: 8,
        direction: "in",
      },
      self: true,
      needs: [
        {
          family: "domctl",
          operation: "getdomaininfo",
          member: "arch_config.emulation_flags",
          bits: 32,
          why: "no-pic",
        },
      ],
    },
    modified_memory: {
      command: 11,
      argument: { type: loadXenDmOpModifiedMemory, size: 8, member: "u.modified_memory", offset: 8, direction: "in" },
      self: true,
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
    set_mem_type: {
      command: 12,
      argument: { type: loadXenDmOpSetMemType, size: 16, member: "u.set_mem_type", offset: 8, direction: "in" },
      self: true,
      errors: { EAGAIN: "paged-out", EOPNOTSUPP: "not-hap" },
    },
    inject_event: {
      command: 13,
      argument: { type: loadXenDmOpInjectEvent, size: 24, member: "u.inject_event", offset: 8, direction: "in" },
      self: true,
      errors: { EBUSY: "event-waits" },
    },
    inject_msi: {
      command: 14,
      argument: { type: loadXenDmOpInjectMsi, size: 16, member: "u.inject_msi", offset: 8, direction: "in" },
      self: true,
      errors: { ESRCH: "domain-or-no-apic" },
    },
    map_mem_type_to_ioreq_server: {
      command: 15,
      argument: {
        type: loadXenDmOpMapMemTypeToIoreqServer,
        size: 16,
        member: "u.map_mem_type_to_ioreq_server",
        offset: 8,
        direction: "in",
      },
      self: true,
      errors: { EOPNOTSUPP: "not-hap" },
    },
    remote_shutdown: {
      command: 16,
      argument: { type: loadXenDmOpRemoteShutdown, size: 4, member: "u.remote_shutdown", offset: 8, direction: "in" },
      self: true,
    },
    relocate_memory: {
      command: 17,
      argument: { type: loadXenDmOpRelocateMemory, size: 24, member: "u.relocate_memory", offset: 8, direction: "in" },
      self: true,
    },
    pin_memory_cacheattr: {
      command: 18,
      argument: {
        type: loadXenDmOpPinMemoryCacheattr,
        size: 24,
        member: "u.pin_memory_cacheattr",
        offset: 8,
        direction: "in",
      },
      self: true,
    },
  },
};
