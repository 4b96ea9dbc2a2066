// The records of Xen's public header xsm/flask_op.h, each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../../../runtime/struct/records.ts";

export const records: typeof import("../flask_op.ts") = lazyRecords({
  XenFlaskLoad: () => require("./XenFlaskLoad.ts").XenFlaskLoad,
  XenFlaskSetenforce: () => require("./XenFlaskSetenforce.ts").XenFlaskSetenforce,
  XenFlaskSidContext: () => require("./XenFlaskSidContext.ts").XenFlaskSidContext,
  XenFlaskAccess: () => require("./XenFlaskAccess.ts").XenFlaskAccess,
  XenFlaskTransition: () => require("./XenFlaskTransition.ts").XenFlaskTransition,
  XenFlaskBoolean: () => require("./XenFlaskBoolean.ts").XenFlaskBoolean,
  XenFlaskSetavcThreshold: () => require("./XenFlaskSetavcThreshold.ts").XenFlaskSetavcThreshold,
  XenFlaskHashStats: () => require("./XenFlaskHashStats.ts").XenFlaskHashStats,
  XenFlaskCacheStats: () => require("./XenFlaskCacheStats.ts").XenFlaskCacheStats,
  XenFlaskOcontext: () => require("./XenFlaskOcontext.ts").XenFlaskOcontext,
  XenFlaskPeersid: () => require("./XenFlaskPeersid.ts").XenFlaskPeersid,
  XenFlaskRelabel: () => require("./XenFlaskRelabel.ts").XenFlaskRelabel,
  XenFlaskDevicetreeLabel: () => require("./XenFlaskDevicetreeLabel.ts").XenFlaskDevicetreeLabel,
  XenFlaskOp: () => require("./XenFlaskOp.ts").XenFlaskOp,
  XenFlaskOpU: () => require("./XenFlaskOp.ts").XenFlaskOpU,
});
