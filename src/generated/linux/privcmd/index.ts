// The records of Linux's device interface privcmd.h (xen/sys/privcmd.h), each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../runtime/struct/records.ts";

export const records: typeof import("../privcmd.ts") = lazyRecords({
  PrivcmdHypercall: () => require("./PrivcmdHypercall.ts").PrivcmdHypercall,
  PrivcmdMmapEntry: () => require("./PrivcmdMmapEntry.ts").PrivcmdMmapEntry,
  PrivcmdMmap: () => require("./PrivcmdMmap.ts").PrivcmdMmap,
  PrivcmdMmapbatch: () => require("./PrivcmdMmapbatch.ts").PrivcmdMmapbatch,
  PrivcmdMmapbatchV2: () => require("./PrivcmdMmapbatchV2.ts").PrivcmdMmapbatchV2,
  PrivcmdDmOpBuf: () => require("./PrivcmdDmOpBuf.ts").PrivcmdDmOpBuf,
  PrivcmdDmOp: () => require("./PrivcmdDmOp.ts").PrivcmdDmOp,
  PrivcmdMmapResource: () => require("./PrivcmdMmapResource.ts").PrivcmdMmapResource,
  PrivcmdPcidevGetGsi: () => require("./PrivcmdPcidevGetGsi.ts").PrivcmdPcidevGetGsi,
});
