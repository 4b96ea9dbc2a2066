/** The unique number of each domain (`struct xen_domctl_get_domain_state`), since Xen 4.21. */

import type { Domid } from "../../abi/numbers.ts";
import { XenNoSuchDomainError, XenPermissionError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";

interface DomainStateOutcome {
  readonly unique_id: bigint;
}

/**
 * Returns Xen's unique number of a domain; undefined if Xen does not report it. Throws a XenNoSuchDomainError if the
 * domain does not exist.
 */
export function uniqueIdOf(connection: Connection, domid: Domid): bigint | undefined {
  if (connection.knownAbi?.atLeast("4.21") !== true) return undefined;
  try {
    return (connection.family("domctl").operation("get_domain_state").call(domid) as DomainStateOutcome).unique_id;
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError || error instanceof XenPermissionError) return undefined;
    throw error;
  }
}

/** Returns the unique number of a listed domain; undefined if the domain has ended meanwhile. */
export function uniqueIdIfThere(connection: Connection, domid: Domid): bigint | undefined {
  try {
    return uniqueIdOf(connection, domid);
  } catch (error) {
    if (error instanceof XenNoSuchDomainError) return undefined;
    throw error;
  }
}
