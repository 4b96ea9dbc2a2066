/**
 * What is asked of the kernel, in the terms of Linux's privcmd, so that a simulation can stand in for it. A failure is
 * −errno.
 */

/** A stretch of a resource of a domain's, in the numbers of `struct xen_mem_acquire_resource` (memory.h). */
export interface ResourceFrames {
  readonly domid: number;
  readonly type: number;
  readonly id: number;
  readonly first: number;
  readonly count: number;
}

export interface ForeignDevice extends Disposable {
  /** Address space that frames can be mapped into, and must not be touched before; or −errno. */
  reserve(byteLength: number, writable: boolean): number;
  /**
   * Maps frames to reserved addresses. Each frame's outcome in `errors` is 0 or −errno; the result is −ENOENT where any
   * of them is paged out, and else 0 whatever they are.
   */
  mapFrames(domid: number, frames: readonly number[], address: number, errors: number[]): number;
  mapResource(resource: ResourceFrames, address: number): number;
  /** How many frames the resource has. */
  resourceSize(resource: Omit<ResourceFrames, "first" | "count">): number;
  unmap(address: number, byteLength: number): number;
  /** For good: everything but mappings of that domain is refused from then on. */
  restrict(domid: number): number;
}
