/**
 * Guests from nothing: a kernel is read, a domain made, and everything given to it that the kernel and the programs of
 * the host expect. No step needs libxl, and a guest is one that xl knows how to handle.
 */

export { AttachedDevices, messageOf } from "./attached-devices.ts";
export type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
export { buildGuest, createGuest, outlineGuest, type PlannedGuest } from "./create-guest.ts";
export { endsOf } from "./guest-end.ts";
export { removeGuest } from "./guest.ts";
export { type CheckedOptions, checkGuestOptions } from "./guest-options.ts";
export { checkSource } from "./image/index.ts";
export { type Building, type GuestPlan, type GuestRings } from "./guest-plan.ts";
export { MIB, PAGE } from "./memory-map.ts";
export { x86Operations } from "./narrow-operations.ts";
export { populateAnywhere, populateRange } from "./populate.ts";
export { checkFreeName, checkHost, findServers } from "./preflight.ts";
export { configurationOf, readUserData } from "./xl-user-data.ts";
export { findOrphans, removeOrphans } from "./orphans.ts";
export type { Guest, GuestDevice, GuestEnd, GuestKind, GuestOptions, GuestOutline, OrphanedGuest } from "./public.ts";
