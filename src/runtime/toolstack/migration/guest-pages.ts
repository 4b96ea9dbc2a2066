/** Pages of a guest that is saved or migrated, by the numbers that the guest itself has for them. */

import { bytesBetween } from "../../base/bytes.ts";
import type { SignalOptions } from "../../base/options.ts";
import { PAGE } from "../builder/index.ts";
import type { SavedContents, SavedPageType } from "../saved-state/index.ts";

/** Memory for the contents of pages, kept from one reading to the next: new memory costs more than the copy into it. */
export class PageBuffer {
  #kept: Uint8Array<ArrayBuffer> = new Uint8Array(new ArrayBuffer(0));

  /** Returns that many bytes, whose contents are of no meaning. */
  take(bytes: number): Uint8Array<ArrayBuffer> {
    if (this.#kept.length < bytes) this.#kept = new Uint8Array(new ArrayBuffer(bytes));
    return bytesBetween(this.#kept, 0, bytes);
  }
}

/** Copies pages into the buffer. */
export function copyPages(mapping: MappedPages, pages: number, buffer: PageBuffer): Uint8Array {
  const contents = buffer.take(pages * PAGE);
  mapping.readInto(contents);
  return contents;
}

/** The members of a mapping that are used. */
interface MappedPages {
  readInto(target: Uint8Array): void;
}

export interface ReadOptions extends SignalOptions {
  /**
   * True while the guest runs: a page may vanish between two looks at it, and a page table may change. Such a page is
   * left out.
   */
  readonly live: boolean;
  /** True for contents in the guest's own memory, which are written before the pages are disposed; else they are copies. */
  readonly inPlace?: boolean | undefined;
}

/** Pages that were read. Disposal unmaps those whose contents are in place. */
export interface ReadPages extends Disposable {
  readonly pfns: readonly number[];
  readonly types: readonly SavedPageType[];
  /** The contents of those that have some, one after another. */
  readonly contents: readonly Uint8Array[];
  /** Pages of a running guest that could not be read as they were: to be read again. */
  readonly deferred: readonly number[];
}

/** Returns pages with copies of their contents. */
export function copiedPages(
  pfns: readonly number[],
  types: readonly SavedPageType[],
  contents: readonly Uint8Array[],
  deferred: readonly number[] = [],
): ReadPages {
  return { pfns, types, contents, deferred, [Symbol.dispose]: () => {} };
}

/** False for a page without contents in a saved state. */
export function hasContents(type: SavedPageType): boolean {
  return type !== "XTAB" && type !== "BROKEN" && type !== "XALLOC";
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
