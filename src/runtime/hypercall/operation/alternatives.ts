/**
 * Handles in one of several members of a union, where another member of the record says which of them is meant: only
 * then are the handle's bytes an address, and not somebody's numbers.
 */

import { stableAbi } from "../../abi/index.ts";
import { type StructType } from "../../struct/index.ts";
import { memberAt, readMember } from "./member.ts";

/** Which scheduler's parameters they are (`sched_id`, domctl.h). */
const SCHEDULERS: Readonly<Record<string, "XEN_SCHEDULER_ARINC653">> = {
  "u.sched_arinc653.schedule": "XEN_SCHEDULER_ARINC653",
};

/** Whether the handle at `path` is meant by the record at `base`; undefined where it always is. */
export function whenMeant(type: StructType, path: string): ((view: DataView, base: number) => boolean) | undefined {
  const constant = SCHEDULERS[path];
  if (constant === undefined) return undefined;
  const member = memberAt(type, "sched_id");
  const scheduler = stableAbi().load("domctl.constants")[constant];
  return (view, base) => readMember(view, base, member) === scheduler;
}
