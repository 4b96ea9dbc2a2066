// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

export { MmuextOp, type MmuextOpPlain, MmuextOpArg1, MmuextOpArg2 } from "./xen/MmuextOp.ts";
export { MmuUpdate, type MmuUpdatePlain } from "./xen/MmuUpdate.ts";
export { MulticallEntry, type MulticallEntryPlain } from "./xen/MulticallEntry.ts";
export { VcpuTimeInfo, type VcpuTimeInfoPlain } from "./xen/VcpuTimeInfo.ts";
export { VcpuInfo, type VcpuInfoPlain } from "./xen/VcpuInfo.ts";
export { SharedInfo, type SharedInfoPlain } from "./xen/SharedInfo.ts";
export {
  StartInfo,
  type StartInfoPlain,
  StartInfoConsole,
  StartInfoConsoleDomU,
  type StartInfoConsoleDomUPlain,
  StartInfoConsoleDom0,
  type StartInfoConsoleDom0Plain,
} from "./xen/StartInfo.ts";
export { XenMultibootModList, type XenMultibootModListPlain } from "./xen/XenMultibootModList.ts";
export {
  Dom0VgaConsoleInfo,
  type Dom0VgaConsoleInfoPlain,
  Dom0VgaConsoleInfoU,
  Dom0VgaConsoleInfoUTextMode3,
  type Dom0VgaConsoleInfoUTextMode3Plain,
  Dom0VgaConsoleInfoUVesaLfb,
  type Dom0VgaConsoleInfoUVesaLfbPlain,
} from "./xen/Dom0VgaConsoleInfo.ts";
export { XenUuid, type XenUuidPlain } from "./xen/XenUuid.ts";
export { XenctlBitmap, type XenctlBitmapPlain } from "./xen/XenctlBitmap.ts";
