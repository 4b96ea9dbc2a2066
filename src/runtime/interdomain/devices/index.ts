/** Back ends that this program serves to guests, each over the protocol that unmodified guests speak. */

export type { BlockStore } from "./block/block-store.ts";
export { BlockBackEnd, type BlockBackEndOptions } from "./block/block-back-end.ts";
export { Disk, type DiskOptions, type KernelDisk, type KernelDiskOptions, type ServedDisk } from "./block/disk.ts";
export { diskId } from "./block/disk-name.ts";
export type { BlockCounters } from "./block/block-counters.ts";
export { CopyOnWriteStore } from "./block/stores/copy-on-write-store.ts";
export { FileStore, type FileStoreOptions } from "./block/stores/file-store.ts";
export { MemoryStore } from "./block/stores/memory-store.ts";
export type { AttachableDevice, AttachedDevice, AttachingGuest, DeviceParts } from "./attached-device.ts";
export { Console, type ConsoleDeviceOptions, type ServedConsole } from "./console/console.ts";
export { ConsoleBackEnd, type ConsoleBackEndOptions } from "./console/console-back-end.ts";
export {
  type AttributeChange,
  type Awaitable,
  type DirectoryEntry,
  type FileAccess,
  type FileAttributes,
  type FileKind,
  type FileNode,
  type FileSystem,
  FileSystemError,
  type FileSystemSpace,
  type NewFile,
  type OpenFile,
} from "./share/file-system.ts";
export { Folder } from "./share/folder/folder.ts";
export { Share, type ServedShare, type ShareOptions } from "./share/share.ts";
export { ShareBackEnd, type ShareBackEndOptions, type ShareLimits } from "./share/share-back-end.ts";
export type { ShareCounters } from "./share/session.ts";
export { Capture } from "./network/capture.ts";
export { completeChecksum } from "./network/checksum.ts";
export type { Frame, FrameConnection, FrameNetwork, FrameReceiver } from "./network/frame.ts";
export { FrameStreams, type FrameStreamsOptions } from "./network/frame-streams.ts";
export {
  type KernelNetwork,
  type KernelNetworkOptions,
  Network,
  type NetworkOptions,
  type ServedNetwork,
} from "./network/network.ts";
export { NetworkBackEnd, type NetworkBackEndOptions, type NetworkLimits } from "./network/network-back-end.ts";
export type { NetworkCounters } from "./network/network-counters.ts";
export { divideFrame } from "./network/segments.ts";
export { Switch, type SwitchOptions } from "./network/switch.ts";
export { Tap } from "./network/tap.ts";
