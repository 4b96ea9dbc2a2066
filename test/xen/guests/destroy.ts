/** The end of a domain that a test has made. */

import { type Domid, type Xen, XenError, XenNoSuchDomainError } from "../../../src/index.ts";

/** Destroys the domain in any state; one that is already gone is not an error. */
export function destroyDomain(xen: Xen, domid: Domid): void {
  for (;;) {
    try {
      xen.domctl("destroydomain", domid);
      return;
    } catch (error) {
      if (error instanceof XenNoSuchDomainError) return;
      if (!(error instanceof XenError) || error.code !== "EAGAIN") throw error;
    }
  }
}
