/** The bytes of a stream, taken in order, with the offset of each for messages. */

import { bytesBetween, checkBytes } from "../../base/bytes.ts";
import { orAborted } from "../../base/promises.ts";
import { faultAt } from "./fault.ts";
import type { ChunkSource } from "./source-chunks.ts";

/** Records of pages that are in use at once. */
const PASSING = 3;

export class ByteSource {
  readonly #chunks: ChunkSource;
  readonly #signal: AbortSignal | undefined;
  #chunk: Uint8Array = new Uint8Array(0);
  #offset = 0;
  #hasEnded = false;
  /** Memory for bytes that are not kept, in turn: some are written, some are looked at, and some are read. */
  readonly #passing: Uint8Array<ArrayBuffer>[] = Array.from({ length: PASSING }, () => new Uint8Array(0));
  #turn = 0;

  constructor(chunks: ChunkSource, signal: AbortSignal | undefined) {
    this.#chunks = chunks;
    this.#signal = signal;
  }

  /** The number of bytes taken so far. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Resolves with the next bytes: in place if they are in one chunk of the source. Memory grows with what has arrived,
   * not with a length that a hostile stream has announced. Rejects with a XenSavedStateError if the stream ends before. If
   * they are not kept, the bytes of that kind after the next two may have their memory.
   */
  async take(length: number, what: string, isKept: boolean = true): Promise<Uint8Array> {
    const start = this.#offset;
    if (this.#chunk.length >= length) return this.#part(length);
    let gathered: Uint8Array<ArrayBuffer>;
    const turn = isKept ? this.#turn : (this.#turn = (this.#turn + 1) % PASSING);
    const passing = this.#passing[turn] ?? new Uint8Array(0);
    if (isKept || passing.length < length) gathered = grown(this.#part(this.#chunk.length), length);
    else {
      gathered = bytesBetween(passing, 0, length);
      gathered.set(this.#part(this.#chunk.length));
    }
    for (let got = this.#offset - start; got < length; got = this.#offset - start) {
      if (got === gathered.length) gathered = grown(gathered, length);
      const into = bytesBetween(gathered, got);
      if (!(await this.#readInto(into)))
        throw faultAt(start, `it ends too early: expected ${length} bytes of ${what}, received ${got}`);
    }
    if (!isKept && gathered.length > passing.length) this.#passing[turn] = gathered;
    return gathered;
  }

  /** Takes bytes of the chunk. */
  #part(length: number): Uint8Array {
    const part = bytesBetween(this.#chunk, 0, length);
    this.#chunk = bytesBetween(this.#chunk, length);
    this.#offset += length;
    return part;
  }

  /** Fills a part of the bytes, by a chunk or directly. Resolves with false at the end. */
  async #readInto(bytes: Uint8Array): Promise<boolean> {
    const { readInto } = this.#chunks;
    if (readInto !== undefined && bytes.length >= LARGE_BYTES && this.#chunk.length === 0) {
      this.#signal?.throwIfAborted();
      if (this.#hasEnded) return false;
      const read = await orAborted(Reflect.apply(readInto, this.#chunks, [bytes]), this.#signal);
      this.#offset += read;
      return read > 0;
    }
    if (this.#chunk.length === 0 && !(await this.#read())) return false;
    bytes.set(this.#part(Math.min(bytes.length, this.#chunk.length)));
    return true;
  }

  /** Ends the reading behind the last record: what the caller has opened stays open. */
  async finish(): Promise<void> {
    this.#hasEnded = true;
    await this.#chunks.release?.();
  }

  /** Releases the source. */
  async close(): Promise<void> {
    this.#hasEnded = true;
    await this.#chunks.return?.();
  }

  /** Reads a chunk that is not empty. Resolves with false at the end. */
  async #read(): Promise<boolean> {
    while (!this.#hasEnded) {
      this.#signal?.throwIfAborted();
      const { done, value } = await orAborted(this.#chunks.next(), this.#signal);
      if (done === true) this.#hasEnded = true;
      else {
        this.#chunk = checkBytes(value);
        if (this.#chunk.length > 0) return true;
      }
    }
    return false;
  }
}

/** A record of usual size gets its memory at once. */
const USUAL_BYTES = 8 << 20;
/** So much is read to its place, without a chunk. */
const LARGE_BYTES = 1 << 16;

/** Copies bytes into a buffer with room for more, but no more than `most`. */
function grown(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(new ArrayBuffer(Math.min(most, Math.max(USUAL_BYTES, 2 * bytes.length))));
  larger.set(bytes);
  return larger;
}
