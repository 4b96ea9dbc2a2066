/** Types of guests and their devices, as the package exports them. */

export type { DeviceTreeNode, DeviceTreeValue } from "./arm64/device-tree.ts";
export type { ServedDevice } from "./attached-devices.ts";
export type { AttachedDevice } from "../../interdomain/devices/index.ts";
export type { DeviceGuest, GuestDevice } from "./guest-device.ts";
export type { GuestEnd, GuestEnds } from "./guest-end.ts";
export type { GuestKind } from "./guest-kind.ts";
export type { GuestOutline, OutlinedRange } from "./guest-outline.ts";
export type { GuestOptions, GuestStep } from "./guest-options.ts";
export type { ReservedMemory } from "./reserved-memory.ts";
export type { Guest } from "./guest.ts";
export type { ImageSource } from "./image/index.ts";
export type { OrphanedGuest } from "./orphans.ts";
export type { StoreNode } from "./store-nodes.ts";
