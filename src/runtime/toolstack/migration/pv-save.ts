/** Pages of a PV guest, by its own numbers, and the state of its vcpus. */

import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween } from "../../base/bytes.ts";
import { XenError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, PAGE } from "../builder/index.ts";
import type { SavedContents, SavedPageType } from "../saved-state/index.ts";
import { frameList, FRAMES_AT_ONCE, frameTypes } from "./frame-scan.ts";
import { copyPages, type GuestPages, type ReadOptions, type ReadPages } from "./guest-pages.ts";
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

const NOTHING: ReadPages = { record: undefined, deferred: [] };

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

  async read(numbers: readonly number[], { live, buffer, signal }: ReadOptions): Promise<ReadPages> {
    const [asked, all] = [[] as number[], [] as number[]];
    for (const pfn of numbers) {
      const frame = this.#map.frameAt(pfn);
      if (frame < 0) continue;
      asked.push(pfn);
      all.push(frame);
    }
    if (asked.length === 0) return NOTHING;
    const { domid } = this.#guest;
    const found = frameTypes(this.#parts.connection, this.#abi, domid, frameList(all));
    const pfns: number[] = [];
    const types: SavedPageType[] = [];
    const filled: { readonly pfn: number; readonly level: number }[] = [];
    const frames: number[] = [];
    for (const [i, pfn] of asked.entries()) {
      const type = found[i] ?? "XTAB";
      if (type === "XTAB") continue;
      pfns.push(pfn);
      types.push(type);
      if (type === "BROKEN" || type === "XALLOC") continue;
      filled.push({ pfn, level: levelOf(type) });
      frames.push(all[i] ?? 0);
    }
    if (frames.length === 0)
      return pfns.length === 0 ? NOTHING : { record: pageData(pfns, types, new Uint8Array(0)), deferred: [] };
    using mapping = await this.#parts.foreignMemory().map(domid, frames, { allowHoles: live, signal });
    const { holes } = mapping;
    const missing = new Set(holes.map(({ index }) => index));
    const contents =
      holes.length === 0
        ? copyPages(mapping, frames.length, buffer)
        : new Uint8Array(new ArrayBuffer(frames.length * PAGE));
    if (holes.length > 0)
      for (let i = 0; i < frames.length; i++) if (!missing.has(i)) contents.set(mapping.read(i * PAGE, PAGE), i * PAGE);
    for (const [i, { level }] of filled.entries())
      if (
        level > 0 &&
        !missing.has(i) &&
        !this.#translate(bytesBetween(contents, i * PAGE, (i + 1) * PAGE), level, live)
      )
        missing.add(i);
    if (missing.size === 0) return { record: pageData(pfns, types, contents), deferred: [] };
    return withoutMissing({ pfns, types, filled, contents, missing });
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
  readonly filled: readonly { readonly pfn: number }[];
  readonly contents: Uint8Array;
  /** Indices in `filled`. */
  readonly missing: ReadonlySet<number>;
}

function withoutMissing({ pfns, types, filled, contents, missing }: PartlyRead): ReadPages {
  const deferred = filled.flatMap(({ pfn }, i) => (missing.has(i) ? [pfn] : []));
  const left = new Set(deferred);
  const rest = filled.flatMap((_, i) => (missing.has(i) ? [] : [bytesBetween(contents, i * PAGE, (i + 1) * PAGE)]));
  const kept = pfns.filter((pfn) => !left.has(pfn));
  if (kept.length === 0) return { record: undefined, deferred };
  const keptTypes = types.filter((_, i) => !left.has(pfns[i] ?? -1));
  return { record: pageData(kept, keptTypes, Buffer.concat(rest)), deferred };
}

function pageData(pfns: readonly number[], types: readonly SavedPageType[], contents: Uint8Array): ReadPages["record"] {
  return { layer: "libxc", type: "PAGE_DATA", pfns, types, contents };
}
