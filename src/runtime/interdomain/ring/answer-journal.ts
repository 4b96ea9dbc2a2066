/**
 * Notes in the padding of a ring's first page, by which a later back end finds how far a killed one had come. An answer
 * takes the place of a request in the ring, so that a half-written one would be taken for a request.
 *
 * Three things lie there: the answer that is being written, the index of its slot, and the index after the last answer that
 * has been written whole. Each index is stored as its complement, since fresh padding is zero.
 */

import type { SharedMemory } from "../shared-memory/index.ts";
import { advance, distance } from "./ring-index.ts";
import type { Struct } from "../../struct/index.ts";
import type { SringLayout } from "./sring.ts";

const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;

type Layout = Pick<SringLayout<Struct, Struct>, "slots" | "firstSlot" | "slotSize" | "responseIndex" | "padding">;

export class AnswerJournal {
  readonly #memory: SharedMemory;
  readonly #layout: Layout;
  /** Offset of the index after the last whole answer. */
  readonly #whole: number;
  /** Offset of the index of the answer that is being written. */
  readonly #writing: number;
  readonly #draft: number;
  /** Bytes of an answer at most. */
  readonly #room: number;

  /** Throws a TypeError if the ring has no padding. */
  constructor(memory: SharedMemory, layout: Layout) {
    const { padding, slotSize } = layout;
    if (padding === null) throw new TypeError("expected a ring with padding for a journal, received one without");
    this.#memory = memory;
    this.#layout = layout;
    this.#whole = padding.offset;
    this.#writing = padding.offset + WORD_BYTES;
    this.#draft = padding.offset + 2 * WORD_BYTES;
    this.#room = Math.min(slotSize, padding.byteLength - 2 * WORD_BYTES);
  }

  /** Forgets what stands there. `index` is that of the first answer. */
  begin(index: number): void {
    this.wrote(advance(index, -1));
    this.#store(this.#writing, advance(index, -1));
  }

  /**
   * Completes the answer that an earlier back end was writing, and shows the guest all that are whole. The guest may have
   * written anything here: it can only answer its own requests, and an impossible index is passed over.
   */
  complete(): void {
    const memory = this.#memory;
    const { slots, firstSlot, slotSize, responseIndex } = this.#layout;
    const published = memory.loadUint32(responseIndex);
    const whole = this.#load(this.#whole);
    let next = distance(whole, published) <= slots ? whole : published;
    if (this.#load(this.#writing) === next) {
      memory.write(firstSlot + (next % slots) * slotSize, memory.read(this.#draft, this.#room));
      this.wrote(next);
      next = advance(next, 1);
    }
    memory.storeUint32(responseIndex, next);
  }

  /** Notes an answer that is about to be written. Throws a RangeError if it is too long. */
  write(index: number, answer: Uint8Array): void {
    if (answer.length > this.#room)
      throw new RangeError(`expected an answer of ${this.#room} bytes at most, received ${answer.length}`);
    this.#memory.write(this.#draft, answer);
    this.#store(this.#writing, index);
  }

  /** Notes that the answer is whole. */
  wrote(index: number): void {
    this.#store(this.#whole, advance(index, 1));
  }

  /** Notes an answer of a whole slot, which lies at `from` among others. `memory` is all of the ring's. */
  writeSlot(memory: Uint32Array, index: number, words: Uint32Array, from: number): void {
    const draft = this.#draft / WORD_BYTES;
    for (let word = 0; word < this.#room / WORD_BYTES; word++) memory[draft + word] = words[from + word] ?? 0;
    Atomics.store(memory, this.#writing / WORD_BYTES, ~index >>> 0);
  }

  /** Notes that the answer is whole. */
  wroteSlot(memory: Uint32Array, index: number): void {
    Atomics.store(memory, this.#whole / WORD_BYTES, ~advance(index, 1) >>> 0);
  }

  #store(offset: number, index: number): void {
    this.#memory.storeUint32(offset, ~index >>> 0);
  }

  #load(offset: number): number {
    return ~this.#memory.loadUint32(offset) >>> 0;
  }
}
