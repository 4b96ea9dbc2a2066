/** The content of domains' frames, as hypercalls read and write it. */

import type { SharedMemory } from "../../runtime/interdomain/shared-memory/index.ts";

/** A page of Xen's own that a domain may have among its frames: the shared information, or a frame of its grant table. */
export type XenPage = "shared_info" | { readonly grantFrame: number };

export interface FrameMemory {
  /** Returns a copy of a frame; undefined if the domain has no such frame. */
  read(domid: number, frame: number): Uint8Array<ArrayBuffer> | undefined;
  /** Writes to the start of a frame, which the domain has. */
  write(domid: number, frame: number, bytes: Uint8Array): void;
  /** True if another domain can write to the frame through a mapping. */
  isWritable(domid: number, frame: number): boolean;
  /** Moves a page to another frame, whose own page is lost. */
  move(domid: number, from: number, to: number): void;
  /** Shows a page of Xen's own at a frame. */
  show(domid: number, frame: number, page: XenPage): void;
  /** Maps a frame as Xen itself does: the mapping stays when the domain loses the frame. undefined if it has no such frame. */
  map(domid: number, frame: number): SharedMemory | undefined;
  /** Removes a frame from the domain's map. */
  remove(domid: number, frame: number): void;
}
