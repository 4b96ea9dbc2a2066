/**
 * LZMA, the compression inside xz: bits that a range coder packs by adaptive probabilities, and on top of them literals,
 * matches and repeated distances. Igor Pavlov's LZMA specification (https://www.7-zip.org/sdk.html) describes the format;
 * its names are used here.
 */

import { RangeDecoder, START_BYTES } from "./range-decoder.ts";

const STATES = 12;
const POSITION_STATES = 16;

/** Start of each group of probabilities in the one array of all. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITION_STATES;
const IS_REP_G0 = IS_REP + STATES;
const IS_REP_G1 = IS_REP_G0 + STATES;
const IS_REP_G2 = IS_REP_G1 + STATES;
const IS_REP0_LONG = IS_REP_G2 + STATES;
const POSITION_SLOT = IS_REP0_LONG + STATES * POSITION_STATES;
const POSITION_SPECIAL = POSITION_SLOT + 4 * 64;
const ALIGN = POSITION_SPECIAL + 128;
const MATCH_LENGTH = ALIGN + 16;
/** Within the probabilities of a length: two choices, 16 trees of 8, 16 trees of 8, one of 256. */
const LOW = 2;
const MIDDLE = LOW + POSITION_STATES * 8;
const HIGH = MIDDLE + POSITION_STATES * 8;
const REP_LENGTH = MATCH_LENGTH + HIGH + 256;
const LITERAL = REP_LENGTH + HIGH + 256;
const LITERAL_SIZE = 0x300;

/** LZMA2 allows four bits of literal context and position together. */
const MOST_LITERAL_BITS = 4;

export interface LzmaChunk {
  readonly input: Uint8Array;
  /** First byte of the chunk's data in `input`, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  readonly output: Uint8Array;
  /** First byte of `output` since the dictionary was last reset: no match reaches further back. */
  readonly start: number;
  /** First byte of `output` that the chunk writes, and the one behind its last. */
  readonly at: number;
  readonly end: number;
  /** Size of the dictionary: no match reaches further back either. */
  readonly dictionaryBytes: number;
}

/** Decodes the LZMA chunks of one LZMA2 stream into one array, which is the dictionary as well. */
export class LzmaDecoder {
  readonly #coder: RangeDecoder = new RangeDecoder(LITERAL + (LITERAL_SIZE << MOST_LITERAL_BITS));
  #literalContextBits = 0;
  #literalPositionMask = 0;
  #positionMask = 0;
  #state = 0;
  #rep0 = 0;
  #rep1 = 0;
  #rep2 = 0;
  #rep3 = 0;

  /** Sets lc, lp and pb from their byte. Returns false if LZMA2 does not allow them. */
  setProperties(byte: number): boolean {
    if (byte >= 9 * 5 * 5) return false;
    const contextBits = byte % 9;
    const positionBits = Math.floor(byte / 9) % 5;
    if (contextBits + positionBits > MOST_LITERAL_BITS) return false;
    this.#literalContextBits = contextBits;
    this.#literalPositionMask = (1 << positionBits) - 1;
    this.#positionMask = (1 << Math.floor(byte / 45)) - 1;
    return true;
  }

  /** Forgets all that was learnt of the data. */
  reset(): void {
    this.#coder.reset();
    this.#state = 0;
    this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0;
  }

  /** Decodes one chunk. Returns null, or the reason why it is damaged. */
  decode({ input, from, to, output, start, dictionaryBytes, ...chunk }: LzmaChunk): string | null {
    let { at } = chunk;
    const { end } = chunk;
    const coder = this.#coder;
    if (to - from < START_BYTES || !coder.start(input, from)) return "its first byte is not zero";
    const literalContextBits = this.#literalContextBits;
    const literalPositionMask = this.#literalPositionMask;
    const positionMask = this.#positionMask;
    let state = this.#state;
    let rep0 = this.#rep0;
    let rep1 = this.#rep1;
    let rep2 = this.#rep2;
    let rep3 = this.#rep3;
    while (at < end) {
      // Positions count from the last reset of the dictionary.
      const positionState = (at - start) & positionMask;
      if (coder.bit(IS_MATCH + state * POSITION_STATES + positionState) === 0) {
        const previous = at === start ? 0 : (output[at - 1] as number);
        const context =
          (((at - start) & literalPositionMask) << literalContextBits) + (previous >> (8 - literalContextBits));
        const base = LITERAL + LITERAL_SIZE * context;
        let symbol = 1;
        if (state >= 7) {
          // After a match the byte at its distance is the likeliest not to follow.
          let matched = output[at - rep0 - 1] as number;
          let offset = 0x100;
          do {
            matched <<= 1;
            const matchedBit = matched & offset;
            const bit = coder.bit(base + offset + matchedBit + symbol);
            symbol = (symbol << 1) | bit;
            offset &= bit === 0 ? ~matchedBit : matchedBit;
          } while (symbol < 0x100);
        } else {
          do symbol = (symbol << 1) | coder.bit(base + symbol);
          while (symbol < 0x100);
        }
        output[at++] = symbol;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      let length: number;
      if (coder.bit(IS_REP + state) === 0) {
        rep3 = rep2;
        rep2 = rep1;
        rep1 = rep0;
        length = this.#length(MATCH_LENGTH, positionState);
        state = state < 7 ? 7 : 10;
        rep0 = this.#distance(length);
      } else {
        if (coder.bit(IS_REP_G0 + state) === 0) {
          if (coder.bit(IS_REP0_LONG + state * POSITION_STATES + positionState) === 0) {
            if (rep0 >= at - start || rep0 >= dictionaryBytes || rep0 < 0)
              return "a match reaches back beyond the start";
            state = state < 7 ? 9 : 11;
            output[at] = output[at - rep0 - 1] as number;
            at++;
            continue;
          }
        } else {
          let distance: number;
          if (coder.bit(IS_REP_G1 + state) === 0) distance = rep1;
          else {
            if (coder.bit(IS_REP_G2 + state) === 0) distance = rep2;
            else {
              distance = rep3;
              rep3 = rep2;
            }
            rep2 = rep1;
          }
          rep1 = rep0;
          rep0 = distance;
        }
        length = this.#length(REP_LENGTH, positionState);
        state = state < 7 ? 8 : 11;
      }
      if (rep0 >= at - start || rep0 >= dictionaryBytes || rep0 < 0) return "a match reaches back beyond the start";
      if (length > end - at) return "a match reaches beyond the end";
      let source = at - rep0 - 1;
      const stop = at + length;
      do output[at++] = output[source++] as number;
      while (at < stop);
    }
    this.#state = state;
    this.#rep0 = rep0;
    this.#rep1 = rep1;
    this.#rep2 = rep2;
    this.#rep3 = rep3;
    return coder.endsAt(to) ? null : "it does not end where its header says";
  }

  #length(base: number, positionState: number): number {
    const coder = this.#coder;
    if (coder.bit(base) === 0) return 2 + coder.tree(base + LOW + positionState * 8, 3);
    if (coder.bit(base + 1) === 0) return 10 + coder.tree(base + MIDDLE + positionState * 8, 3);
    return 18 + coder.tree(base + HIGH, 8);
  }

  #distance(length: number): number {
    const coder = this.#coder;
    const slot = coder.tree(POSITION_SLOT + 64 * (length < 6 ? length - 2 : 3), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < 14) return base + coder.reverseTree(POSITION_SPECIAL + base - slot, bits);
    return base + (coder.direct(bits - 4) << 4) + coder.reverseTree(ALIGN, 4);
  }
}
