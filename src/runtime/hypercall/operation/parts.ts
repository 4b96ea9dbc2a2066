/** What the caller gives behind an operation's name, told apart by what the operation takes. */

import { DOMID_SELF } from "../../../generated/4.14/x86_64/xen.constants.ts";
import { checkInteger, describe } from "../../base/checks.ts";
import type { Named } from "./call.ts";
import type { FamilyContext } from "./context.ts";
import type { OperationTable } from "../../struct/index.ts";

export interface Parts {
  /** A domain's number, a vcpu's; 0 where the family has none. */
  readonly target: number;
  readonly named: Named;
  /** A plain object, a function, a number; undefined where there is nothing to fill. */
  readonly filling: unknown;
  /** Further buffers of a device-model operation. */
  readonly buffers: readonly unknown[];
  /** The caller's function for the outcome. */
  readonly read: unknown;
}

const NOTHING_NAMED: Named = {};

export type Split = (given: readonly unknown[]) => Parts;

/** `operation` is how messages call it. */
export function splitter(
  operation: string,
  { target, family, surroundings }: FamilyContext,
  table: OperationTable,
): Split {
  const call = table.call ?? family.call;
  const takesNames = target === undefined && call.some((one) => typeof one === "object");
  const takesFilling = table.argument !== undefined && table.argument.direction !== "out";
  const takesBuffers = table.buffers !== undefined;
  const isDomain = target === "domain";
  const most = target === "domain" ? 0xffff : 0xffff_ffff;
  return (given) => {
    let next = 0;
    let on = 0;
    let named = NOTHING_NAMED;
    if (target !== undefined) {
      on = given[next++] as number;
      checkInteger(isDomain ? `${operation}: domid` : `${operation}: number`, on, 0, most);
      if (isDomain && !surroundings.unsafe) refuseSelf(operation, on);
    }
    if (takesNames) named = namesIn(operation, given[next++]);
    const filling = takesFilling ? given[next++] : undefined;
    const buffers = takesBuffers ? listIn(operation, given[next++]) : [];
    return { target: on, named, filling, buffers, read: given[next] };
  };
}

/** Throws a TypeError for the number that means the calling domain: what it does to its own kernel is not safe. */
export function refuseSelf(operation: string, domid: number): void {
  if (domid !== DOMID_SELF) return;
  throw new TypeError(`${operation}: DOMID_SELF would act on the kernel below this program; see xen-ts/unsafe`);
}

/** A copy: what has been checked must be what is sent, whatever the caller's object gives when it is asked again. */
function namesIn(operation: string, value: unknown): Named {
  if (typeof value === "object" && value !== null) return { ...value };
  throw new TypeError(`${operation} takes its arguments by name, in an object, not ${describe(value)}`);
}

function listIn(operation: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${operation} takes a list of buffers, not ${describe(value)}`);
}
