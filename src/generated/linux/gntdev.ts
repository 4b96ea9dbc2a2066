// The records of Linux's device interface gntdev.h (xen/sys/gntdev.h). Made by `bun run codegen`: do not edit.

export { IoctlGntdevGrantRef, type IoctlGntdevGrantRefPlain } from "./gntdev/IoctlGntdevGrantRef.ts";
export { IoctlGntdevMapGrantRef, type IoctlGntdevMapGrantRefPlain } from "./gntdev/IoctlGntdevMapGrantRef.ts";
export { IoctlGntdevUnmapGrantRef, type IoctlGntdevUnmapGrantRefPlain } from "./gntdev/IoctlGntdevUnmapGrantRef.ts";
export {
  IoctlGntdevGetOffsetForVaddr,
  type IoctlGntdevGetOffsetForVaddrPlain,
} from "./gntdev/IoctlGntdevGetOffsetForVaddr.ts";
export { IoctlGntdevSetMaxGrants, type IoctlGntdevSetMaxGrantsPlain } from "./gntdev/IoctlGntdevSetMaxGrants.ts";
export { IoctlGntdevUnmapNotify, type IoctlGntdevUnmapNotifyPlain } from "./gntdev/IoctlGntdevUnmapNotify.ts";
export {
  IoctlGntdevGrantCopySegment,
  type IoctlGntdevGrantCopySegmentPlain,
  IoctlGntdevGrantCopySegmentSource,
  IoctlGntdevGrantCopySegmentSourceForeign,
  type IoctlGntdevGrantCopySegmentSourceForeignPlain,
  IoctlGntdevGrantCopySegmentDest,
  IoctlGntdevGrantCopySegmentDestForeign,
  type IoctlGntdevGrantCopySegmentDestForeignPlain,
} from "./gntdev/IoctlGntdevGrantCopySegment.ts";
export { IoctlGntdevGrantCopy, type IoctlGntdevGrantCopyPlain } from "./gntdev/IoctlGntdevGrantCopy.ts";
export {
  IoctlGntdevDmabufExpFromRefs,
  type IoctlGntdevDmabufExpFromRefsPlain,
} from "./gntdev/IoctlGntdevDmabufExpFromRefs.ts";
export {
  IoctlGntdevDmabufExpWaitReleased,
  type IoctlGntdevDmabufExpWaitReleasedPlain,
} from "./gntdev/IoctlGntdevDmabufExpWaitReleased.ts";
export {
  IoctlGntdevDmabufImpToRefs,
  type IoctlGntdevDmabufImpToRefsPlain,
} from "./gntdev/IoctlGntdevDmabufImpToRefs.ts";
export {
  IoctlGntdevDmabufImpRelease,
  type IoctlGntdevDmabufImpReleasePlain,
} from "./gntdev/IoctlGntdevDmabufImpRelease.ts";
