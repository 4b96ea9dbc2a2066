// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

export { MmuextOp, type MmuextOpPlain, MmuextOpArg1, MmuextOpArg2 } from "../x86_64/xen/MmuextOp.ts";
export { MmuUpdate, type MmuUpdatePlain } from "../x86_64/xen/MmuUpdate.ts";
export { MulticallEntry, type MulticallEntryPlain } from "../x86_64/xen/MulticallEntry.ts";
export { VcpuTimeInfo, type VcpuTimeInfoPlain } from "../x86_64/xen/VcpuTimeInfo.ts";
export { VcpuInfo, type VcpuInfoPlain } from "./xen/VcpuInfo.ts";
export { SharedInfo, type SharedInfoPlain } from "./xen/SharedInfo.ts";
export { XenMultibootModList, type XenMultibootModListPlain } from "../x86_64/xen/XenMultibootModList.ts";
export {
  Dom0VgaConsoleInfo,
  type Dom0VgaConsoleInfoPlain,
  Dom0VgaConsoleInfoU,
  Dom0VgaConsoleInfoUTextMode3,
  type Dom0VgaConsoleInfoUTextMode3Plain,
  Dom0VgaConsoleInfoUVesaLfb,
  type Dom0VgaConsoleInfoUVesaLfbPlain,
} from "../x86_64/xen/Dom0VgaConsoleInfo.ts";
export { XenUuid, type XenUuidPlain } from "../x86_64/xen/XenUuid.ts";
export { XenctlBitmap, type XenctlBitmapPlain } from "../x86_64/xen/XenctlBitmap.ts";
