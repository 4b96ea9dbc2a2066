// The records of Linux's device interface gntalloc.h (xen/sys/gntalloc.h), each loaded at its first use. Made by `bun run codegen`: do not edit.

import { lazyRecords } from "../../../runtime/struct/records.ts";

export const records: typeof import("../gntalloc.ts") = lazyRecords({
  IoctlGntallocAllocGref: () => require("./IoctlGntallocAllocGref.ts").IoctlGntallocAllocGref,
  IoctlGntallocDeallocGref: () => require("./IoctlGntallocDeallocGref.ts").IoctlGntallocDeallocGref,
  IoctlGntallocUnmapNotify: () => require("./IoctlGntallocUnmapNotify.ts").IoctlGntallocUnmapNotify,
});
