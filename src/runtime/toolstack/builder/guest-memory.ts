/** Writes into the memory of a guest that does not run yet, a piece at a time. */

import { bytesBetween } from "../../base/bytes.ts";
import { memberOf } from "../../base/checks.ts";
import type { Domid } from "../../abi/numbers.ts";
import type { ForeignMemory, FrameRange } from "../../interdomain/foreign-memory/index.ts";
import { PAGE, pageUp } from "./memory-map.ts";

/** Mapped at a time: enough that the mapping costs little, and little enough that many builders fit beside each other. */
const PIECE = 16 << 20;

const NOTHING = new Uint8Array(1 << 20);

export interface GuestMemory {
  readonly foreignMemory: ForeignMemory;
  readonly domid: Domid;
  readonly signal?: AbortSignal | undefined;
  /** Machine frames of the pages of a PV guest: others are mapped by the pages' own numbers. */
  readonly frames?: BigUint64Array;
}

/** Bytes for a physical address, with zeroes behind them up to `memoryBytes`. */
export interface GuestBytes {
  readonly address: number;
  readonly bytes: Uint8Array;
  readonly memoryBytes: number;
}

/**
 * Writes the bytes, and clears what follows each: a new page may hold what its last owner left. Neighbours share a mapping,
 * since one costs as much as copying many pages.
 */
export async function writeContents(memory: GuestMemory, all: readonly GuestBytes[]): Promise<void> {
  for (const { placed, start, end } of runsOf(all))
    for (let at = start; at < end; at += PIECE) await writePiece(memory, placed, at, Math.min(end, at + PIECE));
}

/** Contents that follow each other, with no page between them. The ends are those of pages. */
interface Run {
  readonly placed: GuestBytes[];
  readonly start: number;
  end: number;
}

function runsOf(all: readonly GuestBytes[]): Run[] {
  const runs: Run[] = [];
  for (const placed of all.toSorted((one, other) => one.address - other.address)) {
    const [start, end] = [Math.floor(placed.address / PAGE) * PAGE, pageUp(placed.address + placed.memoryBytes)];
    const last = runs.at(-1);
    if (last === undefined || start > last.end) runs.push({ placed: [placed], start, end });
    else {
      last.placed.push(placed);
      last.end = Math.max(last.end, end);
    }
  }
  return runs;
}

/** Writes the parts of contents that lie in a piece of memory. */
async function writePiece(memory: GuestMemory, all: readonly GuestBytes[], start: number, end: number): Promise<void> {
  const { foreignMemory, domid, signal } = memory;
  const frames = memberOf(memory, "frames");
  const range = { first: start / PAGE, count: (end - start) / PAGE };
  const mapped = frames === undefined ? range : partOf(frames, range);
  using mapping = await foreignMemory.map(domid, mapped, { writable: true, signal });
  for (const { address, bytes, memoryBytes } of all) {
    const [from, to] = [Math.max(start, address), Math.min(end, address + memoryBytes)];
    if (from >= to) continue;
    const bytesEnd = Math.min(bytes.length, to - address);
    const part = bytesBetween(bytes, Math.min(bytesEnd, from - address), bytesEnd);
    if (part.length > 0) mapping.write(from - start, part);
    for (let at = from + part.length; at < to; at += NOTHING.length)
      mapping.write(at - start, bytesBetween(NOTHING, 0, Math.min(NOTHING.length, to - at)));
  }
}

function partOf(frames: BigUint64Array, { first, count }: FrameRange): BigUint64Array {
  const end = Number(first) + count;
  if (end > frames.length) throw new RangeError(`the guest has no page ${end - 1}`);
  return frames.subarray(Number(first), end);
}
