/** Memory of long answers, used again once they are sent: fresh memory costs as much time as reading the file. */

/** Bytes of the shortest answer whose memory is kept. */
const FEWEST_BYTES = 32_768;
/** Answers whose memory is kept at most. */
const MOST_KEPT = 2;

export class AnswerMemory {
  readonly #kept: Uint8Array<ArrayBuffer>[] = [];

  /** Returns memory for an answer. Its bytes may be those of an earlier answer to the same guest. */
  lend(byteLength: number): Uint8Array<ArrayBuffer> {
    const kept = byteLength < FEWEST_BYTES ? undefined : this.#kept.pop();
    return kept !== undefined && kept.length >= byteLength ? kept.subarray(0, byteLength) : new Uint8Array(byteLength);
  }

  /** Takes the memory of an answer that has been sent. */
  giveBack({ buffer }: Uint8Array<ArrayBuffer>): void {
    if (buffer.byteLength >= FEWEST_BYTES && this.#kept.length < MOST_KEPT) this.#kept.push(new Uint8Array(buffer));
  }
}
