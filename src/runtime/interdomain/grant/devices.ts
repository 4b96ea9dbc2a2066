/**
 * The devices that map and share granted pages: Linux's, or a simulation of them. Results are −errno on failure.
 * Offsets are bytes in the device's file, as the device returns them.
 */

/** An end of a copy that is a grant. */
export interface GrantEnd {
  /** The domain that grants the frame. */
  readonly domid: number;
  /** The grant's number in that domain. */
  readonly ref: number;
  /** Bytes from the start of the frame. */
  readonly offset: number;
}

/** A copy between a grant and this program's memory, or between grants. */
export interface CopySegment {
  /** The source: a grant, or an array of this program. */
  readonly from: GrantEnd | Uint8Array;
  /** The destination: a grant, or an array of this program. */
  readonly to: GrantEnd | Uint8Array;
  /** Bytes. */
  readonly length: number;
}

/** Actions of the kernel when memory is unmapped, explicitly or by the program's end. */
export interface UnmapAction {
  /** The file offset of a byte that is set to zero. */
  readonly clearByteAt: number | undefined;
  /** The port of this domain that is notified. */
  readonly port: number | undefined;
}

/** A device file whose pages can be mapped and unmapped. */
export interface PageMapper extends Disposable {
  /** True after disposal: the file is closed, but its pages are still mapped. */
  readonly isClosed: boolean;
  /** Returns the address of the pages, or −errno. */
  mapPages(index: number, byteLength: number, writable: boolean): number;
  /** Unmaps pages. Returns 0, or −errno. */
  unmapPages(address: number, byteLength: number): number;
  /** Sets the action for the unmapping of the pages at an offset. Returns 0, or −errno. */
  notifyOnUnmap(index: number, action: UnmapAction): number;
}

/** /dev/xen/gntdev: other domains' grants. */
export interface Gntdev extends PageMapper {
  /** Reserves a part of the file for grants, and returns its offset. */
  mapGrants(domid: number, refs: readonly number[]): number;
  /** Forgets grants that `mapGrants` has reserved. Returns 0, or −errno. */
  unmapGrants(index: number, count: number): number;
  /** Limits the grants that this descriptor maps at a time. Returns 0, or −errno. */
  setMaximumGrants(count: number): number;
  /** Copies in either direction. Each segment's outcome is a GNTST_ number; the result is 0 for any outcomes. */
  copyGrants(segments: readonly CopySegment[], outcomes: number[]): number;
}

/** /dev/xen/gntalloc: this domain's pages for others. */
export interface Gntalloc extends PageMapper {
  /** Allocates pages, fills `refs` with their grants, and returns their offset in the file. */
  allocateGrants(domid: number, count: number, writable: boolean, refs: number[]): number;
  /** Makes the file forget the pages, which exist as long as they are mapped. */
  releaseGrants(index: number, count: number): number;
}
