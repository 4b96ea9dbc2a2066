// The records of Xen's public header xsm/flask_op.h. Made by `bun run codegen`: do not edit.

export { XenFlaskLoad, type XenFlaskLoadPlain } from "./flask_op/XenFlaskLoad.ts";
export { XenFlaskSetenforce, type XenFlaskSetenforcePlain } from "./flask_op/XenFlaskSetenforce.ts";
export { XenFlaskSidContext, type XenFlaskSidContextPlain } from "./flask_op/XenFlaskSidContext.ts";
export { XenFlaskAccess, type XenFlaskAccessPlain } from "./flask_op/XenFlaskAccess.ts";
export { XenFlaskTransition, type XenFlaskTransitionPlain } from "./flask_op/XenFlaskTransition.ts";
export { XenFlaskBoolean, type XenFlaskBooleanPlain } from "./flask_op/XenFlaskBoolean.ts";
export { XenFlaskSetavcThreshold, type XenFlaskSetavcThresholdPlain } from "./flask_op/XenFlaskSetavcThreshold.ts";
export { XenFlaskHashStats, type XenFlaskHashStatsPlain } from "./flask_op/XenFlaskHashStats.ts";
export { XenFlaskCacheStats, type XenFlaskCacheStatsPlain } from "./flask_op/XenFlaskCacheStats.ts";
export { XenFlaskOcontext, type XenFlaskOcontextPlain } from "./flask_op/XenFlaskOcontext.ts";
export { XenFlaskPeersid, type XenFlaskPeersidPlain } from "./flask_op/XenFlaskPeersid.ts";
export { XenFlaskRelabel, type XenFlaskRelabelPlain } from "./flask_op/XenFlaskRelabel.ts";
export { XenFlaskDevicetreeLabel, type XenFlaskDevicetreeLabelPlain } from "./flask_op/XenFlaskDevicetreeLabel.ts";
export { XenFlaskOp, type XenFlaskOpPlain, XenFlaskOpU } from "./flask_op/XenFlaskOp.ts";
