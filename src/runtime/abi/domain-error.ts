/** Errors of operations that name their domain in an argument. */

import { ESRCH, XenNoSuchDomainError, XenError } from "../base/errors/index.ts";
import { domid as checkedDomid, type Domid } from "./numbers.ts";

/** Checks the number, and names the domain if Xen says that there is none. */
export function ofDomain<Result>(value: number, ask: (domid: Domid) => Result): Result {
  const domid = checkedDomid(value);
  try {
    return ask(domid);
  } catch (error) {
    throw domainError(domid, error);
  }
}

/** Says which domain there is none of. */
export function domainError(domid: Domid, error: unknown): unknown {
  if (!(error instanceof XenError) || error.errno !== ESRCH || error instanceof XenNoSuchDomainError) return error;
  const { message, operation, errno } = error;
  return new XenNoSuchDomainError(`${message}. There is no domain ${domid}`, { operation, errno, domid, cause: error });
}
