/**
 * Guests from nothing: a kernel is read, a domain made, and everything given to it that the kernel and the programs of
 * the host expect. No step needs libxl, and a guest is one that xl knows how to handle.
 */

export type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
export type { DeviceTreeNode, DeviceTreeValue } from "./arm64/device-tree.ts";
export type { ServedDevice } from "./attached-devices.ts";
export { createGuest } from "./create-guest.ts";
export type { Guest } from "./guest.ts";
export type { AttachedDevice, DeviceGuest, GuestDevice } from "./guest-device.ts";
export type { GuestEnd, GuestEnds } from "./guest-end.ts";
export type { GuestKind } from "./guest-kind.ts";
export type { GuestOptions } from "./guest-options.ts";
export type { ImageSource } from "./image/index.ts";
export { findOrphans, type OrphanedGuest, removeOrphans } from "./orphans.ts";
export type { StoreNode } from "./store-nodes.ts";
