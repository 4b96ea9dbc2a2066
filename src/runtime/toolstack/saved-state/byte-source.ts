/** The bytes of a stream, taken in order, with the offset of each for messages. */

import { bytesBetween, checkBytes } from "../../base/bytes.ts";
import { orAborted } from "../../base/promises.ts";
import { faultAt } from "./fault.ts";
import type { ChunkSource } from "./source-chunks.ts";

export class ByteSource {
  readonly #chunks: ChunkSource;
  readonly #signal: AbortSignal | undefined;
  #chunk: Uint8Array = new Uint8Array(0);
  #offset = 0;
  #hasEnded = false;

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
   * not with a length that a hostile stream has announced. Rejects with a XenSavedStateError if the stream ends before.
   */
  async take(length: number, what: string): Promise<Uint8Array> {
    const start = this.#offset;
    let gathered = new Uint8Array(new ArrayBuffer(0));
    for (let got = 0; got < length;) {
      if (this.#chunk.length === 0 && !(await this.#read()))
        throw faultAt(start, `it ends too early: expected ${length} bytes of ${what}, received ${got}`);
      const part = bytesBetween(this.#chunk, 0, Math.min(length - got, this.#chunk.length));
      this.#chunk = bytesBetween(this.#chunk, part.length);
      this.#offset += part.length;
      if (part.length === length) return part;
      if (got + part.length > gathered.length) gathered = grown(gathered, got + part.length, length);
      gathered.set(part, got);
      got += part.length;
    }
    return gathered;
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

/** Copies bytes into a buffer with room for more, but no more than `most`. */
function grown(bytes: Uint8Array<ArrayBuffer>, needed: number, most: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(new ArrayBuffer(Math.min(most, Math.max(USUAL_BYTES, 2 * needed))));
  larger.set(bytes);
  return larger;
}
