// The records of Xen's public header xen.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../runtime/struct/records.ts";

export const records: typeof import("../xen.ts") = lazyRecords({
  MmuextOp: () => require("../../x86_64/xen/MmuextOp.ts").MmuextOp,
  MmuextOpArg1: () => require("../../x86_64/xen/MmuextOp.ts").MmuextOpArg1,
  MmuextOpArg2: () => require("../../x86_64/xen/MmuextOp.ts").MmuextOpArg2,
  MmuUpdate: () => require("../../x86_64/xen/MmuUpdate.ts").MmuUpdate,
  MulticallEntry: () => require("../../x86_64/xen/MulticallEntry.ts").MulticallEntry,
  VcpuTimeInfo: () => require("../../x86_64/xen/VcpuTimeInfo.ts").VcpuTimeInfo,
  VcpuInfo: () => require("./VcpuInfo.ts").VcpuInfo,
  SharedInfo: () => require("./SharedInfo.ts").SharedInfo,
  XenMultibootModList: () => require("../../x86_64/xen/XenMultibootModList.ts").XenMultibootModList,
  Dom0VgaConsoleInfo: () => require("../../x86_64/xen/Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfo,
  Dom0VgaConsoleInfoU: () => require("../../x86_64/xen/Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfoU,
  Dom0VgaConsoleInfoUTextMode3: () => require("../../x86_64/xen/Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfoUTextMode3,
  Dom0VgaConsoleInfoUVesaLfb: () => require("../../x86_64/xen/Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfoUVesaLfb,
  XenUuid: () => require("../../x86_64/xen/XenUuid.ts").XenUuid,
  XenctlBitmap: () => require("../../x86_64/xen/XenctlBitmap.ts").XenctlBitmap,
});
