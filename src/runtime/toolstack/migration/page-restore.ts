/** Memory of a guest that is restored: taken from Xen as its pages come, and filled. */

import type { Domid } from "../../abi/numbers.ts";
import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, type BuiltDomain, PAGE, populateRange } from "../builder/index.ts";
import type { PageData } from "../saved-state/index.ts";

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

  /** Takes memory for those frames that have none, in pieces as large as possible. */
  async populate(pfns: readonly number[]): Promise<void> {
    // A hostile record may have a frame twice.
    const missing = [...new Set(pfns)].filter((pfn) => !this.#has(pfn)).toSorted((one, other) => one - other);
    for (let at = 0; at < missing.length;) {
      const first = missing[at] ?? 0;
      let end = at + 1;
      while (missing[end] === first + (end - at)) end++;
      await populateRange(this.#domain, { start: first * PAGE, bytes: (end - at) * PAGE }, this.#options);
      for (let pfn = first; pfn < first + (end - at); pfn++) this.#add(pfn);
      at = end;
    }
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

/** Fills the pages of a record. */
export async function writePages(
  { foreignMemory }: BuilderParts,
  domid: Domid,
  populated: PopulatedFrames,
  { pfns, types, contents }: PageData,
  options: SignalOptions,
): Promise<void> {
  await populated.populate(pfns.filter((_, i) => types[i] !== "XTAB" && types[i] !== "BROKEN"));
  const filled = pfns.filter((_, i) => types[i] !== "XTAB" && types[i] !== "BROKEN" && types[i] !== "XALLOC");
  if (filled.length === 0) return;
  using mapping = await foreignMemory().map(domid, filled, { writable: true, ...options });
  mapping.write(0, contents);
}
