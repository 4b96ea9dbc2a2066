/**
 * Guests from nothing: a kernel is read, a domain made, and everything given to it that the kernel and the programs of
 * the host expect. No step needs libxl, and a guest is one that xl knows how to handle.
 */

export type { BuilderParts, BuiltDomain } from "./builder-parts.ts";
export { createGuest, outlineGuest } from "./create-guest.ts";
export { findOrphans, removeOrphans } from "./orphans.ts";
export type { Guest, GuestOptions, GuestOutline, OrphanedGuest } from "./public.ts";
