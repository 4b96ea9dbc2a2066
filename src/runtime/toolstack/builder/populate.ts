/** A new guest's memory, in pages as large as there are. */

import { XenIncompleteError } from "../../base/errors/errors.ts";
import type { BuiltDomain } from "./builder-parts.ts";
import { type MemoryRange, PAGE } from "./memory-map.ts";

/** Orders of extents: 1 GiB, 2 MiB, and single pages. The larger ones keep page tables small and the call short. */
const ORDERS = [18, 9, 0];

/**
 * Populates a range: with smaller extents if Xen has no large ones left. Rejects with a XenIncompleteError if even
 * single pages are missing, with the signal's reason once that aborts.
 */
export async function populateRange(
  domain: BuiltDomain,
  { start, bytes }: MemoryRange,
  options: { readonly signal?: AbortSignal },
): Promise<void> {
  const end = (start + bytes) / PAGE;
  let next = start / PAGE;
  for (const order of ORDERS) {
    const step = 2 ** order;
    // Unaligned beginnings are left to the smaller orders, which then have all of the rest.
    if (next % step !== 0) continue;
    const count = Math.floor((end - next) / step);
    if (count > 0) next += step * (await populateSome(domain, { first: next, count, order }, options));
  }
}

/** Resolves with the number of extents that Xen has made; less than all is an error for single pages only. */
async function populateSome(
  { memory }: BuiltDomain,
  extents: { readonly first: number; readonly count: number; readonly order: number },
  options: { readonly signal?: AbortSignal },
): Promise<number> {
  try {
    await memory.populate(extents, options);
    return extents.count;
  } catch (error) {
    if (!(error instanceof XenIncompleteError) || extents.order === 0) throw error;
    return error.completed;
  }
}
