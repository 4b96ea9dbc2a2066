/** What callers give, checked and brought into one form. */

import { type Domid, gref, type Gref, port, type Port } from "../../abi/numbers.ts";
import { checkInteger, isArray } from "../../base/checks.ts";
import { checkOptions } from "../../base/options.ts";
import { FRAME_SIZE } from "../shared-memory/index.ts";

/** What the kernel does when memory is unmapped, be it that the program has died. */
export interface OnUnmap {
  /** Sets the byte at this offset of the memory to zero. */
  readonly clearByte?: number;
  /** Notifies this end of an event channel, which must be bound in this domain. */
  readonly notify?: Port;
}

/** More than this would not be memory that is shared, but a machine's. */
export const MOST_GRANTS: number = 0x4000_0000 / FRAME_SIZE;

export function checkGrefs(grefs: Gref | readonly Gref[]): readonly Gref[] {
  if (!isArray(grefs)) return [gref(grefs)];
  checkInteger("number of grants", grefs.length, 1, MOST_GRANTS);
  // Not its `map`, which passes over gaps.
  return Array.from(grefs, (one) => gref(one));
}

/** An OnUnmap as the kernel takes it. */
export interface Notice {
  readonly clearByte: number | undefined;
  readonly port: number | undefined;
}

/** For memory of so many frames. */
export function checkOnUnmap(onUnmap: OnUnmap | undefined, frames: number, writable: boolean): Notice | undefined {
  if (onUnmap === undefined) return undefined;
  checkOptions("onUnmap", onUnmap, ["clearByte", "notify"]);
  const { clearByte, notify } = onUnmap;
  if (clearByte !== undefined) {
    checkInteger("onUnmap.clearByte", clearByte, 0, frames * FRAME_SIZE - 1);
    if (!writable) throw new TypeError("a byte can only be cleared in memory that is writable");
  }
  return { clearByte, port: notify === undefined ? undefined : port(notify) };
}

/** "grant 8 of domain 3", "grants 8, 9 of domain 3", "60 grants of domain 3". */
export function nameOf(grefs: readonly Gref[], of: Domid): string {
  if (grefs.length === 1) return `grant ${grefs[0]} of domain ${of}`;
  if (grefs.length <= 4) return `grants ${grefs.join(", ")} of domain ${of}`;
  return `${grefs.length} grants of domain ${of}`;
}
