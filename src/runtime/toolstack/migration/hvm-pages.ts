/** Pages of a virtual machine. */

import type { Domid } from "../../abi/numbers.ts";
import { XenError } from "../../base/errors/index.ts";
import type { SignalOptions } from "../../base/options.ts";
import { operationsOn } from "../../hypercall/operation/index.ts";
import { bytesForCall } from "../../interdomain/shared-memory/index.ts";
import { type BuilderParts, PAGE } from "../builder/index.ts";
import type { SavedContents } from "../saved-state/index.ts";
import { frameList, FRAMES_AT_ONCE, FrameScan, frameTypes, type PresentFrames } from "./frame-scan.ts";
import { copiedPages, type GuestPages, hasContents, type ReadOptions, type ReadPages } from "./guest-pages.ts";
import type { GuestToMove } from "./guest-to-move.ts";
import { readContext, readParameters } from "./hvm-state.ts";
import type { X86Abi } from "./x86-abi.ts";

/** Frames that a guest may have got behind its others during a migration: 64 GiB. */
const MOST_NEW_FRAMES: number = 1 << 24;

export class HvmPages implements GuestPages {
  readonly first: readonly SavedContents[] = [];
  readonly lists: readonly SavedContents[] = [];
  readonly numbers: number;
  readonly #parts: BuilderParts;
  readonly #abi: X86Abi;
  readonly #domid: Domid;
  readonly #scan: FrameScan;

  constructor(parts: BuilderParts, abi: X86Abi, { domid, totalPages }: GuestToMove) {
    this.#parts = parts;
    this.#abi = abi;
    this.#domid = domid;
    const lastFrame = operationsOn(parts.connection).memoryOp("maximum_gpfn", domid);
    this.numbers = lastFrame + 1;
    this.#scan = new FrameScan((frames) => frameTypes(parts.connection, abi, domid, frames), { lastFrame, totalPages });
  }

  async next(options: ReadOptions): Promise<ReadPages | undefined> {
    for (let frames = this.#scan.next(); frames !== undefined; frames = this.#scan.next()) {
      options.signal?.throwIfAborted();
      if (frames.pfns.length > 0) return this.#read(frames, options);
      // Holes may be long: the program goes on meanwhile.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return undefined;
  }

  async read(pfns: readonly number[], options: ReadOptions): Promise<ReadPages> {
    const types = frameTypes(this.#parts.connection, this.#abi, this.#domid, frameList(pfns));
    if (!types.includes("XTAB")) return this.#read({ pfns, types }, options);
    const present = pfns.filter((_, i) => types[i] !== "XTAB");
    return this.#read({ pfns: present, types: types.filter((type) => type !== "XTAB") }, options);
  }

  /** Resolves with pages behind those that the log has: memory that the guest has got meanwhile. */
  async refresh({ signal }: SignalOptions): Promise<readonly number[]> {
    const { connection } = this.#parts;
    const end = operationsOn(connection).memoryOp("maximum_gpfn", this.#domid) + 1;
    if (end - this.numbers > MOST_NEW_FRAMES)
      throw new XenError(`expected frames below ${this.numbers + MOST_NEW_FRAMES}, received one at ${end - 1}`, {
        operation: "migrate a domain",
      });
    const found: number[] = [];
    for (let first = this.numbers; first < end; first += FRAMES_AT_ONCE) {
      signal?.throwIfAborted();
      const pfns = Array.from({ length: Math.min(FRAMES_AT_ONCE, end - first) }, (_, i) => first + i);
      const types = frameTypes(connection, this.#abi, this.#domid, frameList(pfns));
      found.push(...pfns.filter((_, i) => types[i] !== "XTAB"));
    }
    return found;
  }

  state(): readonly SavedContents[] {
    const { connection } = this.#parts;
    return [readContext(connection, this.#domid), readParameters(connection, this.#abi, this.#domid)];
  }

  async #read({ pfns, types }: PresentFrames, { live, inPlace, signal }: ReadOptions): Promise<ReadPages> {
    const filled = types.every(hasContents) ? pfns : pfns.filter((_, i) => hasContents(types[i] ?? "XTAB"));
    if (filled.length === 0) return copiedPages(pfns, types, []);
    const options = { allowHoles: live, signal };
    const mapping = await this.#parts.foreignMemory().map(this.#domid, frameList(filled), options);
    if (inPlace === true) {
      const contents = [bytesForCall(mapping, 0, filled.length * PAGE)];
      return { pfns, types, contents, deferred: [], [Symbol.dispose]: () => mapping.unmap() };
    }
    using _ = mapping;
    const { holes } = mapping;
    if (holes.length === 0) return copiedPages(pfns, types, [mapping.read(0, filled.length * PAGE)]);
    // Pages that the guest has given back meanwhile.
    const gone = new Set(holes.map(({ frame }): number => frame));
    const there = pfns.map((pfn) => !gone.has(pfn));
    return copiedPages(
      pfns.filter((_pfn, i) => there[i]),
      types.filter((_type, i) => there[i]),
      filled.flatMap((pfn, i) => (gone.has(pfn) ? [] : [mapping.read(i * PAGE, PAGE)])),
    );
  }
}
