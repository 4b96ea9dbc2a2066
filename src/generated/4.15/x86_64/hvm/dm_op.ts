// The records of Xen's public header hvm/dm_op.h. Made by `bun run codegen`: do not edit.

export {
  XenDmOpCreateIoreqServer,
  type XenDmOpCreateIoreqServerPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpCreateIoreqServer.ts";
export {
  XenDmOpGetIoreqServerInfo,
  type XenDmOpGetIoreqServerInfoPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpGetIoreqServerInfo.ts";
export {
  XenDmOpIoreqServerRange,
  type XenDmOpIoreqServerRangePlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpIoreqServerRange.ts";
export {
  XenDmOpSetIoreqServerState,
  type XenDmOpSetIoreqServerStatePlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpSetIoreqServerState.ts";
export {
  XenDmOpDestroyIoreqServer,
  type XenDmOpDestroyIoreqServerPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpDestroyIoreqServer.ts";
export {
  XenDmOpTrackDirtyVram,
  type XenDmOpTrackDirtyVramPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpTrackDirtyVram.ts";
export {
  XenDmOpSetPciIntxLevel,
  type XenDmOpSetPciIntxLevelPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpSetPciIntxLevel.ts";
export {
  XenDmOpSetIsaIrqLevel,
  type XenDmOpSetIsaIrqLevelPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpSetIsaIrqLevel.ts";
export {
  XenDmOpSetPciLinkRoute,
  type XenDmOpSetPciLinkRoutePlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpSetPciLinkRoute.ts";
export {
  XenDmOpModifiedMemory,
  type XenDmOpModifiedMemoryPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpModifiedMemory.ts";
export {
  XenDmOpModifiedMemoryExtent,
  type XenDmOpModifiedMemoryExtentPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpModifiedMemoryExtent.ts";
export { XenDmOpSetMemType, type XenDmOpSetMemTypePlain } from "../../../4.14/x86_64/hvm/dm_op/XenDmOpSetMemType.ts";
export { XenDmOpInjectEvent, type XenDmOpInjectEventPlain } from "../../../4.14/x86_64/hvm/dm_op/XenDmOpInjectEvent.ts";
export { XenDmOpInjectMsi, type XenDmOpInjectMsiPlain } from "../../../4.14/x86_64/hvm/dm_op/XenDmOpInjectMsi.ts";
export {
  XenDmOpMapMemTypeToIoreqServer,
  type XenDmOpMapMemTypeToIoreqServerPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpMapMemTypeToIoreqServer.ts";
export {
  XenDmOpRemoteShutdown,
  type XenDmOpRemoteShutdownPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpRemoteShutdown.ts";
export {
  XenDmOpRelocateMemory,
  type XenDmOpRelocateMemoryPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpRelocateMemory.ts";
export {
  XenDmOpPinMemoryCacheattr,
  type XenDmOpPinMemoryCacheattrPlain,
} from "../../../4.14/x86_64/hvm/dm_op/XenDmOpPinMemoryCacheattr.ts";
export { XenDmOpSetIrqLevel, type XenDmOpSetIrqLevelPlain } from "./dm_op/XenDmOpSetIrqLevel.ts";
export { XenDmOpNrVcpus, type XenDmOpNrVcpusPlain } from "./dm_op/XenDmOpNrVcpus.ts";
export { XenDmOp, type XenDmOpPlain, XenDmOpU } from "./dm_op/XenDmOp.ts";
export { XenDmOpBuf, type XenDmOpBufPlain } from "../../../4.14/x86_64/hvm/dm_op/XenDmOpBuf.ts";
