// The records of Xen's public header xen.h. Made by `bun run codegen`: do not edit.

export {
  MmuextOp,
  type MmuextOpPlain,
  MmuextOpArg1,
  MmuextOpArg2,
  MmuUpdate,
  type MmuUpdatePlain,
  MulticallEntry,
  type MulticallEntryPlain,
  VcpuTimeInfo,
  type VcpuTimeInfoPlain,
  VcpuInfo,
  type VcpuInfoPlain,
  SharedInfo,
  type SharedInfoPlain,
  XenMultibootModList,
  type XenMultibootModListPlain,
  XenUuid,
  type XenUuidPlain,
} from "../../4.14/arm64/xen.ts";
export {
  Dom0VgaConsoleInfo,
  type Dom0VgaConsoleInfoPlain,
  Dom0VgaConsoleInfoU,
  Dom0VgaConsoleInfoUTextMode3,
  type Dom0VgaConsoleInfoUTextMode3Plain,
  Dom0VgaConsoleInfoUVesaLfb,
  type Dom0VgaConsoleInfoUVesaLfbPlain,
} from "../../4.14/x86_64/xen/Dom0VgaConsoleInfo.ts";
export { XenctlBitmap, type XenctlBitmapPlain } from "../../4.14/x86_64/xen/XenctlBitmap.ts";
