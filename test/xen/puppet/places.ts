/** Addresses for puppets: ranges that neither another puppet nor anything else in this process uses. */

import { readFileSync } from "node:fs";

/** Puppets begin at multiples of this, so that one page table of each level is enough. */
const STEP = 0x20_0000;
const FIRST = 0x7000_0000;
const LAST = 0x7fe0_0000;

const taken: Set<number> = new Set();

/** Takes a range of at most 2 MiB. Throws an Error if all are in use. */
export function takePlace(): number {
  const used = usedRanges();
  for (let place = FIRST; place <= LAST; place += STEP) {
    if (taken.has(place) || used.some(([start, end]) => start < place + STEP && end > place)) continue;
    taken.add(place);
    return place;
  }
  throw new Error("there are too many puppets at once");
}

export function freePlace(place: number): void {
  taken.delete(place);
}

/** Returns the ranges of addresses that this process has mapped, as far as they matter here. */
function usedRanges(): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  for (const line of readFileSync("/proc/self/maps", "latin1").split("\n")) {
    const [start = Number.NaN, end = Number.NaN] = (line.split(" ")[0] ?? "")
      .split("-")
      .map((hex) => parseInt(hex, 16));
    if (start < LAST + STEP && end > FIRST) ranges.push([start, end]);
  }
  return ranges;
}
