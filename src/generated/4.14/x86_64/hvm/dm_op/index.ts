// The records of Xen's public header hvm/dm_op.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../../runtime/struct/records.ts";

export const records: typeof import("../dm_op.ts") = lazyRecords({
  XenDmOpCreateIoreqServer: () => require("./XenDmOpCreateIoreqServer.ts").XenDmOpCreateIoreqServer,
  XenDmOpGetIoreqServerInfo: () => require("./XenDmOpGetIoreqServerInfo.ts").XenDmOpGetIoreqServerInfo,
  XenDmOpIoreqServerRange: () => require("./XenDmOpIoreqServerRange.ts").XenDmOpIoreqServerRange,
  XenDmOpSetIoreqServerState: () => require("./XenDmOpSetIoreqServerState.ts").XenDmOpSetIoreqServerState,
  XenDmOpDestroyIoreqServer: () => require("./XenDmOpDestroyIoreqServer.ts").XenDmOpDestroyIoreqServer,
  XenDmOpTrackDirtyVram: () => require("./XenDmOpTrackDirtyVram.ts").XenDmOpTrackDirtyVram,
  XenDmOpSetPciIntxLevel: () => require("./XenDmOpSetPciIntxLevel.ts").XenDmOpSetPciIntxLevel,
  XenDmOpSetIsaIrqLevel: () => require("./XenDmOpSetIsaIrqLevel.ts").XenDmOpSetIsaIrqLevel,
  XenDmOpSetPciLinkRoute: () => require("./XenDmOpSetPciLinkRoute.ts").XenDmOpSetPciLinkRoute,
  XenDmOpModifiedMemory: () => require("./XenDmOpModifiedMemory.ts").XenDmOpModifiedMemory,
  XenDmOpModifiedMemoryExtent: () => require("./XenDmOpModifiedMemoryExtent.ts").XenDmOpModifiedMemoryExtent,
  XenDmOpSetMemType: () => require("./XenDmOpSetMemType.ts").XenDmOpSetMemType,
  XenDmOpInjectEvent: () => require("./XenDmOpInjectEvent.ts").XenDmOpInjectEvent,
  XenDmOpInjectMsi: () => require("./XenDmOpInjectMsi.ts").XenDmOpInjectMsi,
  XenDmOpMapMemTypeToIoreqServer: () => require("./XenDmOpMapMemTypeToIoreqServer.ts").XenDmOpMapMemTypeToIoreqServer,
  XenDmOpRemoteShutdown: () => require("./XenDmOpRemoteShutdown.ts").XenDmOpRemoteShutdown,
  XenDmOpRelocateMemory: () => require("./XenDmOpRelocateMemory.ts").XenDmOpRelocateMemory,
  XenDmOpPinMemoryCacheattr: () => require("./XenDmOpPinMemoryCacheattr.ts").XenDmOpPinMemoryCacheattr,
  XenDmOp: () => require("./XenDmOp.ts").XenDmOp,
  XenDmOpU: () => require("./XenDmOp.ts").XenDmOpU,
  XenDmOpBuf: () => require("./XenDmOpBuf.ts").XenDmOpBuf,
});
