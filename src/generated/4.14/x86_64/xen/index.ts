// The records of Xen's public header xen.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../runtime/struct/records.ts";

export const records: typeof import("../xen.ts") = lazyRecords({
  MmuextOp: () => require("./MmuextOp.ts").MmuextOp,
  MmuextOpArg1: () => require("./MmuextOp.ts").MmuextOpArg1,
  MmuextOpArg2: () => require("./MmuextOp.ts").MmuextOpArg2,
  MmuUpdate: () => require("./MmuUpdate.ts").MmuUpdate,
  MulticallEntry: () => require("./MulticallEntry.ts").MulticallEntry,
  VcpuTimeInfo: () => require("./VcpuTimeInfo.ts").VcpuTimeInfo,
  VcpuInfo: () => require("./VcpuInfo.ts").VcpuInfo,
  SharedInfo: () => require("./SharedInfo.ts").SharedInfo,
  StartInfo: () => require("./StartInfo.ts").StartInfo,
  StartInfoConsole: () => require("./StartInfo.ts").StartInfoConsole,
  StartInfoConsoleDomU: () => require("./StartInfo.ts").StartInfoConsoleDomU,
  StartInfoConsoleDom0: () => require("./StartInfo.ts").StartInfoConsoleDom0,
  XenMultibootModList: () => require("./XenMultibootModList.ts").XenMultibootModList,
  Dom0VgaConsoleInfo: () => require("./Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfo,
  Dom0VgaConsoleInfoU: () => require("./Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfoU,
  Dom0VgaConsoleInfoUTextMode3: () => require("./Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfoUTextMode3,
  Dom0VgaConsoleInfoUVesaLfb: () => require("./Dom0VgaConsoleInfo.ts").Dom0VgaConsoleInfoUVesaLfb,
  XenUuid: () => require("./XenUuid.ts").XenUuid,
  XenctlBitmap: () => require("./XenctlBitmap.ts").XenctlBitmap,
});
