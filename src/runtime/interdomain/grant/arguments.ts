/** Checks callers' arguments, and converts them to one form. */

import { type Domid, gref, type Gref, port, type Port } from "../../abi/numbers.ts";
import { checkInteger, isArray, readList } from "../../base/checks.ts";
import { readOptions } from "../../base/options.ts";
import { FRAME_SIZE } from "../shared-memory/index.ts";

/** Actions of the kernel when memory is unmapped, even if the program has died. */
export interface OnUnmap {
  /** The offset in the memory of a byte that the kernel sets to zero. */
  readonly clearByteAt?: number | undefined;
  /** The end of an event channel that the kernel notifies, which must be bound in this domain. */
  readonly notify?: Port | undefined;
}

/** The most grants in one mapping: 1 GiB. */
export const MOST_GRANTS: number = 0x4000_0000 / FRAME_SIZE;

export function checkGrefs(grefs: Gref | readonly Gref[]): readonly Gref[] {
  if (!isArray(grefs)) return [gref(grefs)];
  return readList("grants", grefs, 1, MOST_GRANTS, (one) => gref(one));
}

/** An OnUnmap as the kernel takes it. */
export interface Notice {
  readonly clearByteAt: number | undefined;
  readonly port: number | undefined;
}

/** Checks the actions for memory of `frames` frames. */
export function checkOnUnmap(onUnmap: OnUnmap | undefined, frames: number, writable: boolean): Notice | undefined {
  if (onUnmap === undefined) return undefined;
  const { clearByteAt, notify } = readOptions("onUnmap", onUnmap, ["clearByteAt", "notify"]);
  if (clearByteAt !== undefined) {
    checkInteger("onUnmap.clearByteAt", clearByteAt, 0, frames * FRAME_SIZE - 1);
    if (!writable)
      throw new TypeError("expected { writable: true } with onUnmap.clearByteAt, received read-only memory");
  }
  return { clearByteAt, port: notify === undefined ? undefined : port(notify) };
}

/** Names grants: "grant 8 of domain 3", "grants 8, 9 of domain 3", "60 grants of domain 3". */
export function nameOf(grefs: readonly Gref[], of: Domid): string {
  if (grefs.length === 1) return `grant ${grefs[0]} of domain ${of}`;
  if (grefs.length <= 4) return `grants ${grefs.join(", ")} of domain ${of}`;
  return `${grefs.length} grants of domain ${of}`;
}
