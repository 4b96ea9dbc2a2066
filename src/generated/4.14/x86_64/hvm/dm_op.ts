// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

export { XenDmOpCreateIoreqServer, type XenDmOpCreateIoreqServerPlain } from "./dm_op/XenDmOpCreateIoreqServer.ts";
export { XenDmOpGetIoreqServerInfo, type XenDmOpGetIoreqServerInfoPlain } from "./dm_op/XenDmOpGetIoreqServerInfo.ts";
export { XenDmOpIoreqServerRange, type XenDmOpIoreqServerRangePlain } from "./dm_op/XenDmOpIoreqServerRange.ts";
export {
  XenDmOpSetIoreqServerState,
  type XenDmOpSetIoreqServerStatePlain,
} from "./dm_op/XenDmOpSetIoreqServerState.ts";
export { XenDmOpDestroyIoreqServer, type XenDmOpDestroyIoreqServerPlain } from "./dm_op/XenDmOpDestroyIoreqServer.ts";
export { XenDmOpTrackDirtyVram, type XenDmOpTrackDirtyVramPlain } from "./dm_op/XenDmOpTrackDirtyVram.ts";
export { XenDmOpSetPciIntxLevel, type XenDmOpSetPciIntxLevelPlain } from "./dm_op/XenDmOpSetPciIntxLevel.ts";
export { XenDmOpSetIsaIrqLevel, type XenDmOpSetIsaIrqLevelPlain } from "./dm_op/XenDmOpSetIsaIrqLevel.ts";
export { XenDmOpSetPciLinkRoute, type XenDmOpSetPciLinkRoutePlain } from "./dm_op/XenDmOpSetPciLinkRoute.ts";
export { XenDmOpModifiedMemory, type XenDmOpModifiedMemoryPlain } from "./dm_op/XenDmOpModifiedMemory.ts";
export {
  XenDmOpModifiedMemoryExtent,
  type XenDmOpModifiedMemoryExtentPlain,
} from "./dm_op/XenDmOpModifiedMemoryExtent.ts";
export { XenDmOpSetMemType, type XenDmOpSetMemTypePlain } from "./dm_op/XenDmOpSetMemType.ts";
export { XenDmOpInjectEvent, type XenDmOpInjectEventPlain } from "./dm_op/XenDmOpInjectEvent.ts";
export { XenDmOpInjectMsi, type XenDmOpInjectMsiPlain } from "./dm_op/XenDmOpInjectMsi.ts";
export {
  XenDmOpMapMemTypeToIoreqServer,
  type XenDmOpMapMemTypeToIoreqServerPlain,
} from "./dm_op/XenDmOpMapMemTypeToIoreqServer.ts";
export { XenDmOpRemoteShutdown, type XenDmOpRemoteShutdownPlain } from "./dm_op/XenDmOpRemoteShutdown.ts";
export { XenDmOpRelocateMemory, type XenDmOpRelocateMemoryPlain } from "./dm_op/XenDmOpRelocateMemory.ts";
export { XenDmOpPinMemoryCacheattr, type XenDmOpPinMemoryCacheattrPlain } from "./dm_op/XenDmOpPinMemoryCacheattr.ts";
export { XenDmOp, type XenDmOpPlain, XenDmOpU } from "./dm_op/XenDmOp.ts";
export { XenDmOpBuf, type XenDmOpBufPlain } from "./dm_op/XenDmOpBuf.ts";
