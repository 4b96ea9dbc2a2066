/**
 * Grants: pages that one domain lets another map or copy. `Grants` works over the kernel's devices, gntdev and
 * gntalloc, or a simulation of them.
 */

export type { OnUnmap } from "./arguments.ts";
export type { GrantCopy, GrantedBytes } from "./copy.ts";
export type { CopySegment, Gntalloc, Gntdev, GrantEnd, PageMapper, UnmapAction } from "./devices.ts";
export { GrantMemory } from "./grant-memory.ts";
export { type CopyDirection, FramePieces } from "./frame-pieces.ts";
export {
  copyPieces,
  type FrameCopier,
  frameCopierOf,
  Grants,
  type GrantsOptions,
  type MapGrantsOptions,
  type ShareOptions,
} from "./grants.ts";
export { DmaBufGntdev } from "./linux/dma-buf.ts";
