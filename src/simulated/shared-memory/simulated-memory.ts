/** The simulated machine's memory, for a test that acts in its guests' place. */

import type { Domid, Gfn, Gref } from "../../runtime/abi/numbers.ts";
import type { ForeignMemory } from "../../runtime/interdomain/foreign-memory/index.ts";
import type { Grants } from "../../runtime/interdomain/grant/index.ts";
import type { SharedMemory } from "../../runtime/interdomain/shared-memory/index.ts";

/** Memory of a simulated machine: each domain's frames, and the ways to share them. */
export interface SimulatedMemory extends Disposable {
  /** Returns the frames and grants of the domain that has that number now. Throws a RangeError if no domain has it. */
  domain(domid: Domid): SimulatedDomainMemory;
  /** Opens grants as that domain would. Once the domain is gone, using them throws a XenNoSuchDomainError. */
  grants(domid: Domid): Grants;
  /** Opens foreign memory as that domain would. Once the domain is gone, using it throws a XenNoSuchDomainError. */
  foreignMemory(domid: Domid): ForeignMemory;
  /** Closes the memory. Mappings stay until their own end; new ones throw a ReferenceError. */
  close(): void;
}

/**
 * Frames and grants of one domain, not of its number. Once the domain is gone, making a frame or a grant throws a
 * XenNoSuchDomainError. A later domain of that number has frames of its own.
 */
export interface SimulatedDomainMemory {
  /** The domain whose frames and grants they are. */
  readonly domid: Domid;
  /** True once the domain is gone. */
  readonly isGone: boolean;
  /** Maps one of its frames as the domain itself does. A missing frame is made, zeroed. */
  page(at: Gfn): SharedMemory;
  /** Returns a frame to Xen. Mappings of it keep the page. */
  remove(at: Gfn): void;
  /** Makes later mappings of a frame fail as if it were paged out, until `pageIn`. */
  pageOut(at: Gfn): void;
  /** Ends `pageOut`. */
  pageIn(at: Gfn): void;
  /** Grants a domain one of its frames; a missing frame is made. Throws a RangeError if the table is full. */
  grant(to: Domid, at: Gfn, options?: { readonly writable?: boolean }): Gref;
  /** Revokes a grant. Returns false, and keeps the grant, if it is mapped. */
  revoke(grant: Gref): boolean;
}
