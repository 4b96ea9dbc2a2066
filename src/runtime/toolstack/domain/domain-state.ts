/** A number of each domain that no other ever has (`struct xen_domctl_get_domain_state`), since Xen 4.21. */

import type { Domid } from "../../abi/numbers.ts";
import { ENOENT, XenError, XenPermissionError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";

interface DomainStateOutcome {
  readonly domid: number;
  readonly unique_id: bigint;
}

/** The number that no other domain ever has; undefined where Xen does not tell. */
export function uniqueIdOf(connection: Connection, domid: Domid): bigint | undefined {
  if (connection.knownAbi?.atLeast("4.21") !== true) return undefined;
  try {
    return (connection.family("domctl").operation("get_domain_state").call(domid) as DomainStateOutcome).unique_id;
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError || error instanceof XenPermissionError) return undefined;
    throw error;
  }
}

/** Which domains have changed: Xen tells whoever has VIRQ_DOM_EXC. */
export class DomainStates {
  readonly #connection: Connection;
  readonly #identities: Map<number, bigint> = new Map();
  #offered: boolean;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#offered = connection.knownAbi?.atLeast("4.21") === true;
  }

  /** Numbers that other domains have since the last time. Throws a XenError where Xen refuses to tell. */
  changed(): Set<number> {
    const replaced = new Set<number>();
    for (let state = this.#next(); state !== undefined; state = this.#next()) {
      const before = this.#identities.get(state.domid);
      if (before !== undefined && before !== state.unique_id) replaced.add(state.domid);
      this.#identities.set(state.domid, state.unique_id);
    }
    return replaced;
  }

  /** A domain that has changed and has not been told of; undefined where there is none. */
  #next(): DomainStateOutcome | undefined {
    if (!this.#offered) return undefined;
    const { DOMID_INVALID } = this.#connection.stableAbi.load("xen.constants");
    try {
      const tell = this.#connection.family("domctl").operation("get_domain_state");
      return tell.call(DOMID_INVALID) as DomainStateOutcome;
    } catch (error) {
      if (error instanceof XenUnsupportedOperationError) this.#offered = false;
      else if (!(error instanceof XenError) || error.errno !== ENOENT) throw error;
      return undefined;
    }
  }
}
