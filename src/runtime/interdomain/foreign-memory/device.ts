/** The device that maps foreign memory: Linux's privcmd, or a simulation of it. Results are −errno on failure. */

/** Frames of a resource of a domain, in the numbers of `struct xen_mem_acquire_resource` (memory.h). */
export interface ResourceFrames {
  /** The domain for which Xen keeps the frames. */
  readonly domid: number;
  /** The kind of resource: XENMEM_resource_…. */
  readonly type: number;
  /** The resource's number among those of its kind. */
  readonly id: number;
  /** The index in the resource of the first frame. */
  readonly first: number;
  /** The number of frames. */
  readonly count: number;
}

/** A device that maps frames of other domains: Linux's privcmd, or a simulated one. */
export interface ForeignDevice extends Disposable {
  /**
   * Reserves address space for frames, which must not be touched before they are mapped. Returns the address, or
   * −errno.
   */
  reserve(byteLength: number, writable: boolean): number;
  /**
   * Maps frames to reserved addresses, and writes each frame's outcome into `errors`: 0 or −errno. The result is −ENOENT if
   * any frame is paged out, else 0 for any outcomes.
   */
  mapFrames(domid: number, frames: BigUint64Array, address: number, errors: Int32Array): number;
  /** Maps frames of a resource to reserved addresses. Returns 0, or −errno. */
  mapResource(resource: ResourceFrames, address: number): number;
  /** Returns the number of frames of the resource. */
  resourceSize(resource: Omit<ResourceFrames, "first" | "count">): number;
  /** Unmaps whole pages that `reserve` has returned. Returns 0, or −errno. */
  unmap(address: number, byteLength: number): number;
  /** Permanently refuses everything but mappings of that domain. */
  restrict(domid: number): number;
}
