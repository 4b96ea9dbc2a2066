/** A guest's state as it is written: the records before the memory, the memory, and the state of its vcpus. */

import type { SignalOptions } from "../../base/options.ts";
import { type BuilderParts, PAGE } from "../builder/index.ts";
import { encodeSavedRecord, pageHead, type SavedContents } from "../saved-state/index.ts";
import type { GuestPages, ReadPages } from "./guest-pages.ts";
import type { GuestToMove } from "./guest-to-move.ts";
import type { X86Abi } from "./x86-abi.ts";
import { readClock, readPolicy } from "./x86-state.ts";

export class StateStream {
  readonly #write: (parts: readonly Uint8Array[]) => Promise<void>;
  readonly #signal: AbortSignal | undefined;
  #pages = 0;
  #bytes = 0;

  constructor(write: (parts: readonly Uint8Array[]) => Promise<void>, { signal }: SignalOptions) {
    this.#write = write;
    this.#signal = signal;
  }

  /** The number of pages that were written, with repetitions. */
  get pages(): number {
    return this.#pages;
  }

  /** The number of bytes that were written. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Writes the headers of all layers, and what is known before the memory. */
  async writeHead(
    { connection }: BuilderParts,
    abi: X86Abi,
    { domid, kind }: GuestToMove,
    { configuration, pages: { first, lists } }: { readonly configuration: string; readonly pages: GuestPages },
  ): Promise<void> {
    const [xenMajor = 0, xenMinor = 0] = abi.release.split(".").map(Number);
    const guest = kind === "pv" ? "pv" : "hvm";
    await this.#records([
      { layer: "xl", type: "HEADER", configuration, isJson: true },
      { layer: "libxl", type: "HEADER", version: 2, isConverted: false },
      { layer: "libxl", type: "LIBXC_CONTEXT" },
      { layer: "libxc", type: "HEADER", version: 3, guest, pageBytes: PAGE, xenMajor, xenMinor },
      ...first,
      ...readPolicy(connection, abi, domid),
      { layer: "libxc", type: "STATIC_DATA_END" },
      ...lists,
    ]);
  }

  async writePages({ pfns, types, contents }: ReadPages): Promise<void> {
    if (pfns.length === 0) return;
    await this.#parts([pageHead(pfns, types), ...contents]);
    this.#pages += pfns.length;
  }

  /** Writes the state of a suspended guest, and the end. */
  async writeTail({ connection }: BuilderParts, { domid }: GuestToMove, pages: GuestPages): Promise<void> {
    await this.#records([
      readClock(connection, domid),
      ...pages.state(),
      { layer: "libxc", type: "END" },
      { layer: "libxl", type: "END" },
    ]);
  }

  async #records(records: readonly SavedContents[]): Promise<void> {
    await this.#parts(records.flatMap(encodeSavedRecord));
  }

  async #parts(parts: readonly Uint8Array[]): Promise<void> {
    this.#signal?.throwIfAborted();
    await this.#write(parts);
    for (const { length } of parts) this.#bytes += length;
  }
}
