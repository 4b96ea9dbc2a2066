/**
 * LZMA's range coder: each bit is packed by a probability, which adapts to the bits that it has seen. A 32-bit range is
 * divided in proportion; the code says in which part the next bit lies.
 */

/** Probabilities are of 11 bits, and each bit moves its own by a 32nd. */
const PROBABILITY_BITS = 11;
const ONE = 1 << PROBABILITY_BITS;
const MOVE_BITS = 5;
/** Below this the range takes in another byte. */
const SMALLEST_RANGE = 0x100_0000;

/** Bytes that a chunk's coder starts with: a zero, and the first code. */
export const START_BYTES = 5;

export class RangeDecoder {
  readonly #probabilities: Uint16Array;
  #input: Uint8Array = new Uint8Array();
  #at = 0;
  #range = 0;
  #code = 0;

  constructor(probabilities: number) {
    this.#probabilities = new Uint16Array(probabilities);
  }

  /** Sets every probability to one half. */
  reset(): void {
    this.#probabilities.fill(ONE / 2);
  }

  /** Starts at a byte of the input. Returns false if that byte is not the zero with which every coder starts. */
  start(input: Uint8Array, at: number): boolean {
    this.#input = input;
    this.#range = -1;
    this.#code = 0;
    for (let i = 1; i < START_BYTES; i++) this.#code = (this.#code << 8) | (input[at + i] as number);
    this.#at = at + START_BYTES;
    return input[at] === 0;
  }

  /** True if the data ends at this byte of the input. A coder that was led astray ends elsewhere. */
  endsAt(at: number): boolean {
    this.#normalize();
    return this.#at === at && this.#code === 0;
  }

  /** Decodes one bit by the probability at an index. */
  bit(index: number): 0 | 1 {
    // Both words are kept as signed ones, and compared as unsigned ones: no step leaves the 32-bit integers.
    let range = this.#range;
    let code = this.#code;
    if (range >>> 0 < SMALLEST_RANGE) {
      range <<= 8;
      code = (code << 8) | (this.#input[this.#at++] as number);
    }
    const probability = this.#probabilities[index] as number;
    const bound = Math.imul(range >>> PROBABILITY_BITS, probability);
    if (code >>> 0 < bound >>> 0) {
      this.#range = bound;
      this.#code = code;
      this.#probabilities[index] = probability + ((ONE - probability) >> MOVE_BITS);
      return 0;
    }
    this.#range = (range - bound) | 0;
    this.#code = (code - bound) | 0;
    this.#probabilities[index] = probability - (probability >> MOVE_BITS);
    return 1;
  }

  /** Decodes a number of some bits, highest first, by a tree of probabilities. */
  tree(base: number, bits: number): number {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = (symbol << 1) | this.bit(base + symbol);
    return symbol - (1 << bits);
  }

  /** Decodes a number of some bits, lowest first, by a tree of probabilities. */
  reverseTree(base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  /** Decodes a number of some bits that are equally likely, highest first. */
  direct(bits: number): number {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      this.#normalize();
      const half = (this.#range >>> 1) | 0;
      this.#range = half;
      const bit = this.#code >>> 0 < half >>> 0 ? 0 : 1;
      if (bit === 1) this.#code = (this.#code - half) | 0;
      value = (value << 1) | bit;
    }
    return value;
  }

  #normalize(): void {
    if (this.#range >>> 0 >= SMALLEST_RANGE) return;
    this.#range <<= 8;
    this.#code = (this.#code << 8) | (this.#input[this.#at++] as number);
  }
}
