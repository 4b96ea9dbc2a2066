/** Saves a PV guest: its memory by its own numbers of pages, and the state of its vcpus. */

import type { Domid } from "../../abi/numbers.ts";
import { bytesBetween } from "../../base/bytes.ts";
import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, PAGE } from "../builder/index.ts";
import type { SavedContents, SavedPageType } from "../saved-state/index.ts";
import { FRAMES_AT_ONCE, frameTypes } from "./frame-scan.ts";
import { levelOf, withPages } from "./page-table-frames.ts";
import { type PseudoPhysicalMap, readMap } from "./pseudo-physical-map.ts";
import { readVcpus } from "./pv-vcpu.ts";
import type { X86Abi } from "./x86-abi.ts";

/** A PV guest that is suspended. */
export interface SuspendedPv {
  readonly domid: Domid;
  readonly sharedInfoFrame: bigint;
  readonly maximumVcpus: number;
}

/** Reads a PV guest's pages and vcpus. */
export class PvReader {
  readonly #parts: BuilderParts;
  readonly #abi: X86Abi;
  readonly #guest: SuspendedPv;
  readonly #map: PseudoPhysicalMap;
  readonly #options: SignalOptions;
  #next = 0;

  private constructor(
    parts: BuilderParts,
    abi: X86Abi,
    guest: SuspendedPv,
    map: PseudoPhysicalMap,
    options: SignalOptions,
  ) {
    this.#parts = parts;
    this.#abi = abi;
    this.#guest = guest;
    this.#map = map;
    this.#options = options;
  }

  /** Reads the list of its frames. Rejects with a XenError if it cannot be used. */
  static async open(parts: BuilderParts, abi: X86Abi, guest: SuspendedPv, options: SignalOptions): Promise<PvReader> {
    const map = await readMap(parts.foreignMemory(), abi, guest, options);
    return new PvReader(parts, abi, guest, map, options);
  }

  /** The record about the list of frames, which stands before the memory. */
  get listRecord(): SavedContents {
    const { listPages, pages } = this.#map;
    return { layer: "libxc", type: "X86_PV_P2M_FRAMES", firstPfn: 0, lastPfn: pages - 1, pfns: listPages };
  }

  /** Resolves with the next pages; undefined at the end. */
  async nextPages(): Promise<(SavedContents & { readonly pfns: readonly number[] }) | undefined> {
    const { domid } = this.#guest;
    for (; this.#next < this.#map.pages;) {
      const pages: number[] = [];
      const frames: bigint[] = [];
      for (; this.#next < this.#map.pages && pages.length < FRAMES_AT_ONCE; this.#next++) {
        const frame = this.#map.frameOf(this.#next);
        if (frame === undefined) continue;
        pages.push(this.#next);
        frames.push(frame);
      }
      if (pages.length === 0) return undefined;
      const all = frameTypes(this.#parts.connection, this.#abi, domid, BigUint64Array.from(frames));
      const present = pages.flatMap((pfn, i) => {
        const type = all[i] ?? "XTAB";
        return type === "XTAB" ? [] : [{ pfn, frame: frames[i] ?? 0n, type }];
      });
      if (present.length === 0) continue;
      const contents = await this.#contents(present.filter(({ type }) => type !== "BROKEN" && type !== "XALLOC"));
      const types = present.map(({ type }) => type);
      return { layer: "libxc", type: "PAGE_DATA", pfns: present.map(({ pfn }) => pfn), types, contents };
    }
    return undefined;
  }

  /** Returns the records behind the memory and the clock. */
  stateRecords(): SavedContents[] {
    const { domid, maximumVcpus } = this.#guest;
    const pageOf = (frame: bigint, where: string): bigint => BigInt(this.#map.pageOf(frame, where));
    return [
      { layer: "libxc", type: "SHARED_INFO", contents: this.#map.sharedInfo },
      ...readVcpus(this.#parts.connection, this.#abi, domid, { count: maximumVcpus, pageOf }),
    ];
  }

  async #contents(pages: readonly { readonly frame: bigint; readonly type: SavedPageType }[]): Promise<Uint8Array> {
    if (pages.length === 0) return new Uint8Array(0);
    const frames = pages.map(({ frame }) => frame);
    using mapping = await this.#parts.foreignMemory().map(this.#guest.domid, frames, this.#options);
    const contents = mapping.read(0, pages.length * PAGE);
    const pageOf = (frame: bigint, where: string): number => this.#map.pageOf(frame, where);
    for (const [i, { type }] of pages.entries()) {
      const level = levelOf(type);
      if (level === 0) continue;
      const table = bytesBetween(contents, i * PAGE, (i + 1) * PAGE);
      table.set(withPages(this.#abi, table, level, pageOf));
    }
    return contents;
  }
}
