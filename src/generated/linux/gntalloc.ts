// The records of Linux's device interface gntalloc.h (xen/sys/gntalloc.h). Made by `bun run codegen`: do not edit.

export { IoctlGntallocAllocGref, type IoctlGntallocAllocGrefPlain } from "./gntalloc/IoctlGntallocAllocGref.ts";
export { IoctlGntallocDeallocGref, type IoctlGntallocDeallocGrefPlain } from "./gntalloc/IoctlGntallocDeallocGref.ts";
export { IoctlGntallocUnmapNotify, type IoctlGntallocUnmapNotifyPlain } from "./gntalloc/IoctlGntallocUnmapNotify.ts";
