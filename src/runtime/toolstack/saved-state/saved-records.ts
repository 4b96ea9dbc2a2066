/** Reads a saved state, record by record. */

import { inspectAs } from "../../base/checks.ts";
import { readOptions, type SignalOptions } from "../../base/options.ts";
import { ByteSource } from "./byte-source.ts";
import { decodeLibxc, decodeLibxl } from "./decode.ts";
import { faultAt } from "./fault.ts";
import { Fields } from "./fields.ts";
import { LIBXC_TYPES, LIBXL_TYPES, MOST_RECORD_BYTES, RECORD_ALIGNMENT, RECORD_HEADER_BYTES } from "./format.ts";
import { readFirstHeader, readLibxcHeader, readLibxlHeader } from "./headers.ts";
import type { SavedRecord } from "./records.ts";
import { chunksOf, type SavedStateSource } from "./source-chunks.ts";

/** An iterator over the records of a saved state. */
export interface SavedRecords extends AsyncIterableIterator<SavedRecord, undefined, undefined> {
  /** Releases the source, and ends the iteration. Leaving a loop calls this. */
  return(): Promise<IteratorResult<SavedRecord, undefined>>;
}

/**
 * Reads a saved state: a file of `xl save`, or a stream of libxl's or libxc's alone. Returns an iterator over its
 * records, headers included, in their order. It reads no further than asked, and keeps one record in memory: 4 MiB of
 * the guest's pages in a state of Xen's own toolstack, 128 MiB at most.
 *
 * The iterator rejects with a XenSavedStateError for a state that is damaged, cut off, or big-endian, with the place of
 * the fault. It rejects with the signal's reason once that aborts, and with the source's own error. A record of an unknown
 * type has the type "UNKNOWN". Checkpoints, as of `xl remus`, are refused.
 *
 * @example
 * ```ts
 * for await (const { layer, type, offset, bytes } of readSavedState("/var/lib/xen/save/web")) {
 *   console.log(offset, layer, type, bytes);
 * }
 * ```
 */
export function readSavedState(source: SavedStateSource, options: SignalOptions = {}): SavedRecords {
  const { signal } = readOptions("readSavedState", options, ["signal"]);
  return new RecordReader(new ByteSource(chunksOf(source), signal), true);
}

/**
 * Reads a saved state whose pages are used before the third record behind them is read: it may have their memory.
 * Pages that have none are left out.
 */
export function readPassingState(source: SavedStateSource, { signal }: SignalOptions): SavedRecords {
  return new RecordReader(new ByteSource(chunksOf(source), signal), false);
}

/** The next item of the stream. */
type Stage = "first" | "libxlHeader" | "libxl" | "libxcHeader" | "libxc" | "end";

const DONE = { done: true, value: undefined } as const;

class RecordReader implements SavedRecords {
  readonly #source: ByteSource;
  readonly #arePagesKept: boolean;
  #stage: Stage = "first";
  /** True if libxc's layer is in libxl's, and has not been read yet. */
  #isEmbedded = false;
  #hasContext = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(source: ByteSource, arePagesKept: boolean) {
    this.#source = source;
    this.#arePagesKept = arePagesKept;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<SavedRecord, undefined>> {
    const next = this.#last.then(() => this.#next());
    this.#last = next.catch(() => {});
    return next;
  }

  async return(): Promise<IteratorResult<SavedRecord, undefined>> {
    if (this.#stage !== "end") {
      this.#stage = "end";
      await this.#source.close();
    }
    return DONE;
  }

  async #next(): Promise<IteratorResult<SavedRecord, undefined>> {
    if (this.#stage === "end") return DONE;
    try {
      const record = await this.#read(this.#stage);
      this.#stage = this.#after(record);
      if (this.#stage === "end") await this.#source.finish();
      return { done: false, value: record };
    } catch (error) {
      if (this.#stage === "end") return DONE;
      this.#stage = "end";
      await this.#source.close().catch(() => {});
      throw error;
    }
  }

  async #read(stage: Exclude<Stage, "end">): Promise<SavedRecord> {
    if (stage === "first") return readFirstHeader(this.#source);
    if (stage === "libxlHeader") return readLibxlHeader(this.#source);
    if (stage === "libxcHeader") return readLibxcHeader(this.#source);
    const offset = this.#source.offset;
    const header = new Fields(await this.#source.take(RECORD_HEADER_BYTES, "a record's header"), offset, "a record");
    const [code, length] = [header.uint32(0), header.uint32(4)];
    const name = (stage === "libxl" ? LIBXL_TYPES : LIBXC_TYPES)[code] ?? `record type 0x${code.toString(16)}`;
    if (length > MOST_RECORD_BYTES)
      throw header.fault(`expected at most ${MOST_RECORD_BYTES} bytes of ${name}, received ${length}`, 4);
    const start = this.#source.offset;
    const isKept = this.#arePagesKept || name !== "PAGE_DATA";
    const body = new Fields(await this.#source.take(length, name, isKept), start, name);
    await this.#source.take(-length & (RECORD_ALIGNMENT - 1), "a record's filling");
    const contents = stage === "libxl" ? decodeLibxl(code, body) : decodeLibxc(code, body, this.#arePagesKept);
    return { ...contents, offset, bytes: this.#source.offset - offset };
  }

  /** Returns the stage behind a record. */
  #after({ layer, type, offset }: SavedRecord): Stage {
    if (type === "CHECKPOINT" || type === "CHECKPOINT_END")
      throw faultAt(offset, "expected a state without checkpoints, received one of them");
    if (layer === "xl") return "libxlHeader";
    if (layer === "libxl") {
      if (type === "LIBXC_CONTEXT") {
        if (this.#hasContext) throw faultAt(offset, "expected one LIBXC_CONTEXT, received another");
        this.#hasContext = this.#isEmbedded = true;
        return "libxcHeader";
      }
      return type === "END" ? "end" : "libxl";
    }
    if (type !== "END") return "libxc";
    return this.#isEmbedded ? "libxl" : "end";
  }

  static {
    inspectAs(this, (shown) => `SavedRecords { offset: ${shown.#source.offset} }`);
  }
}
