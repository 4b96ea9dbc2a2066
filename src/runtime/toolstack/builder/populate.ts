/** A new guest's memory, in pages as large as there are. */

import { XenIncompleteError } from "../../base/errors/errors.ts";
import type { BuiltDomain } from "./builder-parts.ts";
import { type MemoryRange, PAGE } from "./memory-map.ts";

/** Orders of extents: 1 GiB, 2 MiB, and single pages. The larger ones keep page tables small and the call short. */
const ORDERS = [18, 9, 0];
/** Orders for a PV guest: its own tables have single pages only. */
const ORDERS_OF_PV = [9, 0];

/**
 * Populates ranges, one after the other in Xen without a wait between them. Rejects as `populateRange` does, once none of
 * them goes on.
 */
export async function populateRanges(
  domain: BuiltDomain,
  ranges: readonly MemoryRange[],
  options: { readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const settled = await Promise.allSettled(ranges.map((range) => populateRange(domain, range, options)));
  for (const one of settled) if (one.status === "rejected") throw one.reason;
}

/**
 * Populates a range: with smaller extents if Xen has no large ones left. Rejects with a XenIncompleteError if even
 * single pages are missing, with the signal's reason once that aborts.
 */
export async function populateRange(
  domain: BuiltDomain,
  { start, bytes }: MemoryRange,
  options: { readonly signal?: AbortSignal | undefined },
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

/**
 * Populates pages of a PV guest, and resolves with the machine frame of each. Rejects as `populateRange` does.
 */
export async function populateAnywhere(
  { memory }: BuiltDomain,
  pages: number,
  options: { readonly signal?: AbortSignal | undefined },
): Promise<BigUint64Array<ArrayBuffer>> {
  const frames = new BigUint64Array(pages);
  let next = 0;
  for (const order of ORDERS_OF_PV) {
    const step = 2 ** order;
    const count = Math.floor((pages - next) / step);
    if (count === 0) continue;
    for (const first of await populatedFrames(memory, { first: next, count, order }, options))
      for (let i = 0; i < step; i++) frames[next++] = BigInt(first) + BigInt(i);
  }
  return frames;
}

/** Resolves with the first frames of the extents that Xen has made; less than all is an error for single pages only. */
async function populatedFrames(
  memory: BuiltDomain["memory"],
  extents: { readonly first: number; readonly count: number; readonly order: number },
  options: { readonly signal?: AbortSignal | undefined },
): Promise<readonly number[]> {
  try {
    return await memory.populate(extents, options);
  } catch (error) {
    if (!(error instanceof XenIncompleteError) || extents.order === 0) throw error;
    return error.frames;
  }
}

/** Resolves with the number of extents that Xen has made; less than all is an error for single pages only. */
async function populateSome(
  { memory }: BuiltDomain,
  extents: { readonly first: number; readonly count: number; readonly order: number },
  options: { readonly signal?: AbortSignal | undefined },
): Promise<number> {
  try {
    await memory.populate(extents, options);
    return extents.count;
  } catch (error) {
    if (!(error instanceof XenIncompleteError) || extents.order === 0) throw error;
    return error.completed;
  }
}
