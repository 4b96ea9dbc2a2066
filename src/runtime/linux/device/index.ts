/** Device files of Linux, and the memory that their ioctls take arguments through. */

export { ArgumentPage } from "./argument-page.ts";
export { type DescriptorListener, type DescriptorReader, readDescriptor } from "./descriptor-reader.ts";
export { Device, type OpenDevice } from "./device.ts";
export { IoctlFile } from "./ioctl-file.ts";
export { PageTableAnchors } from "./page-table-anchors.ts";
export { type ReadableListener, ReadableWatch } from "./readable-watch.ts";
