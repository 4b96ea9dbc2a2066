/** Pages of a guest that is saved or migrated, by the numbers that the guest itself has for them. */

import type { SignalOptions } from "../../base/options.ts";
import type { BuilderParts } from "../builder/index.ts";
import type { PageData, SavedContents } from "../saved-state/index.ts";
import type { GuestToMove } from "./guest-to-move.ts";
import { HvmPages } from "./hvm-pages.ts";
import { PvPages } from "./pv-save.ts";
import type { X86Abi } from "./x86-abi.ts";

export interface ReadOptions extends SignalOptions {
  /**
   * True while the guest runs: a page may vanish between two looks at it, and a page table may change. Such a page is
   * left out.
   */
  readonly live: boolean;
}

/** Pages that were read. */
export interface ReadPages {
  /** The record; undefined without any page. */
  readonly record: PageData | undefined;
  /** Pages of a running guest that could not be read as they were: to be read again. */
  readonly deferred: readonly number[];
}

export interface GuestPages {
  /** The records before the memory. */
  readonly first: readonly SavedContents[];
  /** The records before the memory that depend on the guest's own lists. */
  readonly lists: readonly SavedContents[];
  /** Behind the last number of a page: the size of a log of dirty pages. */
  readonly numbers: number;
  /** Resolves with the next pages of all that there are; undefined at the end. */
  next(options: ReadOptions): Promise<ReadPages | undefined>;
  /** Resolves with those of the pages that there are: 1024 at most. */
  read(pfns: readonly number[], options: ReadOptions): Promise<ReadPages>;
  /**
   * Looks anew at a guest that has run meanwhile and is suspended now. Resolves with the pages that have other frames than
   * before. Rejects with a XenError if its memory has changed its form.
   */
  refresh(options: SignalOptions): Promise<readonly number[]>;
  /** Returns the records behind the memory and the clock. */
  state(): readonly SavedContents[];
}

export async function pagesOfGuest(
  parts: BuilderParts,
  abi: X86Abi,
  guest: GuestToMove,
  options: SignalOptions,
): Promise<GuestPages> {
  return guest.kind === "pv" ? PvPages.open(parts, abi, guest, options) : new HvmPages(parts, abi, guest);
}
