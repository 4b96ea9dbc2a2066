/** Back ends that this program serves to guests, each over the protocol that unmodified guests speak. */

export type { BlockStore } from "./block/block-store.ts";
export { BlockBackEnd, type BlockBackEndOptions } from "./block/block-back-end.ts";
export { Disk, type DiskOptions, type KernelDiskOptions, type ServedDisk } from "./block/disk.ts";
export { diskId } from "./block/disk-name.ts";
export type { BlockCounters } from "./block/ring-server.ts";
export { CopyOnWriteStore } from "./block/stores/copy-on-write-store.ts";
export { FileStore, type FileStoreOptions } from "./block/stores/file-store.ts";
export { MemoryStore } from "./block/stores/memory-store.ts";
export type { AttachableDevice, AttachedDevice, AttachingGuest, DeviceParts } from "./attached-device.ts";
export { Console, type ConsoleDeviceOptions, type ServedConsole } from "./console/console.ts";
export { ConsoleBackEnd, type ConsoleBackEndOptions } from "./console/console-back-end.ts";
