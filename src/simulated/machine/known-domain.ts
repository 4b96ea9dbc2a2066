/** Domains that a test names by their number. */

import { shown } from "../../runtime/base/checks.ts";
import type { MachineDomain } from "./domain.ts";
import type { Machine } from "./machine.ts";

/** Returns a domain. Throws a RangeError if it does not exist: a test knows the domains that it has made. */
export function knownDomain(machine: Machine, domid: number): MachineDomain {
  const domain = machine.domain(domid);
  if (domain !== undefined) return domain;
  throw unknownDomid("domid", machine, domid);
}

/** Returns the error for a number that no domain has. */
export function unknownDomid(name: string, { domains }: Machine, domid: unknown): RangeError {
  const known = domains.map((domain) => domain.domid).join(", ");
  return new RangeError(`expected ${name} to be that of a simulated domain (${known}), received ${shown(domid)}`);
}
