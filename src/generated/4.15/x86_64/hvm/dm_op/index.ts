// The records of Xen's public header hvm/dm_op.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../../runtime/struct/records.ts";

export const records: typeof import("../dm_op.ts") = lazyRecords({
  XenDmOpCreateIoreqServer: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpCreateIoreqServer.ts").XenDmOpCreateIoreqServer,
  XenDmOpGetIoreqServerInfo: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpGetIoreqServerInfo.ts").XenDmOpGetIoreqServerInfo,
  XenDmOpIoreqServerRange: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpIoreqServerRange.ts").XenDmOpIoreqServerRange,
  XenDmOpSetIoreqServerState: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpSetIoreqServerState.ts").XenDmOpSetIoreqServerState,
  XenDmOpDestroyIoreqServer: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpDestroyIoreqServer.ts").XenDmOpDestroyIoreqServer,
  XenDmOpTrackDirtyVram: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpTrackDirtyVram.ts").XenDmOpTrackDirtyVram,
  XenDmOpSetPciIntxLevel: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpSetPciIntxLevel.ts").XenDmOpSetPciIntxLevel,
  XenDmOpSetIsaIrqLevel: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpSetIsaIrqLevel.ts").XenDmOpSetIsaIrqLevel,
  XenDmOpSetPciLinkRoute: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpSetPciLinkRoute.ts").XenDmOpSetPciLinkRoute,
  XenDmOpModifiedMemory: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpModifiedMemory.ts").XenDmOpModifiedMemory,
  XenDmOpModifiedMemoryExtent: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpModifiedMemoryExtent.ts").XenDmOpModifiedMemoryExtent,
  XenDmOpSetMemType: () => require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpSetMemType.ts").XenDmOpSetMemType,
  XenDmOpInjectEvent: () => require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpInjectEvent.ts").XenDmOpInjectEvent,
  XenDmOpInjectMsi: () => require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpInjectMsi.ts").XenDmOpInjectMsi,
  XenDmOpMapMemTypeToIoreqServer: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpMapMemTypeToIoreqServer.ts").XenDmOpMapMemTypeToIoreqServer,
  XenDmOpRemoteShutdown: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpRemoteShutdown.ts").XenDmOpRemoteShutdown,
  XenDmOpRelocateMemory: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpRelocateMemory.ts").XenDmOpRelocateMemory,
  XenDmOpPinMemoryCacheattr: () =>
    require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpPinMemoryCacheattr.ts").XenDmOpPinMemoryCacheattr,
  XenDmOpSetIrqLevel: () => require("./XenDmOpSetIrqLevel.ts").XenDmOpSetIrqLevel,
  XenDmOpNrVcpus: () => require("./XenDmOpNrVcpus.ts").XenDmOpNrVcpus,
  XenDmOp: () => require("./XenDmOp.ts").XenDmOp,
  XenDmOpU: () => require("./XenDmOp.ts").XenDmOpU,
  XenDmOpBuf: () => require("../../../../4.14/x86_64/hvm/dm_op/XenDmOpBuf.ts").XenDmOpBuf,
});
