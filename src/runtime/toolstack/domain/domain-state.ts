/** The unique number of each domain (`struct xen_domctl_get_domain_state`), since Xen 4.21. */

import type { Domid } from "../../abi/numbers.ts";
import { ENOENT, XenError, XenPermissionError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import type { Connection } from "../../hypercall/operation/index.ts";

interface DomainStateOutcome {
  readonly domid: number;
  readonly unique_id: bigint;
}

/** Returns the unique number of a domain; undefined if Xen does not offer it. */
export function uniqueIdOf(connection: Connection, domid: Domid): bigint | undefined {
  if (connection.knownAbi?.atLeast("4.21") !== true) return undefined;
  try {
    return (connection.family("domctl").operation("get_domain_state").call(domid) as DomainStateOutcome).unique_id;
  } catch (error) {
    if (error instanceof XenUnsupportedOperationError || error instanceof XenPermissionError) return undefined;
    throw error;
  }
}

/** The domains that have changed, which Xen reports to the holder of VIRQ_DOM_EXC. */
export class DomainStates {
  readonly #connection: Connection;
  readonly #identities: Map<number, bigint> = new Map();
  #offered: boolean;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#offered = connection.knownAbi?.atLeast("4.21") === true;
  }

  /** Returns numbers that other domains have since the last call. Throws a XenError if Xen refuses. */
  changed(): Set<number> {
    const replaced = new Set<number>();
    for (let state = this.#next(); state !== undefined; state = this.#next()) {
      const before = this.#identities.get(state.domid);
      if (before !== undefined && before !== state.unique_id) replaced.add(state.domid);
      this.#identities.set(state.domid, state.unique_id);
    }
    return replaced;
  }

  /** Returns a domain that has changed and was not reported yet; undefined if there is none. */
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
