/** Xen's schedulers by name. */

import type { AbiModule } from "../../generated/index.ts";
import { unknownWord } from "../base/options.ts";
import type { Abi, AbiTable } from "./abi.ts";

const PREFIX = "XEN_SCHEDULER_";

type NameOf<Key> = Key extends `XEN_SCHEDULER_${infer Name}` ? Lowercase<Name> : never;

/** The schedulers, which decide which vcpu runs (domctl.h): "credit", "credit2", "rtds", "arinc653", "null". */
export type SchedulerName = NameOf<keyof AbiModule<"domctl.constants", AbiTable>>;

/** The name of a scheduler's number; the number itself if Xen's headers have none for it. */
export function schedulerName(abi: Abi, id: number): SchedulerName | number {
  return schedulers(abi).find(([, number]) => number === id)?.[0] ?? id;
}

/** Returns the number of a scheduler. Throws a TypeError for an unknown name. */
export function schedulerId(abi: Abi, name: SchedulerName): number {
  const found = schedulers(abi).find(([known]) => known === name);
  if (found !== undefined) return found[1];
  const known = schedulers(abi).map(([known]) => known);
  throw unknownWord("scheduler", name, known);
}

function schedulers(abi: Abi): [name: SchedulerName, id: number][] {
  return Object.entries(abi.load("domctl.constants"))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => [key.slice(PREFIX.length).toLowerCase() as SchedulerName, Number(value)]);
}
