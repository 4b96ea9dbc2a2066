/** Holes of a mapping, and the runs of frames between them. */

import { errnoName } from "../../base/errors/index.ts";
import { FRAME_SIZE, type Run } from "../shared-memory/index.ts";
import type { Hole } from "./foreign-mapping.ts";
import { gfn } from "../../abi/numbers.ts";

/** Lists the frames whose outcome is −errno instead of 0. */
export function holesOf(frames: BigUint64Array, errors: Int32Array): Hole[] {
  const holes: Hole[] = [];
  for (let index = 0; index < errors.length; index++) {
    const errno = -(errors[index] ?? 0);
    if (errno !== 0) holes.push({ index, frame: gfn(frames[index] ?? 0n), errno, code: errnoName(errno) });
  }
  return holes;
}

/** Returns the runs between holes, and a function that returns the reason for a hole. */
export function around(holes: readonly Hole[], frames: number): { runs: Run[]; hole: (offset: number) => string } {
  const runs: Run[] = [];
  let start = 0;
  for (const { index } of [...holes, { index: frames }]) {
    if (index > start) runs.push({ start: start * FRAME_SIZE, end: index * FRAME_SIZE });
    start = index + 1;
  }
  const hole = (offset: number): string => {
    const found = holes.find(({ index }) => index === Math.floor(offset / FRAME_SIZE));
    return found === undefined ? "no such frame" : `frame 0x${found.frame.toString(16)} gave ${found.code}`;
  };
  return { runs, hole };
}
