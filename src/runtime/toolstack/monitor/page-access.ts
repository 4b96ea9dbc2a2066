/** A guest's rights on its pages, which a monitor restricts (XENMEM_access_op). */

import { type Domid, gfn, type Gfn } from "../../abi/numbers.ts";
import { checkInteger } from "../../base/checks.ts";
import { EINVAL, ENOSYS, EOPNOTSUPP, XenError, XenUnsupportedOperationError } from "../../base/errors/index.ts";
import { checkChoice } from "../../base/options.ts";
import { type Connection, operationsOn } from "../../hypercall/operation/index.ts";
import type { PageAccess } from "./interfaces.ts";

/** The constants of memory.h, behind XENMEM_access_. */
const NAMES = {
  "---": "n",
  "r--": "r",
  "-w-": "w",
  "--x": "x",
  "rw-": "rw",
  "r-x": "rx",
  "-wx": "wx",
  rwx: "rwx",
} as const satisfies Record<PageAccess, string>;
const ALL = Object.keys(NAMES) as PageAccess[];
const MOST_FRAMES = 0xffff_ffff;

/** The pages that a monitor has restricted: without it a guest would wait for ever at its next access. */
export class RestrictedPages {
  readonly #connection: Connection;
  readonly #domid: Domid;
  /** Numbers of pages by the first one's frame. */
  readonly #ranges = new Map<bigint, number>();

  constructor(connection: Connection, domid: Domid) {
    this.#connection = connection;
    this.#domid = domid;
  }

  set(first: Gfn | bigint, count: number, access: PageAccess): void {
    try {
      setPageAccess(this.#connection, this.#domid, first, count, access);
    } catch (error) {
      // Xen has changed the pages before the one that it refuses.
      if (error instanceof XenError && !(error instanceof XenUnsupportedOperationError))
        this.#note(first, count, access === "rwx" ? "---" : access);
      throw error;
    }
    this.#note(first, count, access);
  }

  /** Ends the restrictions: the guest has all rights on the pages. Throws a XenNoSuchDomainError if it has ended. */
  release(): void {
    const ranges = [...this.#ranges];
    this.#ranges.clear();
    for (const [first, count] of ranges) this.#free(first, count);
  }

  #note(first: Gfn | bigint, count: number, access: PageAccess): void {
    const start = BigInt(gfn(first));
    const known = this.#ranges.get(start) ?? 0;
    if (access !== "rwx") this.#ranges.set(start, Math.max(known, count));
    else if (count >= known) this.#ranges.delete(start);
  }

  /** Leaves out pages that the guest has given back: Xen refuses those, and would leave all behind them restricted. */
  #free(first: bigint, count: number): void {
    try {
      setPageAccess(this.#connection, this.#domid, first, count, "rwx");
    } catch (error) {
      if (!(error instanceof XenError)) throw error;
      // Xen has the same answer for a page that is missing and for a domain.
      operationsOn(this.#connection).memoryOp("current_reservation", this.#domid);
      if (count === 1) return;
      const half = Math.floor(count / 2);
      this.#free(first, half);
      this.#free(first + BigInt(half), count - half);
    }
  }
}

function setPageAccess(
  connection: Connection,
  domid: Domid,
  first: Gfn | bigint,
  count: number,
  access: PageAccess,
): void {
  checkChoice("access", access, ALL);
  checkInteger("count", count, 1, MOST_FRAMES);
  const change = { domid, access: numberOf(connection, access), nr: count, pfn: BigInt(gfn(first)) };
  explaining(connection, () => operationsOn(connection).memoryOp("access_op.set_access", change));
}

export function pageAccess(connection: Connection, domid: Domid, frame: Gfn | bigint): PageAccess {
  const question = { domid, pfn: BigInt(gfn(frame)) };
  const { access } = explaining(connection, () => operationsOn(connection).memoryOp("access_op.get_access", question));
  const found = ALL.find((name) => numberOf(connection, name) === access);
  if (found !== undefined) return found;
  throw new XenError(`expected the rights on frame ${frame} in letters, received Xen's number ${access}`, {
    operation: "memory_op access_op.get_access",
  });
}

function numberOf({ abi }: Connection, access: PageAccess): number {
  return abi.load("memory.constants")[`XENMEM_access_${NAMES[access]}`];
}

/** Adds the reason to a refusal. */
function explaining<Result>({ stableAbi }: Connection, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const isRefused = error instanceof XenError && [EINVAL, ENOSYS, EOPNOTSUPP].includes(error.errno ?? 0);
    if (!isRefused) throw error;
    const { operation, errno = ENOSYS, code } = error;
    const reason = stableAbi.runsOn("arm64")
      ? "This Xen was built without it (CONFIG_MEM_ACCESS), as Debian's for Arm is"
      : "On x86 only Intel's processors restrict a guest's accesses";
    throw new XenUnsupportedOperationError(`${operation} failed: ${code}. ${reason}`, {
      operation,
      errno,
      cause: error,
    });
  }
}
