// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h), each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../runtime/struct/records.ts";

export const records: typeof import("../gntdev.ts") = lazyRecords({
  IoctlGntdevGrantRef: () => require("./IoctlGntdevGrantRef.ts").IoctlGntdevGrantRef,
  IoctlGntdevMapGrantRef: () => require("./IoctlGntdevMapGrantRef.ts").IoctlGntdevMapGrantRef,
  IoctlGntdevUnmapGrantRef: () => require("./IoctlGntdevUnmapGrantRef.ts").IoctlGntdevUnmapGrantRef,
  IoctlGntdevGetOffsetForVaddr: () => require("./IoctlGntdevGetOffsetForVaddr.ts").IoctlGntdevGetOffsetForVaddr,
  IoctlGntdevSetMaxGrants: () => require("./IoctlGntdevSetMaxGrants.ts").IoctlGntdevSetMaxGrants,
  IoctlGntdevUnmapNotify: () => require("./IoctlGntdevUnmapNotify.ts").IoctlGntdevUnmapNotify,
  IoctlGntdevGrantCopySegment: () => require("./IoctlGntdevGrantCopySegment.ts").IoctlGntdevGrantCopySegment,
  IoctlGntdevGrantCopySegmentSource: () =>
    require("./IoctlGntdevGrantCopySegment.ts").IoctlGntdevGrantCopySegmentSource,
  IoctlGntdevGrantCopySegmentSourceForeign: () =>
    require("./IoctlGntdevGrantCopySegment.ts").IoctlGntdevGrantCopySegmentSourceForeign,
  IoctlGntdevGrantCopySegmentDest: () => require("./IoctlGntdevGrantCopySegment.ts").IoctlGntdevGrantCopySegmentDest,
  IoctlGntdevGrantCopySegmentDestForeign: () =>
    require("./IoctlGntdevGrantCopySegment.ts").IoctlGntdevGrantCopySegmentDestForeign,
  IoctlGntdevGrantCopy: () => require("./IoctlGntdevGrantCopy.ts").IoctlGntdevGrantCopy,
  IoctlGntdevDmabufExpFromRefs: () => require("./IoctlGntdevDmabufExpFromRefs.ts").IoctlGntdevDmabufExpFromRefs,
  IoctlGntdevDmabufExpWaitReleased: () =>
    require("./IoctlGntdevDmabufExpWaitReleased.ts").IoctlGntdevDmabufExpWaitReleased,
  IoctlGntdevDmabufImpToRefs: () => require("./IoctlGntdevDmabufImpToRefs.ts").IoctlGntdevDmabufImpToRefs,
  IoctlGntdevDmabufImpRelease: () => require("./IoctlGntdevDmabufImpRelease.ts").IoctlGntdevDmabufImpRelease,
});
