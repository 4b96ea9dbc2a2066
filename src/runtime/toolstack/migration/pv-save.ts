/** Pages of a PV guest, by its own numbers, and the state of its vcpus. */

import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween, copyOf } from "../../base/bytes.ts";
import { XenError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import type { ForeignMapping } from "../../interdomain/foreign-memory/index.ts";
import { bytesForCall } from "../../interdomain/shared-memory/index.ts";
import { type BuilderParts, PAGE } from "../builder/index.ts";
import type { SavedContents, SavedPageType } from "../saved-state/index.ts";
import { frameList, FRAMES_AT_ONCE, frameTypes } from "./frame-scan.ts";
import { copiedPages, type GuestPages, hasContents, type ReadOptions, type ReadPages } from "./guest-pages.ts";
import { levelOf, putPages } from "./page-table-frames.ts";
import { type PseudoPhysicalMap, readMap } from "./pseudo-physical-map.ts";
import { readVcpus } from "./pv-vcpu.ts";
import type { X86Abi } from "./x86-abi.ts";

/** A PV guest. */
export interface PvGuest {
  readonly domid: Domid;
  readonly sharedInfoFrame: bigint;
  readonly maximumVcpus: number;
}

const NOTHING: ReadPages = copiedPages([], [], []);

/** PV guests of 64 bits only are saved. */
const PV_INFO: SavedContents = { layer: "libxc", type: "X86_PV_INFO", widthBytes: 8, levels: 4 };

export class PvPages implements GuestPages {
  readonly first: readonly SavedContents[] = [PV_INFO];
  readonly #parts: BuilderParts;
  readonly #abi: X86Abi;
  readonly #guest: PvGuest;
  #map: PseudoPhysicalMap;
  #next = 0;

  private constructor(parts: BuilderParts, abi: X86Abi, guest: PvGuest, map: PseudoPhysicalMap) {
    this.#parts = parts;
    this.#abi = abi;
    this.#guest = guest;
    this.#map = map;
  }

  /** Reads the list of its frames. Rejects with a XenError if it cannot be used. */
  static async open(parts: BuilderParts, abi: X86Abi, guest: PvGuest, options: SignalOptions): Promise<PvPages> {
    return new PvPages(parts, abi, guest, await readMap(parts.foreignMemory(), abi, guest, options));
  }

  get lists(): readonly SavedContents[] {
    const { listPages, pages } = this.#map;
    return [{ layer: "libxc", type: "X86_PV_P2M_FRAMES", firstPfn: 0, lastPfn: pages - 1, pfns: listPages }];
  }

  get numbers(): number {
    return this.#map.pages;
  }

  async next(options: ReadOptions): Promise<ReadPages | undefined> {
    if (this.#next >= this.#map.pages) return undefined;
    const pfns: number[] = [];
    for (; this.#next < this.#map.pages && pfns.length < FRAMES_AT_ONCE; this.#next++)
      if (this.#map.frameAt(this.#next) >= 0) pfns.push(this.#next);
    return this.read(pfns, options);
  }

  async read(numbers: readonly number[], { live, inPlace, signal }: ReadOptions): Promise<ReadPages> {
    const map = this.#map;
    const asked = numbers.filter((pfn) => map.frameAt(pfn) >= 0);
    if (asked.length === 0) return NOTHING;
    const { domid } = this.#guest;
    const found = frameTypes(this.#parts.connection, this.#abi, domid, frameList(asked.map((pfn) => map.frameAt(pfn))));
    const pages: { readonly pfns: number[]; readonly types: SavedPageType[] } = { pfns: [], types: [] };
    const filled: number[] = [];
    const levels: number[] = [];
    const frames: number[] = [];
    for (const [i, pfn] of asked.entries()) {
      const type = found[i] ?? "XTAB";
      if (type === "XTAB") continue;
      pages.pfns.push(pfn);
      pages.types.push(type);
      if (!hasContents(type)) continue;
      filled.push(pfn);
      levels.push(levelOf(type));
      frames.push(map.frameAt(pfn));
    }
    if (frames.length === 0) return copiedPages(pages.pfns, pages.types, []);
    const mapping = await this.#parts.foreignMemory().map(domid, frameList(frames), { allowHoles: live, signal });
    if (inPlace === true) {
      try {
        const contents = this.#partsOf(mapping, levels);
        return { ...pages, contents, deferred: [], [Symbol.dispose]: () => mapping.unmap() };
      } catch (error) {
        mapping.unmap();
        throw error;
      }
    }
    using _ = mapping;
    const missing = new Set(mapping.holes.map(({ index }) => index));
    const contents =
      missing.size === 0
        ? mapping.read(0, frames.length * PAGE)
        : new Uint8Array(new ArrayBuffer(frames.length * PAGE));
    if (missing.size > 0)
      for (let i = 0; i < frames.length; i++) if (!missing.has(i)) contents.set(mapping.read(i * PAGE, PAGE), i * PAGE);
    for (const [i, level] of levels.entries())
      if (
        level > 0 &&
        !missing.has(i) &&
        !this.#translate(bytesBetween(contents, i * PAGE, (i + 1) * PAGE), level, live)
      )
        missing.add(i);
    if (missing.size === 0) return copiedPages(pages.pfns, pages.types, [contents]);
    return withoutMissing({ ...pages, filled, contents, missing });
  }

  /** Returns the contents of pages: page tables as copies with the guest's own numbers, the others in place. */
  #partsOf(mapping: ForeignMapping, levels: readonly number[]): Uint8Array[] {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < levels.length;) {
      const level = levels[at] ?? 0;
      const first = at++;
      if (level === 0) while (at < levels.length && levels[at] === 0) at++;
      const part = bytesForCall(mapping, first * PAGE, (at - first) * PAGE);
      parts.push(level === 0 ? part : this.#translated(copyOf(part), level));
    }
    return parts;
  }

  #translated(table: Uint8Array, level: number): Uint8Array {
    putPages(this.#abi, table, level, this.#map);
    return table;
  }

  async refresh(options: SignalOptions): Promise<readonly number[]> {
    const before = this.#map;
    const map = await readMap(this.#parts.foreignMemory(), this.#abi, this.#guest, options);
    const isSame = map.pages === before.pages && map.listPages.every((page, i) => page === before.listPages[i]);
    if (!isSame)
      throw new XenError(
        "expected a guest with the same list of its frames throughout, received one that has changed it",
        {
          operation: "migrate a domain",
        },
      );
    this.#map = map;
    const changed: number[] = [];
    for (let page = 0; page < map.pages; page++) if (map.frameAt(page) !== before.frameAt(page)) changed.push(page);
    return changed;
  }

  state(): readonly SavedContents[] {
    const { domid, maximumVcpus } = this.#guest;
    const pageOf = (frame: bigint, where: string): bigint => BigInt(this.#map.pageOf(frame, where));
    return [
      { layer: "libxc", type: "SHARED_INFO", contents: this.#map.sharedInfo },
      ...readVcpus(this.#parts.connection, this.#abi, domid, { count: maximumVcpus, pageOf }),
    ];
  }

  /** Puts pages in place of a table's frames. Returns false if a running guest has changed it meanwhile. */
  #translate(table: Uint8Array, level: number, live: boolean): boolean {
    try {
      putPages(this.#abi, table, level, this.#map);
      return true;
    } catch (error) {
      if (!live) throw error;
      return false;
    }
  }
}

interface PartlyRead {
  readonly pfns: readonly number[];
  readonly types: readonly SavedPageType[];
  readonly filled: readonly number[];
  readonly contents: Uint8Array;
  /** Indices in `filled`. */
  readonly missing: ReadonlySet<number>;
}

function withoutMissing({ pfns, types, filled, contents, missing }: PartlyRead): ReadPages {
  const deferred = filled.filter((_, i) => missing.has(i));
  const left = new Set(deferred);
  return copiedPages(
    pfns.filter((pfn) => !left.has(pfn)),
    types.filter((_, i) => !left.has(pfns[i] ?? -1)),
    filled.flatMap((_, i) => (missing.has(i) ? [] : [bytesBetween(contents, i * PAGE, (i + 1) * PAGE)])),
    deferred,
  );
}
