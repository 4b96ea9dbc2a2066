// The operations of the hypercall dm_op. Made by `bun run codegen`: do not edit.

import type { OperationFamily } from "../../../../runtime/struct/index.ts";
import type {
  XenDmOpCreateIoreqServer,
  XenDmOpDestroyIoreqServer,
  XenDmOpGetIoreqServerInfo,
  XenDmOpIoreqServerRange,
  XenDmOpNrVcpus,
  XenDmOpSetIoreqServerState,
  XenDmOpSetIrqLevel,
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
  /** Raises or lowers a shared interrupt (SPI) of an Arm domain. */
  set_irq_level: { argument: XenDmOpSetIrqLevel; direction: "in"; call: { domid: number } };
  /** Reads how many vcpus a domain may have. */
  nr_vcpus: { argument: XenDmOpNrVcpus; direction: "out"; call: { domid: number } };
}

const loadXenDmOp = () => require("../../x86_64/hvm/dm_op/XenDmOp.ts").XenDmOp;
const loadXenDmOpBuf = () => require("../../../4.14/x86_64/hvm/dm_op/XenDmOpBuf.ts").XenDmOpBuf;
const loadXenDmOpCreateIoreqServer = () =>
  require("../../../4.14/x86_64/hvm/dm_op/XenDmOpCreateIoreqServer.ts").XenDmOpCreateIoreqServer;
const loadXenDmOpDestroyIoreqServer = () =>
  require("../../../4.14/x86_64/hvm/dm_op/XenDmOpDestroyIoreqServer.ts").XenDmOpDestroyIoreqServer;
const loadXenDmOpGetIoreqServerInfo = () =>
  require("../../../4.14/x86_64/hvm/dm_op/XenDmOpGetIoreqServerInfo.ts").XenDmOpGetIoreqServerInfo;
const loadXenDmOpIoreqServerRange = () =>
  require("../../../4.14/x86_64/hvm/dm_op/XenDmOpIoreqServerRange.ts").XenDmOpIoreqServerRange;
const loadXenDmOpNrVcpus = () => require("../../x86_64/hvm/dm_op/XenDmOpNrVcpus.ts").XenDmOpNrVcpus;
const loadXenDmOpSetIoreqServerState = () =>
  require("../../../4.14/x86_64/hvm/dm_op/XenDmOpSetIoreqServerState.ts").XenDmOpSetIoreqServerState;
const loadXenDmOpSetIrqLevel = () => require("../../x86_64/hvm/dm_op/XenDmOpSetIrqLevel.ts").XenDmOpSetIrqLevel;

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
    set_irq_level: {
      command: 19,
      argument: { type: loadXenDmOpSetIrqLevel, size: 8, member: "u.set_irq_level", offset: 8, direction: "in" },
      self: true,
    },
    nr_vcpus: {
      command: 20,
      argument: { type: loadXenDmOpNrVcpus, size: 4, member: "u.nr_vcpus", offset: 8, direction: "out" },
      reads: true,
      self: true,
    },
  },
};
