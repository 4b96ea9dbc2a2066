/**
 * What is asked of the kernel, in the terms of Linux's own devices, so that a simulation can stand in for them. A
 * failure is −errno. Offsets are those of the device's file, in bytes, as it has given them out.
 */

/** An end of a copy that is a grant. */
export interface GrantEnd {
  readonly domid: number;
  readonly ref: number;
  /** Bytes from the start of the frame. */
  readonly offset: number;
}

export interface CopySegment {
  readonly from: GrantEnd | Uint8Array;
  readonly to: GrantEnd | Uint8Array;
  /** Bytes. */
  readonly length: number;
}

/** Where the kernel is to say that memory was unmapped, by this program or by its end. */
export interface UnmapAction {
  /** The file offset of a byte that is set to zero. */
  readonly clearByteAt: number | undefined;
  /** An event channel's end of this domain's, which is notified. */
  readonly port: number | undefined;
}

/** What maps pages of the file and unmaps them. */
export interface PageMapper extends Disposable {
  /** True after disposal: the file has gone, and all that it knew, but what is mapped is still there. */
  readonly closed: boolean;
  /** Where the pages lie, or −errno. */
  mapPages(index: number, byteLength: number, writable: boolean): number;
  unmapPages(address: number, byteLength: number): number;
  notifyOnUnmap(index: number, action: UnmapAction): number;
}

/** /dev/xen/gntdev: other domains' grants. */
export interface Gntdev extends PageMapper {
  /** Reserves a piece of the file for grants, and gives its offset. */
  mapGrants(domid: number, refs: readonly number[]): number;
  unmapGrants(index: number, count: number): number;
  setMaxGrants(count: number): number;
  /** Copies in both directions. Each segment's outcome is a GNTST_ number; the result is 0 whatever they are. */
  copyGrants(segments: readonly CopySegment[], outcomes: number[]): number;
}

/** /dev/xen/gntalloc: this domain's pages for others. */
export interface Gntalloc extends PageMapper {
  /** Allocates pages, and fills `refs` with their grants; gives their offset in the file. */
  allocateGrants(domid: number, count: number, writable: boolean, refs: number[]): number;
  /** Makes the file forget the pages, which live for as long as they are mapped. */
  releaseGrants(index: number, count: number): number;
}
