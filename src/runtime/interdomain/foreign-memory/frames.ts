/** Lists of frames, as Linux takes them: 64-bit words. */

import { checkInteger, readList } from "../../base/checks.ts";
import { typedArrayClass } from "../../base/bytes.ts";
import { gfn, type Gfn } from "../../abi/numbers.ts";
import { readOptions } from "../../base/options.ts";
import { FRAME_SIZE } from "../shared-memory/index.ts";

/** Frames that follow each other. */
export interface FrameRange {
  /** The lowest frame. */
  readonly first: Gfn | bigint;
  /** The number of frames. */
  readonly count: number;
}

/** One frame, many, or a range. Operations return them as bigints. */
export type Frames = BigUint64Array | FrameRange | Gfn | bigint | readonly (Gfn | bigint)[];

/** The most frames in one mapping: 1 GiB. */
export const MOST_FRAMES: number = 0x4000_0000 / FRAME_SIZE;

const TWO_32 = 2 ** 32;
/** The high words of frames that are exact as numbers. */
const HIGH_WORDS = 2 ** 21;

/** Returns a copy. Throws a TypeError or RangeError for anything but frames. */
export function readFrames(frames: Frames): BigUint64Array<ArrayBuffer> {
  if (typeof frames !== "object") return wordsOf([gfn(frames)]);
  if (typedArrayClass(frames) === "BigUint64Array") return checkedWords(frames as BigUint64Array);
  if (Array.isArray(frames)) return wordsOf(readList("frames", frames, 1, MOST_FRAMES, (one: Gfn) => gfn(one)));
  const { first, count } = readOptions("a range of frames", frames as FrameRange, ["first", "count"]);
  const start = gfn(first);
  checkInteger("count", count, 1, MOST_FRAMES);
  gfn(start + (count - 1));
  const halves = halvesFor(count);
  let [low, high] = [start % TWO_32, Math.floor(start / TWO_32)];
  for (let i = 0; i < 2 * count; i += 2) {
    halves[i] = low;
    halves[i + 1] = high;
    if (++low < TWO_32) continue;
    low = 0;
    high++;
  }
  return new BigUint64Array(halves.buffer);
}

function wordsOf(frames: readonly number[]): BigUint64Array<ArrayBuffer> {
  const halves = halvesFor(frames.length);
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i] as number;
    halves[2 * i] = frame;
    if (frame >= TWO_32) halves[2 * i + 1] = Math.floor(frame / TWO_32);
  }
  return new BigUint64Array(halves.buffer);
}

/** Makes room for frames as two halves each, since a bigint for each frame would cost more than mapping it. */
function halvesFor(frames: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array(new ArrayBuffer(frames * BigUint64Array.BYTES_PER_ELEMENT));
}

function checkedWords(frames: BigUint64Array): BigUint64Array<ArrayBuffer> {
  const words = new BigUint64Array(frames);
  checkInteger("the number of frames", words.length, 1, MOST_FRAMES);
  const halves = new Uint32Array(words.buffer);
  for (let i = 1; i < halves.length; i += 2) if ((halves[i] as number) >= HIGH_WORDS) gfn(words[(i - 1) / 2] as bigint);
  return words;
}
