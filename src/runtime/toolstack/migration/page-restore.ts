/** Memory of a guest that is restored: taken from Xen as its pages come, and filled. */

import type { Domid } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, type BuiltDomain, PAGE, populateRange } from "../builder/index.ts";
import type { PageData, SavedPageType } from "../saved-state/index.ts";
import { frameList } from "./frame-scan.ts";
import { hasContents } from "./guest-pages.ts";

/** Pages of 2 MiB. */
const LARGE_PAGES = 512;
const CHUNK_BITS = 15;
const CHUNK_MASK = (1 << CHUNK_BITS) - 1;

/** Frames that have memory. A set of numbers would take as much memory as a small guest. */
export class PopulatedFrames {
  readonly #domain: BuiltDomain;
  readonly #options: SignalOptions;
  readonly #chunks: Map<number, Uint8Array> = new Map();

  constructor(domain: BuiltDomain, options: SignalOptions) {
    this.#domain = domain;
    this.#options = options;
  }

  /** Takes memory for those frames that have none: in large pieces where whole ones are missing, the rest at once. */
  async populate(pfns: readonly number[]): Promise<void> {
    const missing = pfns.filter((pfn) => !this.#has(pfn));
    if (missing.length === 0) return;
    missing.sort((one, other) => one - other);
    const single: number[] = [];
    for (let at = 0; at < missing.length;) {
      const first = missing[at] ?? 0;
      let end = first + 1;
      // A hostile record may have a frame twice.
      for (at++; at < missing.length && (missing[at] ?? 0) <= end; at++) end = (missing[at] ?? 0) + 1;
      const start = Math.ceil(first / LARGE_PAGES) * LARGE_PAGES;
      const large = Math.max(0, Math.floor((end - start) / LARGE_PAGES) * LARGE_PAGES);
      if (large > 0) await populateRange(this.#domain, { start: start * PAGE, bytes: large * PAGE }, this.#options);
      for (let pfn = first; pfn < end; pfn++) if (pfn < start || pfn >= start + large) single.push(pfn);
    }
    if (single.length > 0) await this.#domain.memory.populate({ frames: single, order: 0 }, this.#options);
    for (const pfn of missing) this.#add(pfn);
  }

  #has(pfn: number): boolean {
    const chunk = this.#chunks.get(Math.floor(pfn / (CHUNK_MASK + 1)));
    return chunk !== undefined && ((chunk[(pfn & CHUNK_MASK) >> 3] ?? 0) & (1 << (pfn & 7))) !== 0;
  }

  #add(pfn: number): void {
    const number = Math.floor(pfn / (CHUNK_MASK + 1));
    let chunk = this.#chunks.get(number);
    if (chunk === undefined) this.#chunks.set(number, (chunk = new Uint8Array((CHUNK_MASK + 1) / 8)));
    const at = (pfn & CHUNK_MASK) >> 3;
    chunk[at] = (chunk[at] ?? 0) | (1 << (pfn & 7));
  }
}

function isHole(type: SavedPageType): boolean {
  return type === "XTAB" || type === "BROKEN";
}

/** Takes memory for the pages of a record. */
export async function populatePages(populated: PopulatedFrames, { pfns, types }: PageData): Promise<void> {
  await populated.populate(types.some(isHole) ? pfns.filter((_, i) => !isHole(types[i] ?? "XTAB")) : pfns);
}

/** Fills the pages of a record, which have memory. */
export async function writePages(
  { foreignMemory }: BuilderParts,
  domid: Domid,
  { pfns, types, contents }: PageData,
  options: SignalOptions,
): Promise<void> {
  const filled = types.every(hasContents) ? pfns : pfns.filter((_, i) => hasContents(types[i] ?? "XTAB"));
  if (filled.length === 0) return;
  using mapping = await foreignMemory().map(domid, frameList(filled), { writable: true, ...options });
  mapping.write(0, contents);
}
