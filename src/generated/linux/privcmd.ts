// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h). Made by `bun run codegen`: do not edit.

export { PrivcmdHypercall, type PrivcmdHypercallPlain } from "./privcmd/PrivcmdHypercall.ts";
export { PrivcmdMmapEntry, type PrivcmdMmapEntryPlain } from "./privcmd/PrivcmdMmapEntry.ts";
export { PrivcmdMmap, type PrivcmdMmapPlain } from "./privcmd/PrivcmdMmap.ts";
export { PrivcmdMmapbatch, type PrivcmdMmapbatchPlain } from "./privcmd/PrivcmdMmapbatch.ts";
export { PrivcmdMmapbatchV2, type PrivcmdMmapbatchV2Plain } from "./privcmd/PrivcmdMmapbatchV2.ts";
export { PrivcmdDmOpBuf, type PrivcmdDmOpBufPlain } from "./privcmd/PrivcmdDmOpBuf.ts";
export { PrivcmdDmOp, type PrivcmdDmOpPlain } from "./privcmd/PrivcmdDmOp.ts";
export { PrivcmdMmapResource, type PrivcmdMmapResourcePlain } from "./privcmd/PrivcmdMmapResource.ts";
export { PrivcmdPcidevGetGsi, type PrivcmdPcidevGetGsiPlain } from "./privcmd/PrivcmdPcidevGetGsi.ts";
