/** Makes hypercalls, and repeats read-only ones after a fault. */

import { exactNumber } from "../../struct/index.ts";
import type { HypercallArgument } from "../buffers/index.ts";
import { callWithRetry } from "../retry.ts";
import type { XenHypercall } from "../xen-hypercall.ts";

/** Makes the call; `reads`: it only reads, and is repeated after a fault. */
export function issue(hypercall: XenHypercall, op: number, args: readonly HypercallArgument[], reads: boolean): number {
  return reads ? callWithRetry(true, () => issueOnce(hypercall, op, args)) : issueOnce(hypercall, op, args);
}

/** Makes a call whose result may need more than 32 bits. Throws a RangeError for a result of more than 53. */
export function issueLong(
  hypercall: XenHypercall,
  op: number,
  args: readonly HypercallArgument[],
  reads: boolean,
): number {
  return callWithRetry(reads, () => exactNumber(hypercall.hypercallLong(op, ...args)));
}

function issueOnce(hypercall: XenHypercall, op: number, args: readonly HypercallArgument[]): number {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0] = args;
  switch (args.length) {
    case 1:
      return hypercall.hypercall1(op, a0);
    case 2:
      return hypercall.hypercall2(op, a0, a1);
    case 3:
      return hypercall.hypercall3(op, a0, a1, a2);
    case 4:
      return hypercall.hypercall4(op, a0, a1, a2, a3);
    default:
      return hypercall.hypercall5(op, a0, a1, a2, a3, a4);
  }
}
